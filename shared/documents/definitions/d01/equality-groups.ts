import type { EqualityBand, EqualityFacts, EqualityGroupFacts } from '../../facts.ts';

/** The nine protected characteristics in print order (R-017, R-018: sex and sexual orientation are two). */
export const PROTECTED_CHARACTERISTICS = [
  'Age',
  'Disability',
  'Gender reassignment',
  'Marriage and civil partnership',
  'Pregnancy and maternity',
  'Race',
  'Religion or belief',
  'Sex',
  'Sexual orientation',
] as const;

const BAND_ORDER: readonly EqualityBand[] = ['PROTECTED', 'CARERS', 'INCLUSION', 'CORE20PLUS5', 'LOCAL'];

const unassessed = (name: string): EqualityGroupFacts => ({
  name,
  band: 'PROTECTED',
  relevance: null,
  whatWeKnow: '',
  noEvidenceReason: '',
  feedbackSummary: '',
  effect: null,
  impactNote: '',
  mitigation: '',
  furtherEngagement: null,
  furtherEngagementWhy: '',
  activities: [],
});

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** D01 §5. The nine always; then carers, inclusion health, Core20PLUS5 and local groups that are relevant or not yet judged. */
export function printedGroups({ groups }: EqualityFacts): readonly EqualityGroupFacts[] {
  const nine = PROTECTED_CHARACTERISTICS.map(
    (name) =>
      groups.find((group) => group.band === 'PROTECTED' && sameName(group.name, name)) ?? unassessed(name),
  );
  const others = BAND_ORDER.flatMap((band) => groups.filter((group) => group.band === band)).filter(
    (group) => !nine.includes(group) && group.relevance !== 'NONE',
  );
  return [...nine, ...others];
}

/** Short form: relevance medium or high. */
export const relevantGroups = (equality: EqualityFacts): readonly EqualityGroupFacts[] =>
  printedGroups(equality).filter(({ relevance }) => relevance === 'HIGH' || relevance === 'MEDIUM');

/** True once every printed row has been judged; until then nobody can say that there are no gaps (§6). */
export const isAssessed = (equality: EqualityFacts): boolean =>
  printedGroups(equality).every(({ relevance }) => relevance !== null);
