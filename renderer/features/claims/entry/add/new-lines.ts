import { assessClaim } from '../../../../../shared/domain/claims/assess.ts';
import type { LineOutcome } from '../../../../../shared/domain/claims/claim.ts';
import { NEW_LINE, NEW_RECEIPT, type ClaimsFields } from '../../../../../shared/domain/claims/shapes.ts';
import { toClaim, type ClaimParts } from '../../../../../shared/domain/claims/to-claim.ts';
import type { ClaimPageValue } from '../claim.queries.ts';

export type NewLine = Omit<ClaimsFields<'claimLine'>, 'claimId' | 'receiptId'>;
export type NewReceipt = Omit<ClaimsFields<'receipt'>, 'claimId'>;

/** What a form makes: lines with the receipts that prove them, by their place in the list. */
export interface NewLines {
  readonly lines: readonly { readonly fields: NewLine; readonly receipt: number | null }[];
  readonly receipts: readonly { readonly fields: NewReceipt }[];
}

/** A receipt as a form knows it: the file when there is one, or the word that it is there on paper. */
export interface GivenReceipt {
  readonly fileId: string | null;
  readonly name: string;
  /** What is printed on it; absent: nobody typed anything, so it is as the journey or cost says. */
  readonly amountPence?: number | null;
  readonly datedOn?: string | null;
}

export const paperReceipt: GivenReceipt = { fileId: null, name: 'On paper' };

/** The receipt with what it says; what nobody typed is as the line has it. */
export const receiptFields = (
  { fileId, amountPence, datedOn }: GivenReceipt,
  line: { readonly supplier: string; readonly amountPence: number | null; readonly on: string | null },
): NewReceipt => ({
  ...NEW_RECEIPT,
  fileId,
  supplier: line.supplier,
  amountPence: amountPence === undefined ? line.amountPence : amountPence,
  datedOn: datedOn === undefined ? line.on : datedOn,
});

/** A line before anything is said about it. */
export const emptyLine = (kind: NewLine['kind']): NewLine => {
  const { receiptId: _none, ...fields } = NEW_LINE;
  return { ...fields, kind };
};

const lineId = (index: number): string => `new-line-${index}`;
const receiptId = (index: number): string => `new-receipt-${index}`;

/** What the policy would say of these lines if they were on the claim now, in their order. */
export function preview(
  parts: ClaimParts,
  facts: ClaimPageValue['facts'],
  { lines, receipts }: NewLines,
): readonly LineOutcome[] {
  const claimId = parts.id;
  const claim = toClaim({
    ...parts,
    lines: [
      ...parts.lines,
      ...lines.map(({ fields, receipt }, index) => ({
        id: lineId(index),
        fields: { ...fields, claimId, receiptId: receipt === null ? null : receiptId(receipt) },
      })),
    ],
    receipts: [
      ...parts.receipts,
      ...receipts.map(({ fields }, index) => ({
        id: receiptId(index),
        fields: { ...fields, claimId },
        fileHash: null,
      })),
    ],
  });
  const { lines: outcomes } = assessClaim(claim, facts);
  return lines.flatMap((_, index) => outcomes.find((outcome) => outcome.lineId === lineId(index)) ?? []);
}
