import { useDeferredValue, useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import { CAPACITIES, CAPACITY_WORDS, type Capacity } from '../../../shared/domain/people/lists.ts';
import { listWords, plural } from '../../../shared/values/text.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Checkbox } from '../../components/Checkbox/Checkbox.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { Answered } from '../../data/Answered.tsx';
import { useMay } from '../../data/setup.ts';
import { useAsk } from '../../data/useAsk.ts';
import { PersonName } from '../PersonName.tsx';
import { NewPersonFields } from './NewPersonFields.tsx';
import styles from '../attendance.module.css';

export interface Chosen {
  readonly id: string;
  readonly name: string;
}

interface ChoosePeopleProps {
  readonly chosen: readonly Chosen[];
  /** Who is on the list already and cannot be chosen again. */
  readonly there: ReadonlySet<string>;
  /** Who withdrew the consent to be contacted cannot be invited, but may turn up. */
  readonly isInvite: boolean;
  readonly onChange: (chosen: readonly Chosen[]) => void;
}

const ALL = 'ALL';
/** More would not be read; a few more letters find the rest. */
const SHOWN = 50;

/** People found as you type, ticked to choose them; somebody new can be added on the spot. */
export function ChoosePeople({ chosen, there, isInvite, onChange }: ChoosePeopleProps) {
  const mayAdd = useMay('people:write');
  const [search, setSearch] = useState('');
  const [capacity, setCapacity] = useState<Capacity | null>(null);
  const [stayInvolved, setStay] = useState(false);
  const [isNew, setNew] = useState(false);
  const looking = {
    search: useDeferredValue(search),
    capacity,
    stayInvolved,
    flagged: false,
    archived: false,
  };
  const asked = useAsk('people.search', { ...looking, offset: 0, limit: SHOWN }, { keepLast: true });
  const why = (person: Found): string | undefined =>
    whyNot(person, { isInvite, isThere: there.has(person.id) });
  const canChoose = (person: Found): boolean => why(person) === undefined;
  const tick = (person: Chosen, isTicked: boolean): void =>
    onChange(
      isTicked
        ? [...chosen, { id: person.id, name: person.name }]
        : chosen.filter(({ id }) => id !== person.id),
    );
  return (
    <>
      <div className={styles.filters}>
        <SearchField
          isLabelHidden={false}
          label="Find people"
          placeholder="Name, e-mail, telephone or group"
          value={search}
          onChange={setSearch}
        />
        <SelectField
          label="Part they play"
          options={[
            { id: ALL, label: 'Any' },
            ...CAPACITIES.map((id) => ({ id, label: CAPACITY_WORDS[id] })),
          ]}
          value={capacity ?? ALL}
          onChange={(id) => setCapacity(id === ALL ? null : (id as Capacity))}
        />
        <Checkbox isSelected={stayInvolved} label="Wants to stay involved" onChange={setStay} />
      </div>
      <Answered asked={asked} waiting="Looking for people">
        {({ people, found }) => (
          <>
            {people.length === 0 ? (
              <EmptyState
                isCompact
                title={search === '' ? 'Nobody is here yet' : 'Nobody fits what you typed'}
              >
                {mayAdd ? 'Add them as a new person.' : ''}
              </EmptyState>
            ) : (
              <ul aria-label="People to choose from" className={styles.choices}>
                {chooseableFirst(people, canChoose).map((person) => (
                  <Choice
                    key={person.id}
                    isChosen={chosen.some(({ id }) => id === person.id)}
                    person={person}
                    whyNot={why(person)}
                    onTick={(isTicked) => tick(person, isTicked)}
                  />
                ))}
              </ul>
            )}
            <div className={styles.row}>
              <output className={styles.hint}>
                {found > people.length
                  ? `${people.length} of ${plural(found, 'person', 'people')}. Type more of the name to find the others.`
                  : `${plural(found, 'person', 'people')} found`}
                {chosen.length > 0 && `. Chosen: ${listWords(chosen.map(({ name }) => name))}`}
              </output>
              {mayAdd && !isNew && (
                <span className={styles.end}>
                  <Button icon="add" size="sm" onPress={() => setNew(true)}>
                    Add a new person
                  </Button>
                </span>
              )}
            </div>
          </>
        )}
      </Answered>
      {isNew && (
        <NewPersonFields
          name={search}
          onAdded={(person) => {
            const others = chosen.filter(({ id }) => id !== person.id);
            onChange(there.has(person.id) ? others : [...others, person]);
            setNew(false);
            setSearch('');
          }}
          onClose={() => setNew(false)}
        />
      )}
    </>
  );
}

type Found = Output<'people.search'>['people'][number];

/** Who cannot be chosen stands last. */
const chooseableFirst = (people: readonly Found[], can: (person: Found) => boolean): readonly Found[] => [
  ...people.filter(can),
  ...people.filter((person) => !can(person)),
];

/** Why somebody cannot be chosen; undefined when they can. */
function whyNot(
  { contact }: Found,
  { isInvite, isThere }: { readonly isInvite: boolean; readonly isThere: boolean },
): string | undefined {
  if (isThere) return 'On the list already';
  return isInvite && contact === 'WITHDRAWN' ? 'No longer wants to be contacted' : undefined;
}

interface ChoiceProps {
  readonly person: Found;
  readonly isChosen: boolean;
  readonly whyNot: string | undefined;
  readonly onTick: (isTicked: boolean) => void;
}

function Choice({ person, isChosen, whyNot: why, onTick }: ChoiceProps) {
  const { name, preferredName, email, phone, representedGroup, flags, under18 } = person;
  const about =
    why ?? [representedGroup, email === '' ? phone : email].filter((words) => words !== '').join(' · ');
  return (
    <li>
      <Checkbox
        isLabelHidden
        isDisabled={why !== undefined}
        isSelected={isChosen}
        label={name}
        onChange={onTick}
      />
      <PersonName flags={flags} isUnder18={under18 === 'YES'} name={name} preferredName={preferredName} />
      <span className={styles.hint}>{about}</span>
    </li>
  );
}
