import type { QueryClient } from '@tanstack/react-query';
import { keptEntry } from '../../../answers/directory/kept-entries.ts';
import type { ClaimPageValue } from './claim.queries.ts';

/** The newest version of the claim that the window knows: an answer that was just saved may not be on the page yet. */
export const claimVersion = (client: QueryClient, { claim }: ClaimPageValue): number =>
  Math.max(claim.version, keptEntry(client, { kind: 'claim', id: claim.id })?.version ?? 0);
