import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClaimFinding } from '../../../../shared/domain/claims/claim.ts';
import type { Twin } from '../../../../shared/domain/claims/duplicates.ts';
import { isOpen } from '../../../../shared/domain/claims/findings.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay } from '../../../data/setup.ts';
import { removeLine } from '../entry/change-lines.ts';
import { useClaim } from '../entry/claim-context.ts';
import { useClaimPage } from '../entry/claim.queries.ts';
import { lineTitle } from '../entry/line-words.ts';
import { acceptFinding } from '../entry/line/accept.ts';
import { OneOfTwo } from './OneOfTwo.tsx';
import styles from './twins.module.css';

interface CompareDialogProps {
  readonly finding: ClaimFinding;
  readonly twin: Twin;
  readonly onClose: () => void;
}

/** Two lines that may be one cost, with their receipts side by side: the same, or why they are not. */
export function CompareDialog({ finding, twin, onClose }: CompareDialogProps) {
  const { page } = useClaim();
  const other = useClaimPage(twin.other.claimId);
  return (
    <Dialog isDismissable isOpen size="lg" title="Is this the same cost?" onClose={onClose}>
      <FormStack>
        <Callout title={finding.words} tone={finding.level === 'block' ? 'error' : 'warning'}>
          {finding.todo}
        </Callout>
        <div className={styles.two}>
          <OneOfTwo lineId={finding.lineId ?? ''} page={page} title="This line" />
          <Answered asked={other} waiting="Getting the other line">
            {(value) => <OneOfTwo lineId={twin.other.lineId} page={value} title="The other line" />}
          </Answered>
        </div>
        {isOpen(finding) && <Settle finding={finding} onClose={onClose} />}
      </FormStack>
    </Dialog>
  );
}

function Settle({ finding, onClose }: Omit<CompareDialogProps, 'twin'>) {
  const client = useQueryClient();
  const { page, isOpen: isClaimOpen, isDeciding } = useClaim();
  const mayApprove = useMay('claims:approve');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const line = page.lines.find(({ id }) => id === finding.lineId);
  const mayAccept =
    (isClaimOpen || isDeciding) &&
    (finding.mayAccept === 'ANYONE' || (finding.mayAccept === 'APPROVER' && mayApprove));
  const remove = async (): Promise<void> => {
    if (!line) return;
    if (await removeLine(line, page.lines, lineTitle(line.fields))) onClose();
  };
  const accept = async (): Promise<void> => {
    setTried(true);
    if (hasText(reason) && (await acceptFinding(client, page, finding, reason.trim()))) onClose();
  };
  return (
    <>
      {isClaimOpen && (
        <div className={styles.choice}>
          <p>
            <strong>The same cost.</strong> It is paid once: take this line off. You can undo it.
          </p>
          <Button onPress={() => void remove()}>Remove this line</Button>
        </div>
      )}
      {mayAccept && (
        <div className={styles.choice}>
          <TextField
            error={isTried && !hasText(reason) ? 'Say in a few words why both count.' : undefined}
            hint="Kept with the claim, and read by whoever decides."
            label="Two different costs, because"
            value={reason}
            onChange={setReason}
          />
          <Button onPress={() => void accept()}>Keep both</Button>
        </div>
      )}
      {!isClaimOpen && !mayAccept && <p>Query the claim, so that whoever entered it can put this right.</p>}
    </>
  );
}
