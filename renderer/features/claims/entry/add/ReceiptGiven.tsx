import { Button } from '../../../../components/Button/Button.tsx';
import { DateField } from '../../../../components/DateField/DateField.tsx';
import { Icon } from '../../../../components/Icon/Icon.tsx';
import { MoneyField } from '../../../../components/MoneyField/MoneyField.tsx';
import { FormRow } from '../../../../components/PageLayout/FormRow.tsx';
import { ReceiptDrop } from '../../../../receipts/ReceiptDrop.tsx';
import styles from '../claim.module.css';
import { paperReceipt, type GivenReceipt } from './new-lines.ts';

interface ReceiptGivenProps {
  /** "Receipt for the way there". */
  readonly label: string;
  readonly value: GivenReceipt | null;
  readonly onChange: (receipt: GivenReceipt | null) => void;
  /** What stands on the receipt unless somebody types otherwise. */
  readonly usual: { readonly amountPence: number | null; readonly on: string | null };
}

/** The receipt of a line that is being added: a file, or one that is there on paper, with what is printed on it. */
export function ReceiptGiven({ label, value, onChange, usual }: ReceiptGivenProps) {
  return (
    <fieldset className={styles.receipt}>
      <legend className={styles.receiptTitle}>{label}</legend>
      {value === null ? (
        <div className={styles.receiptChoice}>
          <ReceiptDrop
            label={label}
            onKept={(fileId, { name }) => onChange({ ...paperReceipt, fileId, name })}
          />
          <Button size="sm" variant="quiet" onPress={() => onChange(paperReceipt)}>
            I have it on paper
          </Button>
        </div>
      ) : (
        <Given receipt={value} usual={usual} onChange={onChange} />
      )}
    </fieldset>
  );
}

interface GivenProps {
  readonly receipt: GivenReceipt;
  readonly usual: ReceiptGivenProps['usual'];
  readonly onChange: ReceiptGivenProps['onChange'];
}

function Given({ receipt, usual, onChange }: GivenProps) {
  return (
    <FormRow>
      <p className={styles.fileName}>
        <Icon name={receipt.fileId === null ? 'document' : 'attach'} size="sm" />
        <span>{receipt.name}</span>
        <Button size="sm" variant="quiet" onPress={() => onChange(null)}>
          Take it off
        </Button>
      </p>
      <MoneyField
        label="Amount on the receipt"
        value={receipt.amountPence === undefined ? usual.amountPence : receipt.amountPence}
        width="xs"
        onChange={(amountPence) => onChange({ ...receipt, amountPence })}
      />
      <DateField
        label="Date on the receipt"
        value={receipt.datedOn === undefined ? usual.on : receipt.datedOn}
        onChange={(datedOn) => onChange({ ...receipt, datedOn })}
      />
    </FormRow>
  );
}
