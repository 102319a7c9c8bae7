import { isAllowed } from '../../../../shared/access/permissions.ts';
import { ROLE_WORDS } from '../../../../shared/access/roles.ts';
import {
  checkApproval,
  checkChoice,
  keptOf,
  payableNow,
  type ApproveFacts,
  type ApproveRecognitionCode,
  type ChoiceCode,
  type Chosen,
} from '../../../../shared/domain/payments/choose.ts';
import { amountOfBasis, offerRatesOn, rateFor } from '../../../../shared/domain/payments/offer.ts';
import { lacksGuardian } from '../../../../shared/domain/people/guardian.ts';
import { needsBenefitsPrompt } from '../../../../shared/domain/payments/recognition.ts';
import type { RecognitionFields as Fields } from '../../../../shared/domain/payments/shapes.ts';
import { mayChoose, mayWithdraw, stateAfterChoice } from '../../../../shared/domain/payments/states.ts';
import type { Staff } from '../../../../shared/domain/setup/shapes.ts';
import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import type { Pence } from '../../../../shared/values/money.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { Writing } from '../../context.ts';
import type { Reader } from '../../store/handles.ts';
import { attendedAt, promptShownOn } from '../../store/recognition-facts.store.ts';
import {
  findRecognition,
  moveRecognition,
  saveRecognition,
  type RecognitionMove,
  type RecognitionRow,
} from '../../store/recognition.store.ts';
import { stampOf } from './stamp.ts';
import { areaPolicyOn, participantOf } from './recognition-facts.ts';
import { noteRecognition, noteStep } from './recognition-note.ts';
import type { RecognitionStands } from './recognition-offer.ts';

type Open = 'recognition-not-found' | 'changed-elsewhere';
interface Which {
  readonly id: string;
  readonly expectedVersion: number;
}

function open({ db }: Writing, { id, expectedVersion }: Which): Result<RecognitionRow, Open> {
  const row = findRecognition(db, id);
  if (!row) return fail('recognition-not-found');
  return row.version === expectedVersion ? ok(row) : fail('changed-elsewhere', { version: row.version });
}

export type Answer = Which &
  Omit<Chosen, 'choice'> & { readonly choice: Chosen['choice'] | null; readonly charityNumber: string };

/** Writes down what the person wants, or takes their answer back. */
export function choose(context: Writing, asked: Answer): Result<RecognitionStands, Open | ChoiceCode> {
  const opened = open(context, asked);
  if (!opened.ok) return opened;
  const row = opened.value;
  const fields = answered(context, row, asked);
  if (!fields.ok) return fields;
  const { id, expectedVersion } = asked;
  if (!saveRecognition(context.db, { id, expectedVersion, fields: fields.value }, stampOf(context)))
    return fail('changed-elsewhere');
  noteRecognition(context, { id, projectId: row.projectId, action: 'change' }, row.fields, fields.value);
  const to = stateAfterChoice(asked.choice);
  const version = expectedVersion + 1;
  if (to === row.status) return ok({ id, version, status: to });
  return step(context, row, { ...NO_DECISION, expectedVersion: version, to, reason: '' });
}

function answered(context: Writing, row: RecognitionRow, asked: Answer): Result<Fields, ChoiceCode> {
  const { choice } = asked;
  if (choice === null) {
    if (!mayChoose(row.status)) return fail('offer-answered');
    return ok({ ...row.fields, choice: null, choiceOn: null, reducedPence: null });
  }
  const { db, now } = context;
  const today = londonDate(now);
  const { participantId, offeredPence, offerMadeOn } = row.fields;
  const chosen = { ...asked, choice };
  const checked = checkChoice(chosen, {
    state: row.status,
    offeredPence: offeredPence ?? 0,
    offerMadeOn,
    today,
    promptDue: needsBenefitsPrompt(promptShownOn(db, participantId), today),
    methods: areaPolicyOn(db, row.areaId, row.activityOn ?? today)?.recognitionMethods ?? [],
  });
  if (!checked.ok) return checked;
  const shown = chosen.promptShown ? { benefitsPromptOn: asked.choiceOn } : {};
  return ok({ ...row.fields, ...keptOf(chosen), ...shown });
}

/** Who approves, on which day, and how that reached this laptop. */
export interface Decider {
  readonly by: Staff;
  readonly on: IsoDate;
  readonly way: 'HERE' | 'ELSEWHERE';
  readonly evidenceId: string | null;
}

/** Approves what the person chose; the amount and the code that pays are fixed from then on. */
export function approveRecognition(
  context: Writing,
  {
    given,
    shownPence,
    ...asked
  }: Which & {
    readonly shownPence: Pence;
    /** Empty: the code of the offer. */
    readonly budgetCode: string;
    readonly given: Decider;
  },
): Result<RecognitionStands, Open | ApproveRecognitionCode | 'decider-not-allowed' | 'decision-date-wrong'> {
  const opened = open(context, asked);
  if (!opened.ok) return opened;
  const row = opened.value;
  const { by, on } = given;
  if (by.archived || !isAllowed(by.roles, 'payments:approve'))
    return fail('decider-not-allowed', { name: by.name, role: ROLE_WORDS.APPROVER });
  if (on > londonDate(context.now) || (row.fields.choiceOn !== null && on < row.fields.choiceOn))
    return fail('decision-date-wrong');
  const facts = approvalFacts(context.db, row, by.id);
  const budgetCode = hasText(asked.budgetCode) ? asked.budgetCode.trim() : facts.budgetCode;
  const checked = checkApproval({ ...facts, shownPence, budgetCode });
  if (!checked.ok) return checked;
  return step(context, row, {
    expectedVersion: asked.expectedVersion,
    to: 'APPROVED',
    reason: '',
    amountPence: facts.payablePence,
    budgetCode,
    decision: { staffId: by.id, decidedOn: on, given: given.way, evidenceId: given.evidenceId },
  });
}

/** What an approval is decided from. What was shown counts as right here; a decision brings its own. */
export function approvalFacts(db: Reader, row: RecognitionRow, deciderId: string): ApproveFacts {
  const { fields } = row;
  const attended = attendedAt(db, fields);
  const payablePence = payableNow(fields);
  const rates = ratesOf(db, row);
  return {
    state: row.status,
    deciderId,
    arrangerId: row.arrangedById,
    personStaffId: row.personStaffId,
    relativeIds: row.relativeIds,
    payablePence,
    shownPence: payablePence,
    lacksGuardian: lacksGuardian(participantOf(db, fields.participantId)),
    came: attended?.came ?? null,
    isTask: rates.find(({ id }) => id === fields.rateRowId)?.unit === 'PER_TASK',
    attendedPence: attendedPence(fields, attended?.minutes ?? null, rates),
    offeredPence: fields.offeredPence ?? 0,
    hasReason: hasText(fields.offerReason),
    budgetCode: fields.budgetCode,
  };
}

const ratesOf = (db: Reader, { areaId, activityOn }: RecognitionRow) => {
  const on = activityOn;
  return on === null ? [] : offerRatesOn(areaPolicyOn(db, areaId, on)?.recognitionRates ?? [], on);
};

/** What the time attended is worth by the policy, where it was kept and the offer was worked out from other minutes. */
function attendedPence(
  fields: Fields,
  minutes: number | null,
  rates: ReturnType<typeof ratesOf>,
): Pence | undefined {
  const own = rates.find(({ id }) => id === fields.rateRowId);
  if (minutes === null || minutes === fields.minutes || own?.unit === 'PER_TASK') return undefined;
  const rateRowId = rateFor(minutes, rates)?.id ?? null;
  return amountOfBasis({ rateRowId, minutes, units: fields.units }, rates);
}

/** §4.16. Takes an offer back, with the reason. */
export function withdrawRecognition(
  context: Writing,
  { reason, ...which }: Which & { readonly reason: string },
): Result<RecognitionStands, Open | 'recognition-not-open' | 'reason-missing'> {
  const opened = open(context, which);
  if (!opened.ok) return opened;
  if (!mayWithdraw(opened.value.status)) return fail('recognition-not-open');
  if (!hasText(reason)) return fail('reason-missing');
  const { expectedVersion } = which;
  const to = 'WITHDRAWN' as const;
  return step(context, opened.value, { ...NO_DECISION, expectedVersion, to, reason });
}

const NO_DECISION = { amountPence: null, budgetCode: null, decision: null } as const;

function step(
  context: Writing,
  { id, projectId, status: from }: RecognitionRow,
  move: Omit<RecognitionMove, 'id' | 'eventId' | 'from'>,
): Result<RecognitionStands, 'changed-elsewhere'> {
  const whole = { ...move, id, from, eventId: context.newId() };
  if (!moveRecognition(context.db, whole, stampOf(context))) return fail('changed-elsewhere');
  const { to, reason, decision, amountPence, budgetCode } = move;
  const decided =
    decision === null
      ? {}
      : { decision: `${amountPence ?? 0} pence from ${budgetCode ?? ''}, by ${decision.staffId}` };
  noteStep(context, { id, projectId }, { from, to, reason, ...decided });
  return ok({ id, version: move.expectedVersion + 1, status: to });
}
