import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { FieldKey, PlanRecord } from '../plan/shapes.ts';
import { CONSULTATION_STATES, CONSULTATION_STATE_WORDS, type ConsultationState } from './lists.ts';

type Consultation = PlanRecord<'consultation'>;

const placeOf = (state: ConsultationState): number => CONSULTATION_STATES.indexOf(state);

/** Whether a consultation has come as far as a state of its path, or further. */
export const isAt = ({ state }: Pick<Consultation, 'state'>, at: ConsultationState): boolean =>
  placeOf(state) >= placeOf(at);

/**
 * §4.16. What keeps a consultation from its next step, a decision from being recorded, and what a
 * step already taken stands on from being taken away. Going back is always allowed.
 */
export function guardConsultation(now: Consultation, before: Consultation): readonly Finding[] {
  const forward = placeOf(now.state) - placeOf(before.state);
  if (forward < 0) return [];
  if (forward > 1) return [tooFar(before.state)];
  // What was amiss before (a project from elsewhere) may be mended one answer at a time.
  const known = new Set((forward > 0 ? [] : needs(before)).map(({ rule, field }) => `${rule} ${field}`));
  return needs(now).filter(({ rule, field }) => !known.has(`${rule} ${field}`));
}

/** What has to be there for the state a consultation is in and for the decision it records. */
const needs = (consultation: Consultation): readonly Finding[] => [
  ...(isAt(consultation, 'OPEN') ? [...checkLimits(consultation), ...checkOptions(consultation)] : []),
  ...(isAt(consultation, 'DECIDED') || consultation.decidedOn !== null
    ? checkWeighed(consultation)
    : isAt(consultation, 'ANALYSED')
      ? checkAnalysedAfter(consultation)
      : []),
];

/** §4.16. The path has no short cuts. */
function tooFar(from: ConsultationState): Finding {
  const next = CONSULTATION_STATES[placeOf(from) + 1] ?? from;
  const words = `A consultation takes one step at a time. The next one is “${CONSULTATION_STATE_WORDS[next]}”.`;
  return block('E40', 'consultation.state', words);
}

/** A consultation has a first and a last day. */
export function checkLimits({ opens, closes }: Consultation): readonly Finding[] {
  if (opens !== null && closes !== null)
    return opens <= closes
      ? []
      : [block('R-061', 'consultation.closes', 'The consultation closes before it opens.')];
  return [
    ...(opens === null
      ? [block('R-061', 'consultation.opens', 'Say on which day the consultation opens.')]
      : []),
    ...(closes === null
      ? [block('R-061', 'consultation.closes', 'Say on which day the consultation closes.')]
      : []),
  ];
}

/** People are asked about options: one real one at least, or one preferred option that can still change. */
export function checkOptions({ options, preferredOption, openToChange }: Consultation): readonly Finding[] {
  if (options.some(hasText) || (hasText(preferredOption) && openToChange === 'YES')) return [];
  const words = 'Name at least one option, or say that the preferred option can still change.';
  return [block('R-065', 'consultation.options', words)];
}

/** A decision shows that the answers were weighed, after the consultation closed. */
export function checkWeighed(consultation: Consultation): readonly Finding[] {
  const { themesConsidered, howConsidered, analysedOn } = consultation;
  const findings: Finding[] = [];
  if (themesConsidered === null || themesConsidered === 0) {
    const words = 'No theme is recorded as considered. Say how many were, and how.';
    findings.push(block('R-069', 'consultation.themesConsidered', words));
  } else if (!hasText(howConsidered)) {
    findings.push(block('R-069', 'consultation.howConsidered', 'Say how the answers were considered.'));
  }
  if (analysedOn === null)
    findings.push(block('R-069', 'consultation.analysedOn', 'Say when the answers were analysed.'));
  return [...findings, ...checkAnalysedAfter(consultation)];
}

/** Answers are analysed after the last day on which people can give them. */
export function checkAnalysedAfter({ analysedOn, closes }: Consultation): readonly Finding[] {
  if (analysedOn === null || closes === null || analysedOn > closes) return [];
  const words = 'The answers were analysed before the consultation closed.';
  return [block('R-069', 'consultation.analysedOn', words)];
}

const block = (rule: string, field: FieldKey, words: string): Finding => ({
  rule,
  level: 'block',
  field,
  words,
});
