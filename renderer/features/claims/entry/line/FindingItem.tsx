import { useId } from 'react';
import type { ClaimFinding } from '../../../../../shared/domain/claims/claim.ts';
import { isOpen } from '../../../../../shared/domain/claims/findings.ts';
import { useMay } from '../../../../data/setup.ts';
import { CompareTwin } from '../../twins/CompareTwin.tsx';
import { useClaim } from '../claim-context.ts';
import { isReasonHere } from './accept.ts';
import { AcceptReason } from './AcceptReason.tsx';
import { FindingWords } from './FindingWords.tsx';
import { TakeBack } from './TakeBack.tsx';

/** A finding with what can be done about it here. */
export function FindingItem({ finding }: { readonly finding: ClaimFinding }) {
  const wordsId = useId();
  const { page, isOpen: isClaimOpen, isDeciding } = useClaim();
  const mayApprove = useMay('claims:approve');
  const mayDecide =
    (isClaimOpen || isDeciding) &&
    (finding.mayAccept === 'ANYONE' || (finding.mayAccept === 'APPROVER' && mayApprove));
  return (
    <li>
      <FindingWords finding={finding} id={wordsId} />
      <CompareTwin finding={finding} />
      {mayDecide && isOpen(finding) && <AcceptReason describedBy={wordsId} finding={finding} />}
      {mayDecide && finding.accepted !== null && isReasonHere(page, finding) && (
        <TakeBack describedBy={wordsId} finding={finding} />
      )}
    </li>
  );
}
