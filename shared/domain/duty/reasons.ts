import { DUTY_TYPE_WORDS } from '../plan/lists.ts';
import type { PlanRecord } from '../plan/shapes.ts';
import { listWords } from '../../values/text.ts';
import type { DutyAnswers } from './result.ts';

/** The three steps and the questions of the test each asks. */
export const DUTY_STEPS = [
  { title: 'Our services?', keys: ['step1Relates'] },
  { title: 'Type of activity', keys: ['step2Types'] },
  { title: 'Effect on services', keys: ['impactDelivery', 'impactRange', 'impactOtherAny'] },
] as const;

/** Whether the answers so far lead to steps 2 and 3. */
export const leadsToStep2 = ({ step1Relates }: DutyAnswers): boolean => step1Relates === 'YES';
export const leadsToStep3 = (duty: DutyAnswers): boolean =>
  leadsToStep2(duty) && duty.step2Types.length > 0 && !duty.step2Types.includes('PLANNING');

/** How far the three steps are. */
export interface DutyProgress {
  /** The steps on the path: one when step 1 is no, two when planning settles it, otherwise three. */
  readonly steps: 1 | 2 | 3;
  /** The step to answer now, counted from one; the last one when all are answered. */
  readonly at: 1 | 2 | 3;
  readonly isDone: boolean;
}

/** Which step comes next, and how many there are on this path. */
export function dutyProgress(duty: DutyAnswers): DutyProgress {
  if (duty.step1Relates === null) return { steps: 3, at: 1, isDone: false };
  if (!leadsToStep2(duty)) return { steps: 1, at: 1, isDone: true };
  if (duty.step2Types.length === 0) return { steps: 3, at: 2, isDone: false };
  if (!leadsToStep3(duty)) return { steps: 2, at: 2, isDone: true };
  return { steps: 3, at: 3, isDone: isStep3Done(duty) };
}

/** One yes on delivery or range settles it; otherwise all three answers are needed. */
const isStep3Done = ({ impactDelivery, impactRange, impactOtherAny }: DutyAnswers): boolean =>
  impactDelivery === 'YES' ||
  impactRange === 'YES' ||
  (impactDelivery !== null && impactRange !== null && impactOtherAny !== null);

/** What a step says so far, in a few words: the answer, or why there is none. */
export function stepWords(duty: DutyAnswers, step: number): string {
  if (step === 1) return duty.step1Relates === null ? 'To answer' : YES_NO[duty.step1Relates];
  const isOnPath = step === 2 ? leadsToStep2(duty) : leadsToStep3(duty);
  const types = duty.step2Types.map((type) => DUTY_TYPE_WORDS[type]).join(', ');
  if (step === 2) return isOnPath ? types || 'To answer' : notYet(duty);
  return isOnPath ? effectWords(duty) : notYet(duty);
}

const YES_NO = { YES: 'Yes', NO: 'No' } as const;
const notYet = (duty: DutyAnswers): string =>
  duty.step1Relates === null || (leadsToStep2(duty) && duty.step2Types.length === 0)
    ? 'Not yet'
    : 'Not needed for the result';

function effectWords({ impactDelivery, impactRange, impactOtherAny }: DutyAnswers): string {
  if (impactDelivery === 'YES' || impactRange === 'YES') return 'Yes';
  if (impactDelivery === null || impactRange === null || impactOtherAny === null) return 'To answer';
  return impactOtherAny === 'YES' ? 'Other effects only' : 'No';
}

/** The answers that led to the result, each as a sentence, in the order of the steps. */
export function resultReasons(duty: DutyAnswers): readonly string[] {
  if (duty.step1Relates === null) return ['Step 1 is not answered yet.'];
  if (duty.step1Relates === 'NO')
    return ['Step 1: it is not about services we are responsible for, so the steps end here.'];
  const first = 'Step 1: it is about services we are responsible for.';
  if (duty.step2Types.length === 0) return [first, 'Step 2 is not answered yet.'];
  const types = listWords(duty.step2Types.map((type) => `“${DUTY_TYPE_WORDS[type]}”`));
  if (duty.step2Types.includes('PLANNING'))
    return [first, `Step 2: the type is ${types}. Planning always brings the duty, whatever the effect.`];
  return [first, `Step 2: the type is ${types}, so step 3 decides.`, ...effectReasons(duty)];
}

function effectReasons({ impactDelivery, impactRange, impactOtherAny }: DutyAnswers): readonly string[] {
  const yes = [
    ...(impactDelivery === 'YES' ? ['how services are delivered'] : []),
    ...(impactRange === 'YES' ? ['the range of services'] : []),
  ];
  if (yes.length > 0) return [`Step 3: it would change ${listWords(yes)}. One yes is enough.`];
  const open = [
    ...(impactDelivery === null ? ['how services are delivered'] : []),
    ...(impactRange === null ? ['the range of services'] : []),
    ...(impactOtherAny === null ? ['other effects'] : []),
  ];
  if (open.length > 0) return [`Step 3 is not answered yet for ${listWords(open)}.`];
  return impactOtherAny === 'YES'
    ? ['Step 3: you see no change to delivery or range, but other effects. A person has to decide.']
    : ['Step 3: you see no effect on delivery, on range or of any other kind.'];
}

/** What the officer concludes, in a sentence; undefined while nothing is concluded. */
export function conclusionWords({
  officerConclusion,
}: Pick<PlanRecord<'legalDuty'>, 'officerConclusion'>): string | undefined {
  if (officerConclusion === null) return undefined;
  return officerConclusion === 'YES'
    ? 'The officer says the duty applies.'
    : 'The officer says the duty does not apply.';
}
