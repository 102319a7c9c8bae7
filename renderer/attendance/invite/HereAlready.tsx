import { useDeferredValue } from 'react';
import { plural } from '../../../shared/values/text.ts';
import { Button } from '../../components/Button/Button.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import { useAsk } from '../../data/useAsk.ts';
import type { Chosen } from './ChoosePeople.tsx';
import styles from '../attendance.module.css';

interface HereAlreadyProps {
  /** What is typed so far about a new person. */
  readonly fields: { readonly name: string; readonly email: string; readonly phone: string };
  readonly onChoose: (person: Chosen) => void;
}

/** Fewer letters look like everybody. */
const LEAST_TYPED = 3;

/** Who looks like the person being typed, to be chosen instead of adding them twice. Nothing while nobody does. */
export function HereAlready({ fields, onChoose }: HereAlreadyProps) {
  const { name, email, phone } = fields;
  const asking = useDeferredValue(JSON.stringify([name, email, phone]));
  const [typedName = '', typedEmail = '', typedPhone = ''] = JSON.parse(asking) as readonly string[];
  const isOff = `${typedName}${typedEmail}${typedPhone}`.trim().length < LEAST_TYPED;
  const asked = useAsk(
    'people.lookalikes',
    { name: typedName, email: typedEmail, phone: typedPhone, exceptId: null },
    { keepLast: true, isOff },
  );
  const people = (isOff ? undefined : asked.value?.people)?.filter(({ archived }) => !archived) ?? [];
  return (
    <>
      <VisuallyHidden>
        <output>
          {people.length > 0 && `${plural(people.length, 'person', 'people')} may be the same.`}
        </output>
      </VisuallyHidden>
      {people.length > 0 && (
        <ul aria-label="Are they here already?" className={styles.alikes}>
          {people.map((person) => (
            <li key={person.id}>
              <span>
                <strong>{person.name}</strong>{' '}
                <span className={styles.hint}>
                  {[person.email, person.phone].filter((words) => words !== '').join(' · ')}
                </span>
              </span>
              <Button size="sm" onPress={() => onChoose({ id: person.id, name: person.name })}>
                Choose <VisuallyHidden>{person.name}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
