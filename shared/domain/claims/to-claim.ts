import { hasText } from '../../values/text.ts';
import type { PeopleFields } from '../people/shapes.ts';
import type { Claim } from './claim.ts';
import type { ClaimsFields } from './shapes.ts';
import { toLine, type ActivityFields } from './to-line.ts';

/** An entry as it is stored, as far as the rules look at it. */
interface Entry<Fields> {
  readonly id: string;
  readonly archived?: boolean;
  readonly fields: Fields;
}

/** All that is stored about one claim. Archived lines, receipts and overrides may be among it; they do not count. */
export interface ClaimParts {
  readonly id: string;
  readonly projectId: string;
  readonly claim: ClaimsFields<'claim'>;
  readonly activity: ActivityFields;
  readonly participant: Pick<
    PeopleFields<'participant'>,
    'employedCostsMet' | 'declaredTenths' | 'declaredTaxYear'
  >;
  readonly lines: readonly Entry<ClaimsFields<'claimLine'>>[];
  /** `fileHash` is of the receipt’s file in the vault; null where there is none. */
  readonly receipts: readonly (Entry<ClaimsFields<'receipt'>> & { readonly fileHash: string | null })[];
  readonly overrides: readonly Entry<ClaimsFields<'claimOverride'>>[];
}

/**
 * E42 to E45. The claim as the rules take it, from what is stored or typed; the form, the service and the command line all
 * use this one. A line that is not filled in becomes one that says what is missing; nothing is ever thrown.
 */
export function toClaim(parts: ClaimParts): Claim {
  const { claim, activity, participant } = parts;
  const receipts = new Map(inUse(parts.receipts).map((receipt) => [receipt.id, receipt]));
  return {
    id: parts.id,
    participantId: claim.participantId,
    activityId: claim.activityId,
    projectId: parts.projectId,
    activity: {
      method: activity.method,
      on: activity.dateOn,
      endsOn: activity.endsOn,
      expensesOffered: activity.reimbursementOffered,
    },
    submittedOn: claim.receivedOn,
    signedOn: claim.declarationOn,
    employedCostsMet: participant.employedCostsMet === 'YES',
    declared: declaredOf(participant),
    lines: inUse(parts.lines).map(({ id, fields }) =>
      toLine(id, fields, fields.receiptId === null ? undefined : receipts.get(fields.receiptId)),
    ),
    overrides: inUse(parts.overrides)
      .filter(({ fields }) => hasText(fields.reason))
      .map(({ fields: { lineId, otherLineId, rule, reason } }) => ({ lineId, otherLineId, rule, reason })),
  };
}

const inUse = <E extends { readonly archived?: boolean }>(entries: readonly E[]): readonly E[] =>
  entries.filter(({ archived }) => archived !== true);

const declaredOf = ({ declaredTenths, declaredTaxYear }: ClaimParts['participant']): Claim['declared'] =>
  declaredTenths === null || declaredTenths === 0
    ? null
    : { tenths: declaredTenths, taxYear: declaredTaxYear };
