import { checkOffer } from '../../../../shared/domain/payments/offer.ts';
import {
  NEW_RECOGNITION,
  RecognitionFields,
  type RecognitionFields as Fields,
} from '../../../../shared/domain/payments/shapes.ts';
import { changeableIn } from '../../../../shared/domain/payments/states.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { Writing } from '../../context.ts';
import { budgetCodeOf } from '../../store/recognition-facts.store.ts';
import {
  findRecognition,
  insertRecognition,
  nextRecognitionNo,
  saveRecognition,
  type RecognitionRow,
} from '../../store/recognition.store.ts';
import { stampOf } from './stamp.ts';
import { areaPolicyOn, offerFacts } from './recognition-facts.ts';
import { noteRecognition } from './recognition-note.ts';

type OfferTyped = Pick<
  Fields,
  'participantId' | 'activityId' | 'rateRowId' | 'minutes' | 'units' | 'offerReason' | 'note'
> & { readonly offeredPence: number; readonly offerMadeOn: string };

export interface RecognitionStands {
  readonly id: string;
  readonly version: number;
  readonly status: RecognitionRow['status'];
}

/**
 * Makes an offer, paid from the code that paid for the activity or its project last. Where the area
 * pays through payroll, the tax route is settled with it.
 */
export function makeOffer(
  context: Writing,
  typed: OfferTyped,
): Result<
  RecognitionStands & { readonly recognitionNo: string },
  'person-not-found' | 'offer-activity-gone' | 'offer-reason-missing' | 'offer-date-wrong'
> {
  const { db, now, newId } = context;
  const today = londonDate(now);
  const facts = offerFacts(db, typed, today);
  if (!facts.ok) return facts;
  const { projectId, byPayroll: route } = facts.value;
  const fields: Fields = {
    ...NEW_RECOGNITION,
    ...typed,
    budgetCode: budgetCodeOf(db, { projectId, activityId: typed.activityId }),
    ...(route === null ? {} : { taxRoute: 'PAYROLL' as const, taxEvidence: route }),
  };
  const checked = checkTyped(context, fields, null);
  if (!checked.ok) return checked;
  const id = newId();
  const recognitionNo = nextRecognitionNo(db, Number(today.slice(0, 4)));
  insertRecognition(db, { id, recognitionNo, projectId, fields }, stampOf(context));
  noteRecognition(context, { id, projectId, action: 'create' }, { ...NEW_RECOGNITION }, fields);
  return ok({ id, version: 1, status: 'OFFERED', recognitionNo });
}

/** What speaks against an offer is made all the same only with a reason; `ownId` is the offer itself, once it is there. */
function checkTyped(
  { db, now }: Writing,
  fields: Fields,
  ownId: string | null,
): Result<null, 'person-not-found' | 'offer-activity-gone' | 'offer-reason-missing' | 'offer-date-wrong'> {
  const today = londonDate(now);
  if (fields.offerMadeOn !== null && fields.offerMadeOn > today) return fail('offer-date-wrong');
  const found = offerFacts(db, fields, today);
  if (!found.ok) return found;
  const facts = found.value;
  const warnings = checkOffer({
    basis: fields,
    offeredPence: fields.offeredPence,
    rates: facts.policy?.rates ?? [],
    eligibility: facts.eligibility,
    isSecond: facts.sameSession.some(({ id }) => id !== ownId),
    week: facts.week.filter(({ id }) => id !== ownId),
    on: facts.on,
    weeklyLimitPence: facts.weeklyLimitPence,
  }).filter(({ needsReason }) => needsReason);
  if (warnings.length === 0 || hasText(fields.offerReason)) return ok(null);
  return fail('offer-reason-missing', { words: warnings.map(({ words }) => words).join(' ') });
}

export interface OfferChange {
  readonly id: string;
  readonly expectedVersion: number;
  readonly fields: { readonly [Name in keyof Fields]?: Fields[Name] | undefined };
}

/** Changes the offer until it is answered, and how it is paid until it is in a run. */
export function changeOffer(
  context: Writing,
  { id, expectedVersion, fields: typed }: OfferChange,
): Result<
  RecognitionStands,
  | 'recognition-not-found'
  | 'changed-elsewhere'
  | 'offer-fixed'
  | 'offer-empty'
  | 'offer-reason-missing'
  | 'offer-date-wrong'
  | 'tax-evidence-missing'
  | 'method-not-in-policy'
> {
  const before = findRecognition(context.db, id);
  if (!before) return fail('recognition-not-found');
  if (before.version !== expectedVersion) return fail('changed-elsewhere', { version: before.version });
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
  const after = RecognitionFields.parse({ ...before.fields, ...given });
  const changed = changedNames(before.fields, after);
  if (changed.length === 0) return ok({ id, version: before.version, status: before.status });
  if (changed.some((name) => !changeableIn(before.status).includes(name))) return fail('offer-fixed');
  const checked = checkChange(context, { before, after, changed });
  if (!checked.ok) return checked;
  if (!saveRecognition(context.db, { id, expectedVersion, fields: after }, stampOf(context)))
    return fail('changed-elsewhere');
  noteRecognition(context, { id, projectId: before.projectId, action: 'change' }, before.fields, after);
  return ok({ id, version: expectedVersion + 1, status: before.status });
}

const changedNames = (before: Fields, after: Fields): readonly (keyof Fields)[] =>
  (Object.keys(after) as readonly (keyof Fields)[]).filter((name) => before[name] !== after[name]);

const OFFER: readonly (keyof Fields)[] = [
  'rateRowId',
  'minutes',
  'units',
  'offeredPence',
  'offerReason',
  'offerMadeOn',
];

function checkChange(
  context: Writing,
  {
    before,
    after,
    changed,
  }: {
    readonly before: RecognitionRow;
    readonly after: Fields;
    readonly changed: readonly (keyof Fields)[];
  },
): Result<
  null,
  | 'offer-empty'
  | 'offer-reason-missing'
  | 'offer-date-wrong'
  | 'tax-evidence-missing'
  | 'method-not-in-policy'
> {
  if (after.taxRoute !== 'NOT_DETERMINED' && !hasText(after.taxEvidence)) return fail('tax-evidence-missing');
  if (changed.includes('method') && !isPaidBy(context, before, after.method))
    return fail('method-not-in-policy');
  if (!changed.some((name) => OFFER.includes(name))) return ok(null);
  if (after.offeredPence === null || after.offeredPence < 1 || after.offerMadeOn === null)
    return fail('offer-empty');
  const checked = checkTyped(context, after, before.id);
  if (
    checked.ok ||
    checked.error.code === 'offer-reason-missing' ||
    checked.error.code === 'offer-date-wrong'
  )
    return checked as ReturnType<typeof checkChange>;
  // The person or the activity was archived since: the offer can still be put right.
  return ok(null);
}

/** E02. Whether the policy of the day pays people this way. A gift to a charity is the person's own choice. */
export function isPaidBy(
  { db, now }: Writing,
  { areaId, activityOn }: RecognitionRow,
  method: Fields['method'],
): boolean {
  if (method === null || method === 'CHARITY_DONATION') return true;
  const policy = areaPolicyOn(db, areaId, activityOn ?? londonDate(now));
  return policy === undefined || policy.recognitionMethods.includes(method);
}
