import type { FieldValue } from '../../../../shared/domain/plan/shapes.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { findClaim } from '../../store/claims.store.ts';
import { findStored } from '../../store/entries.store.ts';
import { claimsRules } from './claims-guards.ts';
import { addEntry, changeEntry, setEntryArchived } from './entries.ts';

type Fields = Readonly<Record<string, FieldValue>>;

export interface NewLines {
  readonly claimId: string;
  readonly receipts: readonly { readonly fields: Fields }[];
  /** `receipt` is the place of the receipt in the list above that proves the line. */
  readonly lines: readonly { readonly fields: Fields; readonly receipt: number | null }[];
}

type AddRefusal =
  | 'claim-not-found'
  | 'claim-locked'
  | 'field-invalid'
  | 'entry-elsewhere-gone'
  | 'already-there'
  | 'receipt-not-given';

/** The guards know refusals of other kinds than lines and receipts; none of them can come up here. */
type AnyRefusal = Result<{ readonly id: string }, AddRefusal>;

/** Adds lines with their receipts, all of them or (the transaction sees to it) none. */
export function addLines(
  context: Writing,
  { claimId, receipts, lines }: NewLines,
): Result<{ readonly lineIds: readonly string[]; readonly receiptIds: readonly string[] }, AddRefusal> {
  if (!findClaim(context.db, claimId)) return fail('claim-not-found');
  const receiptIds: string[] = [];
  for (const { fields } of receipts) {
    const added = addEntry(context, claimsRules, {
      kind: 'receipt',
      fields: { ...fields, claimId },
    }) as AnyRefusal;
    if (!added.ok) return added;
    receiptIds.push(added.value.id);
  }
  const lineIds: string[] = [];
  for (const { fields, receipt } of lines) {
    const receiptId = receipt === null ? null : receiptIds[receipt];
    if (receiptId === undefined) return fail('receipt-not-given');
    const own = {
      ...fields,
      claimId,
      receiptId: receiptId ?? fields['receiptId'] ?? null,
      overrideReason: '',
    };
    const added = addEntry(context, claimsRules, { kind: 'claimLine', fields: own }) as AnyRefusal;
    if (!added.ok) return added;
    lineIds.push(added.value.id);
  }
  return ok({ lineIds, receiptIds });
}

type GiveRefusal = AddRefusal | 'entry-not-found' | 'changed-elsewhere';

/** Adds a receipt that proves one line. */
export function giveReceipt(
  context: Writing,
  { lineId, receipt }: { readonly lineId: string; readonly receipt: Fields },
): Result<
  { readonly receiptId: string; readonly lineVersion: number },
  Exclude<GiveRefusal, 'receipt-not-given'>
> {
  const line = findStored(context.db, { kind: 'claimLine', id: lineId });
  if (!line) return fail('entry-not-found');
  const claimId = String(line.fields['claimId']);
  const added = addEntry(context, claimsRules, {
    kind: 'receipt',
    fields: { ...receipt, claimId },
  }) as AnyGiven;
  if (!added.ok) return added;
  const receiptId = added.value.id;
  const change = {
    kind: 'claimLine',
    id: lineId,
    fields: { receiptId },
    expectedVersion: line.version,
  } as const;
  const changed = changeEntry(context, claimsRules, change) as AnyGiven;
  return changed.ok ? ok({ receiptId, lineVersion: changed.value.version }) : changed;
}

type AnyGiven = Result<
  { readonly id: string; readonly version: number },
  Exclude<GiveRefusal, 'receipt-not-given'>
>;

export interface ArchivedLines {
  readonly claimId: string;
  readonly lineIds: readonly string[];
  readonly receiptIds: readonly string[];
  readonly archived: boolean;
}

type ArchiveRefusal = 'claim-not-found' | 'claim-locked' | 'entry-not-found' | 'already-there';

/** Takes lines and receipts off a claim, or puts them back; none of another claim. */
export function setLinesArchived(
  context: Writing,
  { claimId, lineIds, receiptIds, archived }: ArchivedLines,
): Result<Record<string, never>, ArchiveRefusal> {
  if (!findClaim(context.db, claimId)) return fail('claim-not-found');
  const all = [
    ...lineIds.map((id) => ({ kind: 'claimLine', id }) as const),
    ...receiptIds.map((id) => ({ kind: 'receipt', id }) as const),
  ];
  for (const key of all) {
    if (findStored(context.db, key)?.fields['claimId'] !== claimId) return fail('entry-not-found');
    const done = setEntryArchived(context, claimsRules, { ...key, archived }) as Result<
      unknown,
      ArchiveRefusal
    >;
    if (!done.ok) return done;
  }
  return ok({});
}
