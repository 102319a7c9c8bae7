import { useState } from 'react';
import { formatMoney } from '../../../../shared/values/money.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { BulkDialog } from './BulkDialog.tsx';
import type { QueueRow } from './queue.queries.ts';
import styles from './queues.module.css';

interface BulkBarProps {
  readonly queue: 'CERTIFY' | 'APPROVE';
  /** The claims that are ticked. */
  readonly rows: readonly QueueRow[];
  /** The list has nothing to tick. */
  readonly isEmpty: boolean;
  readonly onDone: () => void;
}

/** How many are ticked, their sum, and deciding about all of them. */
export function BulkBar({ queue, rows, isEmpty, onDone }: BulkBarProps) {
  // Kept while the dialog is open: decided claims leave the list behind it.
  const [deciding, setDeciding] = useState<readonly QueueRow[]>([]);
  const total = rows.reduce((sum, { acceptedPence }) => sum + acceptedPence, 0);
  const verb = queue === 'CERTIFY' ? 'Certify' : 'Approve';
  return (
    <div className={isEmpty ? undefined : styles.bulk}>
      <output className={styles.hint} hidden={isEmpty}>
        {rows.length === 0
          ? 'Tick claims to decide about several at once.'
          : `${plural(rows.length, 'claim')} ticked, ${formatMoney(total)}`}
      </output>
      {rows.length > 0 && (
        <Button size="sm" variant="primary" onPress={() => setDeciding(rows)}>
          {verb} {plural(rows.length, 'claim')}
        </Button>
      )}
      {deciding.length > 0 && (
        <BulkDialog
          queue={queue}
          rows={deciding}
          onClose={(isDone) => {
            setDeciding([]);
            if (isDone) onDone();
          }}
        />
      )}
    </div>
  );
}
