import { isMileageMode } from '../../../../../shared/domain/policy/lists.ts';
import { Panel } from '../../../../components/Panel/Panel.tsx';
import { useClaim } from '../claim-context.ts';
import type { LineEntry, ReceiptEntry } from '../claim.queries.ts';
import styles from '../claim.module.css';
import { lineTitle } from '../line-words.ts';
import { RECEIPT_PANEL_ID } from '../line/line-ids.ts';
import { GiveReceipt } from './GiveReceipt.tsx';
import { ReceiptFacts } from './ReceiptFacts.tsx';

/** The receipt of the line in hand, beside it; the first that there is when none was chosen. */
export function ReceiptPanel() {
  const { page, shownId, isOpen } = useClaim();
  const line = page.lines.find(({ id }) => id === shownId);
  if (!line) return null;
  const receipt = page.receipts.find(({ id }) => id === line.fields.receiptId);
  return (
    <Panel description={lineTitle(line.fields)} id={RECEIPT_PANEL_ID} title="Receipt">
      {receipt ? (
        <ReceiptFacts key={receipt.id} line={line} receipt={receipt} />
      ) : (
        <NoReceipt isOpen={isOpen} line={line} receipts={page.receipts} />
      )}
    </Panel>
  );
}

interface NoReceiptProps {
  readonly line: LineEntry;
  readonly receipts: readonly ReceiptEntry[];
  readonly isOpen: boolean;
}

function NoReceipt({ line, receipts, isOpen }: NoReceiptProps) {
  const { mode } = line.fields;
  return isOpen ? (
    <GiveReceipt key={line.id} line={line} receipts={receipts} />
  ) : (
    <p className={styles.none}>
      {mode !== null && isMileageMode(mode) ? 'Miles need no receipt.' : 'There is no receipt for this line.'}
    </p>
  );
}
