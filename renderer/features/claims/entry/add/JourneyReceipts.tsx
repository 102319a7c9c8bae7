import { policyOn } from '../../../../../shared/domain/policy/policy.ts';
import { useClaim } from '../claim-context.ts';
import styles from '../claim.module.css';
import { backFareOf, hasWayBack, isByMile } from './journey-draft.ts';
import type { JourneyFormProps } from './JourneyFields.tsx';
import { ReceiptGiven } from './ReceiptGiven.tsx';

/** The receipt of the way there, and of the way back where it was made already. Nothing for what needs none here. */
export function JourneyReceipts({ form: { values, set } }: JourneyFormProps) {
  const { page } = useClaim();
  const policy = values.on === null ? undefined : policyOn(page.facts.policies, values.on);
  if (isByMile(values) || policy?.receiptRequiredModes.includes(values.mode) === false) return null;
  const isSplit = hasWayBack(values);
  return (
    <div className={styles.receipts}>
      <ReceiptGiven
        label={isSplit ? 'Receipt for the way there' : 'Receipt'}
        usual={{ amountPence: values.farePence, on: values.on }}
        value={values.receipt}
        onChange={set('receipt')}
      />
      {isSplit && !values.isBackToCome && (
        <ReceiptGiven
          label="Receipt for the way back"
          usual={{ amountPence: backFareOf(values), on: values.on }}
          value={values.backReceipt}
          onChange={set('backReceipt')}
        />
      )}
    </div>
  );
}
