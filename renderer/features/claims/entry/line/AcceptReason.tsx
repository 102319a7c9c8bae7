import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ClaimFinding } from '../../../../../shared/domain/claims/claim.ts';
import { hasText } from '../../../../../shared/values/text.ts';
import { Button } from '../../../../components/Button/Button.tsx';
import { TextField } from '../../../../components/TextField/TextField.tsx';
import { useClaim } from '../claim-context.ts';
import styles from '../claim.module.css';
import { landOnLine } from '../land.ts';
import { acceptFinding } from './accept.ts';

interface AcceptReasonProps {
  readonly finding: ClaimFinding;
  /** The element that says what is accepted. */
  readonly describedBy: string;
}

/** Lets a finding pass for a reason that is kept with the claim. */
export function AcceptReason(props: AcceptReasonProps) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <ReasonForm {...props} onClose={() => setAsking(false)} />;
  return (
    <div className={styles.accept}>
      <Button describedBy={props.describedBy} size="sm" onPress={() => setAsking(true)}>
        Accept with a reason
      </Button>
    </div>
  );
}

function ReasonForm({ finding, describedBy, onClose }: AcceptReasonProps & { readonly onClose: () => void }) {
  const client = useQueryClient();
  const { page } = useClaim();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const focus = (): void => form.current?.querySelector('input')?.focus();
  useEffect(focus, []);
  const accept = async (): Promise<void> => {
    setTried(true);
    if (!hasText(reason)) return focus();
    setBusy(true);
    await acceptFinding(client, page, finding, reason.trim());
    setBusy(false);
    onClose();
    if (finding.lineId !== null) landOnLine(finding.lineId);
  };
  return (
    <form
      ref={form}
      noValidate
      aria-describedby={describedBy}
      className={styles.accept}
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <TextField
        error={isTried && !hasText(reason) ? 'Give a reason in a few words.' : undefined}
        hint="Kept with the claim, with your name and the date."
        label="Why is it paid all the same?"
        value={reason}
        onChange={setReason}
      />
      <div className={styles.buttons}>
        <Button isBusy={isBusy} size="sm" type="submit" variant="primary">
          Accept
        </Button>
        <Button size="sm" variant="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
