import { hasText } from '../../values/text.ts';
import { openGapsOf } from '../equality/gaps.ts';
import type { Finding } from '../findings.ts';
import type { FieldValue, PlanRows, StoredRow } from '../plan/shapes.ts';
import type { RuleFacts } from '../rules/shapes.ts';
import { REVIEW_CAUSE_WORDS, type ReviewCause } from './lists.ts';

type Trigger = StoredRow<'reviewTrigger'>;

/** The review that changing an answer calls for, or null. Changes of contract and scrutiny are added by hand. */
export function reviewCauseOf(key: string, before: FieldValue, after: FieldValue): ReviewCause | null {
  if (key === 'project.cycleStage' && before !== after)
    return after === 'C4_PROCURE' ? 'PROCUREMENT_START' : 'STAGE_CHANGE';
  if (key === 'project.intendedPermanent' && before !== true && after === true) return 'MADE_PERMANENT';
  return null;
}

/** True when nobody has said yet how a review was settled. */
export const isOpenReview = ({ answer }: Pick<Trigger, 'answer'>): boolean => answer === null;

/** The review of a cause that still waits for an answer; one for each cause is enough. */
export const openReviewOf = (triggers: readonly Trigger[], cause: ReviewCause): Trigger | undefined =>
  triggers.find((trigger) => trigger.cause === cause && isOpenReview(trigger));

/** A change made for a time is proposed to stay: only a new assessment settles it. */
export function checkPermanence({ records, rows }: Pick<RuleFacts, 'records' | 'rows'>): readonly Finding[] {
  const { temporaryChange, intendedPermanent } = records.project;
  if (!temporaryChange || !intendedPermanent || isAssessedAnew(rows)) return [];
  const words =
    'Go through the three steps again for the lasting change. The answers below were given for a short one.';
  return [{ rule: 'R-014', level: 'block', field: 'project.intendedPermanent', words }];
}

const isAssessedAnew = ({
  dutyVersion,
  reviewTrigger,
}: Pick<PlanRows, 'dutyVersion' | 'reviewTrigger'>): boolean =>
  dutyVersion.some(({ cause }) => cause === 'MADE_PERMANENT') ||
  reviewTrigger.some(({ cause, answer }) => cause === 'MADE_PERMANENT' && answer === 'NEW_ASSESSMENT');

/** Each open review asks to look at the assessment again; an answer that says nothing needs doing needs a reason. */
export const checkReviews = ({ rows }: Pick<RuleFacts, 'rows'>): readonly Finding[] =>
  rows.reviewTrigger.flatMap((trigger) => {
    const words = reviewWords(trigger);
    return words === undefined
      ? []
      : [
          {
            rule: 'R-015',
            level: 'prompt' as const,
            field: `rows.reviewTrigger#${trigger.id}`,
            words,
            subject: trigger.id,
          },
        ];
  });

function reviewWords({ cause, answer, reason }: Trigger): string | undefined {
  const what = REVIEW_CAUSE_WORDS[cause];
  if (answer === null)
    return `${what}: does the assessment still stand? Assess again, or say that what is in place is enough.`;
  return answer === 'ARRANGEMENTS_SUFFICE' && !hasText(reason)
    ? `${what}: say why what is in place is enough.`
    : undefined;
}

/** A gap in the equality assessment asks the same, once somebody has concluded. It goes when the gap is closed. */
export function checkEqualityGap({ records, rows }: Pick<RuleFacts, 'records' | 'rows'>): readonly Finding[] {
  const isLookedAt = rows.reviewTrigger.some(({ cause }) => cause === 'EQUALITY_GAP');
  if (records.legalDuty.officerConclusion === null || isLookedAt || openGapsOf(rows).length === 0) return [];
  const words =
    'The equality assessment has a gap. See whether the legal duty assessment still stands, and note it under “When to look again”.';
  return [{ rule: 'R-015', level: 'prompt', field: 'rows.reviewTrigger', words }];
}
