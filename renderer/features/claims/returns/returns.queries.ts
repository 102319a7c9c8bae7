import type { Output } from '../../../../shared/contract/index.ts';
import { useAsk } from '../../../data/useAsk.ts';

export type ReturnRow = Output<'claims.returns'>['returns'][number];

/** What the windows about one return receipt show of it. */
export interface Awaited {
  readonly lineId: string;
  readonly mode: string;
  readonly travelledOn: string | null;
  readonly paidPence: number;
  readonly personName: string;
}

/** Where the return receipts of a claim stand; none of a draft. */
export const useReturns = (claimId: string) => useAsk('claims.returns', { claimId });
