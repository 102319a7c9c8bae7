import { useQueryClient } from '@tanstack/react-query';
import { formatMoney } from '../../../../../shared/values/money.ts';
import { listWords } from '../../../../../shared/values/text.ts';
import { EntryAnswer, type EntryField } from '../../../../answers/directory/EntryAnswer.tsx';
import { useEntry } from '../../../../answers/directory/useEntry.ts';
import { Button } from '../../../../components/Button/Button.tsx';
import { FileView } from '../../../../receipts/FileView.tsx';
import { ReceiptDrop } from '../../../../receipts/ReceiptDrop.tsx';
import type { LineEntry, ReceiptEntry } from '../claim.queries.ts';
import { useClaim } from '../claim-context.ts';
import styles from '../claim.module.css';
import { flat } from '../flat.ts';
import { answerId } from '../line/line-ids.ts';
import { lineTitle } from '../line-words.ts';
import { addFile, setLineReceipt } from './set-line-receipt.ts';

const FIELDS: readonly EntryField<'receipt'>[] = [
  { key: 'amountPence', label: 'Amount on it', input: { kind: 'money' }, span: 3 },
  { key: 'datedOn', label: 'Date on it', input: { kind: 'date' }, span: 3 },
  { key: 'supplier', label: 'Paid to', input: { kind: 'text' }, span: 6 },
];
/** What the check calls a receipt without its amount. */
const ELEMENTS: Partial<Record<string, string>> = { amountPence: 'receiptAmount' };

interface ReceiptFactsProps {
  readonly line: LineEntry;
  readonly receipt: ReceiptEntry;
}

/** What is printed on a receipt, the receipt itself, and what it proves. */
export function ReceiptFacts({ line, receipt }: ReceiptFactsProps) {
  const client = useQueryClient();
  const { page, isOpen } = useClaim();
  const entry = useEntry('receipt', receipt.id, flat<'receipt'>(receipt));
  if (!entry) return null;
  const others = page.lines.filter(({ id, fields }) => id !== line.id && fields.receiptId === receipt.id);
  const { fileId } = entry;
  return (
    <div className={styles.receiptBody}>
      {fileId === null ? (
        <p className={styles.none}>This receipt is on paper.</p>
      ) : (
        <FileView
          fileId={fileId}
          label={`Receipt: ${lineTitle(line.fields)}, ${amountWords(entry.amountPence)}`}
        />
      )}
      <div className={styles.grid}>
        {FIELDS.map((field) => (
          <div
            key={field.key}
            className={styles[`span${field.span}`]}
            id={answerId(line.id, ELEMENTS[field.key] ?? `receipt-${field.key}`)}
          >
            <EntryAnswer entry={entry} field={field} isReadOnly={!isOpen} kind="receipt" />
          </div>
        ))}
      </div>
      {others.length > 0 && (
        <p className={styles.second}>
          It also proves: {listWords(others.map(({ fields }) => lineTitle(fields).toLowerCase()))}.
        </p>
      )}
      {isOpen && fileId === null && (
        <ReceiptDrop label="Picture or PDF of it" onKept={(kept) => void addFile(client, receipt, kept)} />
      )}
      {isOpen && (
        <Button size="sm" variant="quiet" onPress={() => void setLineReceipt(client, line, null)}>
          This is not its receipt
        </Button>
      )}
    </div>
  );
}

const amountWords = (pence: number | null): string => (pence === null ? 'no amount yet' : formatMoney(pence));
