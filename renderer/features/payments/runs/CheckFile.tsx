import type { Output } from '../../../../shared/contract/index.ts';
import { RUN_FORMAT_WORDS } from '../../../../shared/domain/payments/lists.ts';
import { formatInstant } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { useChange } from '../../../data/useChange.ts';
import styles from '../payments.module.css';

/** Whether a file is still what was saved for finance: nobody pays from one that was edited by hand. */
export function CheckFile({ runId }: { readonly runId: string }) {
  const check = useChange('payments.checkFile', { tell: 'caller', quiet: ['open-cancelled'] });
  const told = check.failure?.code === 'open-cancelled' ? undefined : check.words;
  return (
    <div className={styles.stack}>
      <div>
        <Button isBusy={check.isBusy} variant="quiet" onPress={() => void check.run({ runId })}>
          Check a saved file
        </Button>
      </div>
      {told && (
        <Callout isAnnounced title={told.what} tone="error">
          {told.todo}
        </Callout>
      )}
      {check.value !== undefined && <Found found={check.value} runId={runId} />}
    </div>
  );
}

interface FoundProps {
  readonly found: Output<'payments.checkFile'>;
  readonly runId: string;
}

function Found({ found: { fileName, madeOf }, runId }: FoundProps) {
  if (madeOf === null)
    return (
      <Callout isAnnounced title={`${fileName} is not as this app saved it.`} tone="error">
        It was changed since, or comes from elsewhere. Do not pay from it: save the file again and use that.
      </Callout>
    );
  if (madeOf.runId !== runId)
    return (
      <Callout isAnnounced title={`${fileName} belongs to ${madeOf.runNo}.`} tone="warning">
        It is just as it was saved, but it is not a file of this run.
      </Callout>
    );
  return (
    <Callout isAnnounced title={`${fileName} is just as it was saved.`} tone="success">
      {RUN_FORMAT_WORDS[madeOf.format]}, {formatInstant(madeOf.at)}.
    </Callout>
  );
}
