import type { LineOutcome } from '../../domain/claims/claim.ts';
import type { ApprovalStep } from '../../domain/claims/lists.ts';
import type { ClaimsFields } from '../../domain/claims/shapes.ts';
import type { ClaimState } from '../../domain/claims/states.ts';
import type { PeopleFields } from '../../domain/people/shapes.ts';
import type { AreaPolicy } from '../../domain/policy/policy.ts';
import type { IsoDate } from '../../values/dates.ts';
import type { FormActivity, FormArea, OfficeFacts } from '../facts/claims.ts';

/** One line as it is stored, with what is paid for it: as it was decided, or as the policy check says now. */
export interface SourceLine {
  readonly id: string;
  readonly fields: ClaimsFields<'claimLine'>;
  readonly outcome: LineOutcome;
  /** The return receipt came after the claim was handed in. */
  readonly hasReturnReceipt: boolean;
  /** Who agreed to the care. */
  readonly agreedBy: string;
}

/** What the documents of one claim are made from. */
export interface ClaimSource {
  readonly claimId: string;
  readonly claimNo: string;
  readonly status: ClaimState;
  readonly round: number;
  readonly area: FormArea;
  readonly activity: FormActivity;
  /** Every version of the area’s policy. */
  readonly policies: readonly AreaPolicy[];
  readonly participant: { readonly id: string; readonly fields: PeopleFields<'participant'> };
  /** Empty where no account is held. */
  readonly accountEnding: string;
  readonly claim: ClaimsFields<'claim'>;
  readonly lines: readonly SourceLine[];
  readonly decisions: readonly {
    readonly round: number;
    readonly step: ApprovalStep;
    readonly who: string;
    readonly decidedOn: IsoDate;
  }[];
  readonly run: OfficeFacts['run'];
  /** Why the claim was rejected or cancelled; empty otherwise. */
  readonly refusal: string;
}

/** States in which nothing of a claim is paid any more. */
export const isRefused = (status: ClaimState): boolean => status === 'REJECTED' || status === 'CANCELLED';

/** States in which somebody has decided what is paid. */
export const isDecided = (status: ClaimState): boolean =>
  isRefused(status) || status === 'APPROVED' || status === 'IN_RUN' || status === 'PAID';
