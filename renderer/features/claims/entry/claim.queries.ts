import type { Output } from '../../../../shared/contract/index.ts';
import { useAsk, type Asked } from '../../../data/useAsk.ts';

export type ClaimPageValue = Output<'claims.page'>;
export type LineEntry = ClaimPageValue['lines'][number];
export type ReceiptEntry = ClaimPageValue['receipts'][number];

/** One claim with everything its page shows and the policy check looks at. */
export const useClaimPage = (claimId: string): Asked<ClaimPageValue> => useAsk('claims.page', { claimId });
