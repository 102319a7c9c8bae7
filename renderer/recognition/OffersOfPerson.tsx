import type { Output } from '../../shared/contract/index.ts';
import { METHOD_WORDS } from '../../shared/domain/activities/lists.ts';
import { formatDate } from '../../shared/values/dates.ts';
import { Panel } from '../components/Panel/Panel.tsx';
import { Answered } from '../data/Answered.tsx';
import { useAsk } from '../data/useAsk.ts';
import { OffersPart, type Candidate } from './OffersPart.tsx';
import styles from './recognition.module.css';
import { YearTotals } from './YearTotals.tsx';

type Page = NonNullable<Output<'people.page'>['page']>;

/** E46. What a person was offered for their time, what they answered, and what the tax year comes to. */
export function OffersOfPerson({ page }: { readonly page: Page }) {
  const participantId = page.person.id;
  const asked = useAsk('payments.recognitionOf', { participantId, activityId: null });
  return (
    <Panel title="Recognition payments">
      <Answered asked={asked} waiting="Getting the recognition payments">
        {({ items, totals }) => (
          <div className={styles.stack}>
            <OffersPart
              candidates={candidatesOf(page)}
              items={items}
              names="activity"
              none="Nothing offered yet"
            />
            {totals !== null && <YearTotals totals={totals} />}
          </div>
        )}
      </Answered>
    </Panel>
  );
}

/** What they came to, or are invited to; not what they stayed away from. */
const candidatesOf = ({ attendance, person, mergedInto }: Page): readonly Candidate[] =>
  person.archived || mergedInto !== null
    ? []
    : attendance
        .filter(({ activity, entry }) => !activity.removed && entry.came !== 'NO')
        .map(({ activity }) => ({
          label: [
            activity.title.trim() || METHOD_WORDS[activity.method],
            ...(activity.dateOn === null ? [] : [formatDate(activity.dateOn)]),
          ].join(', '),
          who: { participantId: person.id, activityId: activity.id },
        }));
