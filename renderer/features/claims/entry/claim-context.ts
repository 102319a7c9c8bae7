import { createContext, use } from 'react';
import type { Assessment } from '../../../../shared/domain/claims/assess.ts';
import type { Claim, LineOutcome } from '../../../../shared/domain/claims/claim.ts';
import type { ClaimParts } from '../../../../shared/domain/claims/to-claim.ts';
import type { ClaimPageValue } from './claim.queries.ts';

/** What is open on the page: a line, and what of it the person was sent to. */
export interface Opened {
  readonly lineId: string;
  readonly field: string | null;
}

/** A claim on its page, with what is being typed, and what the policy check says of it now. */
export interface ClaimOnPage {
  readonly page: ClaimPageValue;
  /** What is stored with what is being typed over it. */
  readonly parts: ClaimParts;
  readonly claim: Claim;
  readonly assessment: Assessment;
  /** Answers can be changed: the claim is a draft or was sent back, and this person may. */
  readonly isOpen: boolean;
  /** Somebody decides about it now: only the decision’s own answers can be changed. */
  readonly isDeciding: boolean;
  readonly opened: Opened | null;
  readonly open: (opened: Opened | null) => void;
  /** The line whose receipt is shown. */
  readonly shownId: string | null;
  readonly show: (lineId: string) => void;
}

export const ClaimContext = createContext<ClaimOnPage | null>(null);

export function useClaim(): ClaimOnPage {
  const claim = use(ClaimContext);
  if (!claim) throw new Error('useClaim is for what stands on the page of a claim');
  return claim;
}

/** What the check says of one line; undefined when it is not on the claim any more. */
export const outcomeOf = ({ lines }: Assessment, lineId: string): LineOutcome | undefined =>
  lines.find((line) => line.lineId === lineId);
