import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';

/** Leaves with the claim as a file, so that somebody else decides on their own laptop. */
export function SendFile(_props: { readonly step: ApprovalStep }) {
  return null;
}
