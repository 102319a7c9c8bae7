import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  mergeDifferences,
  type MergeChoice,
  type MergeDifference,
} from '../../../../shared/domain/people/merge.ts';
import { listWords, plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { Spinner } from '../../../components/Spinner/Spinner.tsx';
import { useMay } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { usePageTitle } from '../../../state/page-title.ts';
import type { PersonPageFacts } from '../person/page-facts.ts';
import people from '../people.module.css';
import { MERGE_WORDS, valueWords } from './merge-values.ts';
import { setApart } from './apart.queries.ts';
import styles from './merge.module.css';
import { useMerge } from './merge.queries.ts';

interface MergePageProps {
  readonly oneId: string;
  readonly otherId: string;
}

/** Two records of one person side by side: which one stays, and each answer that differs. */
export function MergePage({ oneId, otherId }: MergePageProps) {
  usePageTitle('Join two records');
  const one = useAsk('people.page', { id: oneId }).value;
  const other = useAsk('people.page', { id: otherId }).value;
  if (!one || !other) return <Spinner label="Opening both records" />;
  if (!one.page || !other.page || one.page.mergedInto !== null || other.page.mergedInto !== null)
    return (
      <PageLayout header={<Header />}>
        <Callout title="These two cannot be joined" tone="info">
          One of the records is not here, or is joined already.
        </Callout>
      </PageLayout>
    );
  return <Both one={one.page} other={other.page} />;
}

const Header = () => (
  <PageHeader
    title="Join two records of one person"
    breadcrumbs={[
      { label: 'People', href: '/people' },
      { label: 'Possible duplicates', href: '/people/duplicates' },
    ]}
    meta="Nothing is lost: you can take them apart again, exactly as they were."
  />
);

function Both({ one, other }: { readonly one: PersonPageFacts; readonly other: PersonPageFacts }) {
  const mayWrite = useMay('people:write');
  const [, goTo] = useLocation();
  const [keeps, setKeeps] = useState<'one' | 'other'>('one');
  const [chosen, setChosen] = useState<Readonly<Partial<Record<MergeChoice, 'kept' | 'gone'>>>>({});
  const [kept, gone] = keeps === 'one' ? [one, other] : [other, one];
  const differences = mergeDifferences(kept.person, gone.person);
  const side = ({ field, usual }: MergeDifference): 'kept' | 'gone' => chosen[field] ?? usual;
  const merge = useMerge(gone.person.name);
  const join = async (): Promise<void> => {
    const answer = await merge.run({
      keptId: kept.person.id,
      goneId: gone.person.id,
      keptVersion: kept.person.version,
      goneVersion: gone.person.version,
      take: differences.filter((each) => side(each) === 'gone').map(({ field }) => field),
    });
    if (answer.ok) goTo(`/people/${kept.person.id}`);
  };
  const keepTwo = async (): Promise<void> => {
    if (await setApart([{ one: one.person, other: other.person }])) goTo('/people/duplicates');
  };
  return (
    <PageLayout header={<Header />}>
      <Panel title="Which record stays">
        <RadioGroup
          isLabelHidden
          isReadOnly={!mayWrite}
          label="Which record stays"
          options={[
            { id: 'one', label: one.person.name, description: aboutWords(one) },
            { id: 'other', label: other.person.name, description: aboutWords(other) },
          ]}
          value={keeps}
          onChange={(id) => {
            setKeeps(id === 'other' ? 'other' : 'one');
            setChosen({});
          }}
        />
        <p className={styles.coming}>
          All that belongs to the other one comes along: {ownWords(gone)}. It goes to the archive.
        </p>
      </Panel>
      <Panel
        title={differences.length === 0 ? 'Both say the same' : 'Which answer is right'}
        description="First what the record that stays says, then the one that goes. Interests, parts they play and notes are joined."
      >
        <div className={styles.answers}>
          {differences.map((each) => (
            <RadioGroup
              key={each.field}
              isReadOnly={!mayWrite}
              label={MERGE_WORDS[each.field]}
              layout="inline"
              options={[
                { id: 'kept', label: valueWords(kept.person, each.field) },
                { id: 'gone', label: valueWords(gone.person, each.field) },
              ]}
              value={side(each)}
              onChange={(id) => setChosen({ ...chosen, [each.field]: id === 'gone' ? 'gone' : 'kept' })}
            />
          ))}
          {merge.words && (
            <Callout isAnnounced title={merge.words.what} tone="error">
              {merge.words.todo}
            </Callout>
          )}
          {mayWrite && (
            <div className={people.row}>
              <Button isBusy={merge.isBusy} variant="primary" onPress={() => void join()}>
                Join the two records
              </Button>
              <Button onPress={() => void keepTwo()}>They are two people</Button>
            </div>
          )}
        </div>
      </Panel>
    </PageLayout>
  );
}

/** What tells two records with one name apart. */
const aboutWords = (page: PersonPageFacts): string =>
  [page.person.email, page.person.phone, ownWords(page)].filter((words) => words !== '').join(' · ');

/** `2 needs, 1 activity and 1 claim`; `nothing yet` where there is none of it. */
function ownWords({ needs, consents, attendance, claims }: PersonPageFacts): string {
  const words = [
    [needs.length, 'need', 'needs'],
    [consents.length, 'consent', 'consents'],
    [attendance.length, 'activity', 'activities'],
    [claims.length, 'claim', 'claims'],
  ] as const;
  const some = words.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many));
  return some.length === 0 ? 'nothing yet' : listWords(some);
}
