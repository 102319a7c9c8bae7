import { formatDate, londonDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { PlanRecords, PlanRows } from '../plan/shapes.ts';
import { activityName, datedActivities } from '../time/asked.ts';

interface RecordFacts {
  readonly head: { readonly createdAt: string };
  readonly records: Pick<PlanRecords, 'signOff' | 'equality'>;
  readonly rows: Pick<PlanRows, 'advice' | 'activity' | 'milestone'>;
}

/** What a paper for a committee needs, and a plan that was begun in time. */
export const checkRecords = (facts: RecordFacts): readonly Finding[] => [
  ...checkCommittee(facts),
  ...checkBegun(facts),
];

/** A committee is told whose advice was sought and where the equality assessment stands. Stops a final document. */
function checkCommittee({ records: { signOff, equality }, rows }: RecordFacts): readonly Finding[] {
  if (!hasText(signOff.committee) && signOff.committeeDate === null) return [];
  const hasAdvice = rows.advice.some(({ soughtFrom }) => hasText(soughtFrom));
  const hasPosition =
    equality.screeningOutcome !== null || equality.decision !== null || hasText(equality.eiaRef);
  return [
    ...(hasAdvice
      ? []
      : [stop('rows.advice', 'This goes to a committee. Say whose advice on engagement was sought.')]),
    ...(hasPosition
      ? []
      : [
          stop(
            'equality.screeningOutcome',
            'This goes to a committee. Say whether an equality impact assessment is needed.',
          ),
        ]),
  ];
}

/** The plan is filled in at the start, not when people have been asked already. */
function checkBegun({ head, rows }: RecordFacts): readonly Finding[] {
  const begun = londonDate(head.createdAt);
  const [first] = datedActivities(rows);
  if (!first || begun <= first.dateOn) return [];
  const words = `This plan was begun on ${formatDate(begun)}, after ${activityName(first)} on ${formatDate(first.dateOn)}. Say why it was not there from the start.`;
  return [{ rule: 'R-161', level: 'warn', field: 'rows.activity', subject: first.id, words }];
}

const stop = (field: string, words: string): Finding => ({
  rule: 'R-160',
  level: 'block',
  field,
  words,
  stopsFinal: true,
});
