import { BANDS, bandOf, GROUP_CODES, GROUP_WORDS, type GroupCode } from '../../../domain/equality/groups.ts';
import type { EqualityFacts, EqualityGroupFacts } from '../../facts.ts';

/** The nine protected characteristics in print order (R-017, R-018: sex and sexual orientation are two). */
const PROTECTED = GROUP_CODES.filter((code) => bandOf(code) === 'PROTECTED');

const unassessed = (code: GroupCode): EqualityGroupFacts => ({
  id: '',
  code,
  name: GROUP_WORDS[code],
  band: 'PROTECTED',
  relevance: null,
  whatWeKnow: '',
  noEvidenceReason: '',
  haveFeedback: null,
  feedbackSummary: '',
  themes: [],
  effect: null,
  impactNote: '',
  mitigation: '',
  furtherEngagement: null,
  furtherEngagementWhy: '',
  psedAims: [],
  activities: [],
  howHeard: '',
  noReachReason: '',
});

/** The nine always, in order; one without a row of its own is unassessed. */
const nineOf = (groups: readonly EqualityGroupFacts[]): readonly EqualityGroupFacts[] =>
  PROTECTED.map((code) => groups.find((group) => group.code === code) ?? unassessed(code));

/** D01 §5. The nine always; then carers, inclusion health, Core20PLUS5 and local groups that are relevant or not yet judged. */
export function printedGroups({ groups }: EqualityFacts): readonly EqualityGroupFacts[] {
  const nine = nineOf(groups);
  const others = BANDS.flatMap((band) => groups.filter((group) => group.band === band)).filter(
    (group) => !nine.includes(group) && group.relevance !== 'NONE',
  );
  return [...nine, ...others];
}

/** D04 §4. Every group: as printed, then those judged not relevant. */
export function allGroups(equality: EqualityFacts): readonly EqualityGroupFacts[] {
  const printed = printedGroups(equality);
  return [...printed, ...equality.groups.filter((group) => !printed.includes(group))];
}

/** Short form: relevance medium or high. */
export const relevantGroups = (equality: EqualityFacts): readonly EqualityGroupFacts[] =>
  printedGroups(equality).filter(({ relevance }) => relevance === 'HIGH' || relevance === 'MEDIUM');

/** True once every printed row has been judged; until then nobody can say that there are no gaps (§6). */
export const isAssessed = (equality: EqualityFacts): boolean =>
  printedGroups(equality).every(({ relevance }) => relevance !== null);
