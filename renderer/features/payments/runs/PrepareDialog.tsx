import { useState } from 'react';
import { useLocation } from 'wouter';
import { addDays, londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { plural } from '../../../../shared/values/text.ts';
import { runTotals } from '../../../../shared/domain/payments/run-content.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { DateField } from '../../../components/DateField/DateField.tsx';
import { DescriptionList } from '../../../components/DescriptionList/DescriptionList.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { useChange } from '../../../data/useChange.ts';
import { runPath } from '../paths.ts';
import type { Payable } from './item-columns.tsx';

interface PrepareDialogProps {
  readonly areaId: string;
  readonly rows: readonly Payable[];
  readonly totalPence: number;
  readonly onClose: () => void;
}

/** Money reaches an account two working days after finance has the file. */
const USUAL_DAYS = 3;

/** Puts the ticked lines into a run. Somebody else releases it. */
export function PrepareDialog({ areaId, rows, totalPence, onClose }: PrepareDialogProps) {
  const today = londonDate(nowInstant());
  const [, goTo] = useLocation();
  const [payOn, setPayOn] = useState<string | null>(addDays(today, USUAL_DAYS));
  const prepare = useChange('payments.prepare', { tell: 'caller' });
  const totals = runTotals(rows);
  const save = async (): Promise<void> => {
    if (payOn === null) return;
    const itemIds = rows.map(({ id }) => id);
    const answer = await prepare.run({ areaId, payOn, itemIds, shownPence: totalPence });
    if (answer.ok) goTo(runPath(answer.value.runId));
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Not yet</Button>
          <Button isBusy={prepare.isBusy} variant="primary" onPress={() => void save()}>
            Prepare the run
          </Button>
        </>
      }
      title={`Prepare a run of ${plural(rows.length, 'payment')}`}
      onClose={onClose}
    >
      <FormStack>
        {prepare.words && (
          <Callout isAnnounced title={prepare.words.what} tone="error">
            {prepare.words.todo}
          </Callout>
        )}
        <DescriptionList
          items={[
            { term: 'Expenses', description: formatMoney(totals.expensesPence) },
            { term: 'Recognition', description: formatMoney(totals.recognitionPence) },
            { term: 'Total', description: <strong>{formatMoney(totals.totalPence)}</strong> },
          ]}
        />
        <DateField
          isRequired
          error={payOn === null ? 'Say on which day people are paid.' : undefined}
          label="Pay on"
          min={today}
          value={payOn}
          onChange={setPayOn}
        />
        <p>Nothing is paid yet. A second person looks at the run and releases it.</p>
      </FormStack>
    </Dialog>
  );
}
