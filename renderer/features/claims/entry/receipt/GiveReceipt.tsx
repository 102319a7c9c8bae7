import { useQueryClient } from '@tanstack/react-query';
import { isMileageMode } from '../../../../../shared/domain/policy/lists.ts';
import { formatMoney } from '../../../../../shared/values/money.ts';
import { Button } from '../../../../components/Button/Button.tsx';
import { SelectField } from '../../../../components/SelectField/SelectField.tsx';
import { useChange } from '../../../../data/useChange.ts';
import { ReceiptDrop } from '../../../../receipts/ReceiptDrop.tsx';
import type { LineEntry, ReceiptEntry } from '../claim.queries.ts';
import { outcomeOf, useClaim } from '../claim-context.ts';
import styles from '../claim.module.css';
import { receiptFields } from '../add/new-lines.ts';
import { setLineReceipt } from './set-line-receipt.ts';

interface GiveReceiptProps {
  readonly line: LineEntry;
  readonly receipts: readonly ReceiptEntry[];
}

/** Adds the receipt of a line: a file, one on paper, or one that is on the claim already and proves this line too. */
export function GiveReceipt({ line, receipts }: GiveReceiptProps) {
  const client = useQueryClient();
  const { assessment } = useClaim();
  const give = useChange('claims.giveReceipt');
  const { mode, travelledOn, claimedPence, providerName } = line.fields;
  const amountPence = claimedPence ?? outcomeOf(assessment, line.id)?.claimedPence ?? null;
  const add = (fileId: string | null): void => {
    const fields = receiptFields(
      { fileId, name: '' },
      { supplier: providerName, amountPence: amountPence === 0 ? null : amountPence, on: travelledOn },
    );
    void give.run({ lineId: line.id, receipt: { ...fields } });
  };
  return (
    <div className={styles.receiptChoice}>
      {mode !== null && isMileageMode(mode) && (
        <p className={styles.none}>Miles need no receipt. You can keep one all the same.</p>
      )}
      <ReceiptDrop onKept={add} />
      <Button isBusy={give.isBusy} size="sm" variant="quiet" onPress={() => add(null)}>
        I have it on paper
      </Button>
      {receipts.length > 0 && (
        <SelectField
          label="Or it is on a receipt of this claim"
          options={receipts.map(({ id, fields }, index) => ({ id, label: receiptWords(fields, index) }))}
          placeholder="Choose the receipt"
          value={null}
          onChange={(receiptId) => void setLineReceipt(client, line, receiptId)}
        />
      )}
    </div>
  );
}

const receiptWords = ({ supplier, amountPence }: ReceiptEntry['fields'], index: number): string =>
  `${supplier.trim() === '' ? `Receipt ${index + 1}` : supplier}${amountPence === null ? '' : `, ${formatMoney(amountPence)}`}`;
