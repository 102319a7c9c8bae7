import { addMonths, type IsoDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import type { ClaimsFields } from '../claims/shapes.ts';
import type { Finding } from '../findings.ts';
import { warn } from './attendance.ts';
import { NEED_CATEGORY_WORDS } from './lists.ts';
import type { PeopleFields } from './shapes.ts';

type Need = PeopleFields<'accessNeed'> & { readonly id: string };
type NeedMet = PeopleFields<'needMet'>;
type Attendance = Pick<ClaimsFields<'attendance'>, 'needsAskedOn' | 'reply' | 'came' | 'invitedOn'>;

/** A need in a few words: what kind, and what was written about it. */
export const needWords = ({ category, detail }: Pick<Need, 'category' | 'detail'>): string =>
  hasText(detail) ? `${NEED_CATEGORY_WORDS[category]}: ${detail.trim()}` : NEED_CATEGORY_WORDS[category];

/** Everyone invited is asked what they need; each need is marked met, or not met with the reason. */
export function checkNeedsMet(
  attendance: Attendance,
  needs: readonly Need[],
  met: readonly NeedMet[],
): readonly Finding[] {
  if (attendance.reply === 'DECLINED' || attendance.came === 'NO') return [];
  const of = (need: Need): NeedMet | undefined => met.find(({ accessNeedId }) => accessNeedId === need.id);
  const isAsked = attendance.needsAskedOn !== null || attendance.invitedOn === null;
  const open = attendance.came === 'YES' ? needs.filter((need) => (of(need)?.met ?? null) === null) : [];
  const unexplained = needs.filter((need) => {
    const answer = of(need);
    return answer?.met === 'NO' && !hasText(answer.note);
  });
  return [
    ...(isAsked
      ? []
      : [warn('R-079', 'needsAskedOn', 'Ask what they need to take part, and say when you asked.')]),
    ...open.map((need) => warn('R-079', 'needs', `Say whether this need was met: ${needWords(need)}.`)),
    ...unexplained.map((need) =>
      warn('R-079', 'needs', `Not met: ${needWords(need)}. Write down why, and what you did about it.`),
    ),
  ];
}

/** The six steps for a need: how far each has come (Accessible Information Standard). */
export interface NeedSteps {
  readonly identify: boolean;
  readonly record: boolean;
  readonly flag: boolean;
  readonly share: boolean;
  readonly meet: boolean;
  readonly review: boolean;
}

/** A need is looked at again once a year. */
const REVIEW_MONTHS = 12;

/** Which of the six steps are done for a need on a day. `met` are its answers at the activities they came to. */
export function needSteps(need: Need, met: readonly NeedMet[], today: IsoDate): NeedSteps {
  const own = met.filter(({ accessNeedId, met: answer }) => accessNeedId === need.id && answer !== null);
  return {
    identify: need.askedOn !== null,
    record: hasText(need.detail),
    flag: need.flagged,
    share: need.shareConsent !== null,
    meet: own.length > 0 && own.every(({ met: answer }) => answer === 'YES'),
    review: !isReviewDue(need, today),
  };
}

/** Whether a need should be looked at again: a year after it was asked about or looked at last. */
export function isReviewDue(
  { askedOn, reviewedOn }: Pick<Need, 'askedOn' | 'reviewedOn'>,
  today: IsoDate,
): boolean {
  const last = [askedOn, reviewedOn]
    .filter((date) => date !== null)
    .toSorted()
    .at(-1);
  return last === undefined || addMonths(last, REVIEW_MONTHS) <= today;
}
