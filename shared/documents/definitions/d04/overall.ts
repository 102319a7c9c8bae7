import { EIA_DECISIONS, EIA_DECISION_WORDS } from '../../../domain/equality/lists.ts';
import type { EqualityHeaderFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { flow, h1, h2, keyValues, row } from '../../parts.ts';
import { dateOr, dateRequired, tickList } from '../../values.ts';
import { led, missing, paras, required, stack } from '../../words.ts';
import { textBlocks } from './duty.ts';
import { isFull, type Section } from './facts.ts';

/** D04 §8. */
export const healthInequalities: Section = ({ equality: { header } }) => [
  h1('8 Health inequalities'),
  ...textBlocks(header, { title: 'Access', field: 'healthInequalities', number: 8 }),
  ...textBlocks(header, { title: 'Outcomes', field: 'inequalityOutcomes', number: 8 }),
  ...textBlocks(header, { title: 'Core20PLUS5', field: 'core20Note', number: 8 }),
];

/** D04 §9. */
export const overallEffect: Section = ({ equality: { header } }) => [
  h1('9 Overall and cumulative effect'),
  ...textBlocks(header, { title: 'Overall effect', field: 'overallImpact', number: 9 }),
  ...textBlocks(header, { title: 'Cumulative effect', field: 'cumulativeImpact', number: 9 }),
  h2('Decision'),
  ...decisionBlocks(header),
];

/** E09. Going on all the same needs its justification. */
function decisionBlocks(header: EqualityHeaderFacts): readonly Block[] {
  const { decision, decisionReason: reason } = header;
  const ticks = tickList(
    EIA_DECISIONS.map((each) => ({ label: EIA_DECISION_WORDS[each], ticked: each === decision })),
  );
  const undecided = decision === null && isFull(header);
  const why: Cell =
    decision === 'CONTINUE'
      ? led('Why', required(reason, '9 Why it is right to go on', 'equality.decisionReason'))
      : paras(reason);
  return flow(stack(ticks, undecided ? missing('9 Decision', 'equality.decision') : [], why));
}

/** D04 §11. */
export const signOffAndReview: Section = ({ equality: { header } }) => [
  h1('11 Sign-off and review'),
  keyValues('Sign-off and review', [
    row(
      'Assessed by',
      signedCell(header.assessor, header.date, {
        label: '11 Assessor',
        who: 'equality.assessorId',
        date: 'equality.assessedOn',
      }),
    ),
    row(
      'Reviewed by the equality lead',
      signedCell(header.equalityReviewer, header.equalityReviewedOn, {
        label: '11 Equality lead’s review',
        who: 'equality.equalityReviewById',
        date: 'equality.equalityReviewedOn',
      }),
    ),
    row(
      'Signed off by',
      signedCell(header.signedOffBy, header.signedOffOn, {
        label: '11 Sign-off',
        who: 'equality.signedOffById',
        date: 'equality.signedOffOn',
      }),
    ),
    row(
      'Review date',
      isFull(header)
        ? dateRequired(header.reviewDate, '11 Review date', 'equality.reviewOn')
        : dateOr(header.reviewDate),
    ),
  ]),
];

interface Signing {
  readonly label: string;
  readonly who: string;
  readonly date: string;
}

const signedCell = (who: string, on: string | null, { label, ...links }: Signing): Cell =>
  stack(required(who, label, links.who), led('Date', dateRequired(on, `${label}: date`, links.date)));
