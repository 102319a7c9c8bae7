import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ClaimFinding } from '../../../../../shared/domain/claims/claim.ts';
import { hasText } from '../../../../../shared/values/text.ts';
import { Button } from '../../../../components/Button/Button.tsx';
import { TextField } from '../../../../components/TextField/TextField.tsx';
import { isKept, useKept } from '../../../../state/kept.ts';
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
  const { page } = useClaim();
  const place = placeOf(page.claim.id, props.finding);
  const [isAsking, setAsking] = useState(() => isKept(place));
  if (isAsking) return <ReasonForm {...props} place={place} onClose={() => setAsking(false)} />;
  return (
    <div className={styles.accept}>
      <Button describedBy={props.describedBy} size="sm" onPress={() => setAsking(true)}>
        Accept with a reason
      </Button>
    </div>
  );
}

interface ReasonFormProps extends AcceptReasonProps {
  /** Where the words are kept until they are saved. */
  readonly place: string;
  readonly onClose: () => void;
}

const placeOf = (claimId: string, { rule, lineId, otherLineId }: ClaimFinding): string =>
  ['reason', claimId, rule, lineId, otherLineId].join(' ');

function ReasonForm({ finding, describedBy, place, onClose }: ReasonFormProps) {
  const client = useQueryClient();
  const { page } = useClaim();
  const form = useRef<HTMLFormElement>(null);
  const { value: reason, set, forget } = useKept(place, '');
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
    forget();
    onClose();
    if (finding.lineId !== null) landOnLine(finding.lineId);
  };
  const cancel = (): void => {
    forget();
    onClose();
  };
  return (
    <form
      ref={form}
      noValidate
      aria-describedby={describedBy}
      className={styles.accept}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') cancel();
      }}
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
        onChange={(text) => set(() => text)}
      />
      <div className={styles.buttons}>
        <Button isBusy={isBusy} size="sm" type="submit" variant="primary">
          Accept
        </Button>
        <Button size="sm" variant="quiet" onPress={cancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
