import { hasText, listWords } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { PlanRecord } from '../plan/shapes.ts';
import type { GunningFacts } from './gunning.ts';
import { isAt } from './guard.ts';

type Consultation = PlanRecord<'consultation'>;

const TOLD = [
  ['reasonsGiven', 'the reasons'],
  ['criteriaGiven', 'what the choice is judged by'],
  ['alternativesGiven', 'what else was looked at'],
  ['drawbacksGiven', 'the drawbacks'],
] as const satisfies readonly (readonly [keyof Consultation, string])[];

/** Gunning 2: what people are told is recorded, and an easy read version is there on the first day. */
export function checkInformation({ records: { consultation }, today }: GunningFacts): readonly Finding[] {
  const isOpen = isAt(consultation, 'OPEN') || (consultation.opens !== null && consultation.opens <= today);
  return [...checkTold(consultation, isOpen), ...checkEasyRead(consultation, isOpen)];
}

function checkTold(consultation: Consultation, isOpen: boolean): readonly Finding[] {
  const missing = TOLD.filter(([field]) => !hasText(consultation[field]));
  const [first] = missing;
  if (first === undefined) return [];
  const words = `Say what people are told about ${listWords(missing.map(([, what]) => what))}.`;
  return [{ rule: 'R-067', level: isOpen ? 'warn' : 'prompt', field: `consultation.${first[0]}`, words }];
}

function checkEasyRead({ easyReadReady, opens }: Consultation, isOpen: boolean): readonly Finding[] {
  const isLate = isOpen ? easyReadReady !== 'YES' : easyReadReady === 'NO' && opens !== null;
  if (!isLate) return [];
  const words = isOpen
    ? 'The consultation is open and no easy read version is ready. Get one to people now, or say why not.'
    : 'Have an easy read version ready on the first day, together with the main document.';
  return [{ rule: 'R-067', level: 'warn', field: 'consultation.easyReadReady', words }];
}
