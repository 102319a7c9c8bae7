import { useState } from 'react';
import { formatDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { useMay } from '../../../data/setup.ts';
import { addToast } from '../../../state/toasts.ts';
import { useClaim } from '../entry/claim-context.ts';
import styles from '../entry/claim.module.css';
import { landOnLine } from '../entry/land.ts';
import { titleId } from '../entry/line/line-ids.ts';
import { ReturnReceiptDialog } from '../queues/ReturnReceiptDialog.tsx';
import { awaitAgain } from './await-again.ts';
import { GiveUpDialog } from './GiveUpDialog.tsx';
import { useReturns, type ReturnRow } from './returns.queries.ts';

/** Where the return receipt of a line stands, and what can be done about it; nothing where none is asked for. */
export function ReturnState({ lineId }: { readonly lineId: string }) {
  const { page } = useClaim();
  const { value } = useReturns(page.claim.id);
  const mayWrite = useMay('claims:write');
  const row = value?.returns.find((each) => each.lineId === lineId);
  if (!value || !row) return null;
  return (
    <div className={styles.returned}>
      <p>{returnWords(row)}</p>
      {mayWrite && <ReturnActions personName={page.person.name} row={row} today={value.today} />}
    </div>
  );
}

interface ReturnActionsProps {
  readonly row: ReturnRow;
  readonly personName: string;
  readonly today: string;
}

function ReturnActions({ row, personName, today }: ReturnActionsProps) {
  const [opened, setOpened] = useState<'receive' | 'give-up' | null>(null);
  const close = (): void => {
    setOpened(null);
    landOnLine(row.lineId);
  };
  const common = { describedBy: titleId(row.lineId), size: 'sm' } as const;
  const again = async (): Promise<void> => {
    if (!(await awaitAgain(row.lineId))) return;
    addToast({ text: 'The return receipt is waited for again.' });
    landOnLine(row.lineId);
  };
  if (row.state === 'RECEIVED' || row.state === 'GIVEN_UP')
    return (
      <Button {...common} variant="quiet" onPress={() => void again()}>
        {row.state === 'RECEIVED' ? 'That is not right: wait for it again' : 'Wait for it again'}
      </Button>
    );
  const of = { ...row, personName };
  return (
    <div className={styles.buttons}>
      <Button {...common} onPress={() => setOpened('receive')}>
        The return receipt has come
      </Button>
      <Button {...common} variant="quiet" onPress={() => setOpened('give-up')}>
        It will never come
      </Button>
      {opened === 'receive' && <ReturnReceiptDialog row={of} today={today} onClose={close} />}
      {opened === 'give-up' && <GiveUpDialog of={of} onClose={close} />}
    </div>
  );
}

/** One sentence for each state. */
function returnWords(row: ReturnRow): string {
  const { state, dueOn, receivedOn, receiptPence, givenUpOn, givenUpReason, adjustedPence } = row;
  switch (state) {
    case 'RECEIVED':
      return `The return receipt came on ${day(receivedOn)}: ${formatMoney(receiptPence ?? 0)}.${changed(adjustedPence)}`;
    case 'GIVEN_UP':
      return `The return receipt was given up on ${day(givenUpOn)}: ${givenUpReason}${endOf(givenUpReason)}${changed(adjustedPence)}`;
    case 'OVERDUE':
      return `The return receipt was due on ${formatDate(dueOn)} and has not come.`;
    case 'REMIND':
    case 'WAITING':
      return `The return receipt is due by ${formatDate(dueOn)}.`;
  }
}

const day = (on: string | null): string => (on === null ? 'a day nobody wrote down' : formatDate(on));
const endOf = (text: string): string => (/[.!?]$/.test(text) ? '' : '.');

function changed(pence: number): string {
  if (pence === 0) return '';
  return pence > 0
    ? ` ${formatMoney(pence)} more is due to the person.`
    : ` ${formatMoney(-pence)} is taken back from the person.`;
}
