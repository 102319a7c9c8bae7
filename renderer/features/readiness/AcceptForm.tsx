import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { overrideSubject } from '../../../shared/domain/rules/overrides.ts';
import type { ReadinessItem } from '../../../shared/domain/readiness/readiness.ts';
import { hasText } from '../../../shared/values/text.ts';
import { addRow, changeRow } from '../../answers/rows/row-changes.ts';
import { rowsOf } from '../../answers/saving/plan-values.ts';
import { keptPlan } from '../../answers/saving/send.ts';
import { Button } from '../../components/Button/Button.tsx';
import { TextArea } from '../../components/TextArea/TextArea.tsx';
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
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const fieldId = useId();

  const accept = async (): Promise<void> => {
    if (!hasText(reason)) {
      setTried(true);
      document.getElementById(fieldId)?.focus();
      return;
    }
    setBusy(true);
    const list = overrideList(client, projectId);
    const given = { rule: item.finding.rule, subject: overrideSubject(item.finding), reason: reason.trim() };
    // A reason that was emptied stays as a row of its own and is filled again: there is one for each finding.
    const plan = keptPlan(client, projectId);
    const empty = plan && rowsOf(plan, 'findingOverride').find((row) => isSame(row, given));
    if (empty) await changeRow(list, empty.id, { reason: given.reason }, 'Accept a warning');
    else await addRow(list, given);
    setBusy(false);
  };
  return (
    <form
      aria-describedby={wordsId}
      className={styles.accept}
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <TextArea
        id={fieldId}
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
        <Button size="sm" variant="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const isSame = (
  row: Readonly<Record<string, unknown>>,
  { rule, subject }: { readonly rule: string; readonly subject: string },
): boolean => row['rule'] === rule && row['subject'] === subject;
