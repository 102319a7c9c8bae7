import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { overrideSubject } from '../../../shared/domain/rules/overrides.ts';
import type { ReadinessItem } from '../../../shared/domain/readiness/readiness.ts';
import { hasText } from '../../../shared/values/text.ts';
import { addRow, changeRow } from '../../answers/rows/row-changes.ts';
import { rowsOf } from '../../answers/saving/plan-values.ts';
import { keptPlan } from '../../answers/saving/send.ts';
import { Button } from '../../components/Button/Button.tsx';
import { TextArea } from '../../components/TextArea/TextArea.tsx';
import { landOn } from './landing.ts';
import { overrideList } from './override-list.ts';
import styles from './readiness.module.css';

interface AcceptFormProps {
  readonly item: ReadinessItem;
  readonly projectId: string;
  /** The element that says what is accepted. */
  readonly wordsId: string;
}

/** Takes a warning as it is, for a reason that is kept. */
export function AcceptForm({ item, projectId, wordsId }: AcceptFormProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <ReasonForm {...{ item, projectId, wordsId }} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button size="sm" describedBy={wordsId} onPress={() => setOpen(true)}>
        Accept with a reason
      </Button>
    </div>
  );
}

function ReasonForm({
  item,
  projectId,
  wordsId,
  onClose,
}: AcceptFormProps & { readonly onClose: () => void }) {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const focusReason = (): void => form.current?.querySelector('textarea')?.focus();
  useEffect(focusReason, []);

  const accept = async (): Promise<void> => {
    if (!hasText(reason)) {
      setTried(true);
      focusReason();
      return;
    }
    setBusy(true);
    const isKept = await keepReason(client, projectId, {
      rule: item.finding.rule,
      subject: overrideSubject(item.finding),
      reason: reason.trim(),
    });
    setBusy(false);
    if (isKept) landOn(item, 'accepted');
  };
  const close = (): void => {
    onClose();
    landOn(item, 'open');
  };
  return (
    <form
      ref={form}
      aria-describedby={wordsId}
      className={styles.accept}
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <TextArea
        label="Why do you go on all the same?"
        hint="Kept with the project, with your name and the date."
        error={isTried && !hasText(reason) ? 'Give a reason in a few words.' : undefined}
        rows={2}
        value={reason}
        onChange={setReason}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="sm" isBusy={isBusy}>
          Accept
        </Button>
        <Button size="sm" variant="quiet" onPress={close}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface Reason {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
}

/** There is one reason for each finding: a row that was emptied is filled again. */
async function keepReason(client: QueryClient, projectId: string, given: Reason): Promise<boolean> {
  const list = overrideList(client, projectId);
  const plan = keptPlan(client, projectId);
  const empty = plan && rowsOf(plan, 'findingOverride').find((row) => isSame(row, given));
  if (empty) return changeRow(list, empty.id, { reason: given.reason }, 'Accept a warning');
  return (await addRow(list, { ...given })) !== undefined;
}

const isSame = (
  row: Readonly<Record<string, unknown>>,
  { rule, subject }: { readonly rule: string; readonly subject: string },
): boolean => row['rule'] === rule && row['subject'] === subject;
