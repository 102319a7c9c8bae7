import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { FieldKey, PlanRecord } from '../plan/shapes.ts';
import { CONSULTATION_STATES, type ConsultationState } from './lists.ts';

type Consultation = PlanRecord<'consultation'>;

const reached = (state: ConsultationState, at: ConsultationState): boolean =>
  CONSULTATION_STATES.indexOf(state) >= CONSULTATION_STATES.indexOf(at);

/** What keeps a consultation from opening or from being decided. */
export function guardConsultation(now: Consultation, before: Consultation): readonly Finding[] {
  if (now.state === before.state || !reached(now.state, before.state)) return [];
  return [
    ...(reached(now.state, 'OPEN') ? [...checkLimits(now), ...checkOptions(now)] : []),
    ...(reached(now.state, 'DECIDED') ? checkWeighed(now) : []),
  ];
}

/** A consultation has a first and a last day. */
export function checkLimits({ opens, closes }: Consultation): readonly Finding[] {
  if (opens !== null && closes !== null && opens <= closes) return [];
  if (opens !== null && closes !== null)
    return [block('R-061', 'consultation.closes', 'The consultation closes before it opens.')];
  const missing = opens === null ? 'opens' : 'closes';
  return [block('R-061', `consultation.${missing}`, `Say on which day the consultation ${missing}.`)];
}

/** People are asked about options: one real one at least, or one preferred option that can still change. */
export function checkOptions({ options, preferredOption, openToChange }: Consultation): readonly Finding[] {
  if (options.some(hasText) || (hasText(preferredOption) && openToChange === 'YES')) return [];
  const words = 'Name at least one option, or say that the preferred option can still change.';
  return [block('R-065', 'consultation.options', words)];
}

/** A decision shows that the answers were weighed, after the consultation closed. */
export function checkWeighed({
  themesConsidered,
  howConsidered,
  analysedOn,
  closes,
}: Consultation): readonly Finding[] {
  const findings: Finding[] = [];
  if (themesConsidered === null || themesConsidered === 0) {
    const words = 'No theme is recorded as considered. Say how many were, and how.';
    findings.push(block('R-069', 'consultation.themesConsidered', words));
  } else if (!hasText(howConsidered)) {
    findings.push(block('R-069', 'consultation.howConsidered', 'Say how the answers were considered.'));
  }
  if (analysedOn !== null && closes !== null && analysedOn <= closes) {
    const words = 'The answers were analysed before the consultation closed.';
    findings.push(block('R-069', 'consultation.analysedOn', words));
  }
  return findings;
}

const block = (rule: string, field: FieldKey, words: string): Finding => ({
  rule,
  level: 'block',
  field,
  words,
});
