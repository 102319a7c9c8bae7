import { useCallback, useState } from 'react';
import { assessClaim } from '../../../../shared/domain/claims/assess.ts';
import { toClaim } from '../../../../shared/domain/claims/to-claim.ts';
import { useMay } from '../../../data/setup.ts';
import type { ClaimOnPage, Opened } from './claim-context.ts';
import type { ClaimPageValue } from './claim.queries.ts';
import { useLiveParts } from './useLiveParts.ts';

/** while typing: the same check as the back end makes when the claim is handed in. */
export function useClaimOnPage(page: ClaimPageValue): ClaimOnPage {
  const parts = useLiveParts(page);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [chosenId, show] = useState<string | null>(null);
  const mayWrite = useMay('claims:write');
  const mayCertify = useMay('claims:certify');
  const mayApprove = useMay('claims:approve');
  const open = useCallback((next: Opened | null) => {
    setOpened(next);
    if (next) show(next.lineId);
  }, []);
  const claim = toClaim(parts);
  return {
    page,
    parts,
    claim,
    assessment: assessClaim(claim, page.facts),
    isOpen: mayWrite && (page.status === 'DRAFT' || page.status === 'QUERIED'),
    isDeciding:
      mayWrite &&
      ((page.status === 'SUBMITTED' && (mayCertify || mayApprove)) ||
        (page.status === 'CERTIFIED' && mayApprove)),
    opened,
    open,
    shownId: shownOf(page, chosenId),
    show,
  };
}

/** The line whose receipt is shown: the one that was chosen, else the first that has one, else the first. */
const shownOf = ({ lines }: ClaimPageValue, chosenId: string | null): string | null =>
  (
    lines.find(({ id }) => id === chosenId) ??
    lines.find(({ fields }) => fields.receiptId !== null) ??
    lines[0]
  )?.id ?? null;
