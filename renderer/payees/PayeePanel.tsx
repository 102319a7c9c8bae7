import { useState } from 'react';
import type { Output } from '../../shared/contract/index.ts';
import { payeeWords } from '../../shared/domain/payments/payee.ts';
import { formatDate } from '../../shared/values/dates.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { Answered } from '../data/Answered.tsx';
import { useMay } from '../data/setup.ts';
import { useAsk } from '../data/useAsk.ts';
import { AccountDialog } from './AccountDialog.tsx';
import { CheckDialog } from './CheckDialog.tsx';
import { checkWords } from './check-words.ts';
import styles from './payees.module.css';
import { PayeeDialog } from './PayeeDialog.tsx';
import { ProofDialog } from './ProofDialog.tsx';

export type Payee = NonNullable<Output<'payments.payee'>['payee']>;

interface PayeePanelProps {
  readonly participantId: string;
  readonly personName: string;
  readonly isReadOnly: boolean;
}

/** E47. Where a person is paid to: the last four digits, until somebody asks for all of them. */
export function PayeePanel(props: PayeePanelProps) {
  const asked = useAsk('payments.payee', { participantId: props.participantId });
  return (
    <Panel title="Payment details">
      <Answered asked={asked} waiting="Getting the payment details">
        {({ payee }) => <Details {...props} payee={payee} />}
      </Answered>
    </Panel>
  );
}

type DetailsProps = PayeePanelProps & { readonly payee: Payee | null };

function Details({ payee, ...props }: DetailsProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const mayWrite = useMay('payments:write') && !props.isReadOnly;
  return (
    <div className={styles.stack}>
      <p className={styles.words}>{payeeWords(payee)}</p>
      {payee !== null && <History payee={payee} />}
      {payee?.needsCheck === true && (
        <Callout
          title="This account was changed"
          tone="warning"
          actions={
            mayWrite && (
              <Button size="sm" onPress={() => setOpened('check')}>
                Check the changed account
              </Button>
            )
          }
        >
          Nothing is paid into it until a second person has compared it with a letter or a card from the bank.
        </Callout>
      )}
      {mayWrite && <Actions payee={payee} onOpen={setOpened} />}
      {opened !== null && (
        <Dialogs {...props} opened={opened} payee={payee} onClose={() => setOpened(null)} />
      )}
    </div>
  );
}

type Opened = 'change' | 'show' | 'check' | 'proof';

interface ActionsProps {
  readonly payee: Payee | null;
  readonly onOpen: (opened: Opened) => void;
}

function Actions({ payee, onOpen }: ActionsProps) {
  return (
    <div className={styles.actions}>
      <Button size="sm" onPress={() => onOpen('change')}>
        {payee === null ? 'Add payment details' : 'Change payment details'}
      </Button>
      {payee !== null && payee.last4 !== '' && (
        <Button size="sm" variant="quiet" onPress={() => onOpen('show')}>
          Show the account
        </Button>
      )}
      {payee !== null && payee.verifiedEvidenceId !== null && (
        <Button size="sm" variant="quiet" onPress={() => onOpen('proof')}>
          Show the proof of the check
        </Button>
      )}
    </div>
  );
}

type DialogsProps = DetailsProps & { readonly opened: Opened; readonly onClose: () => void };

function Dialogs({ opened, payee, ...props }: DialogsProps) {
  if (opened === 'change') return <PayeeDialog {...props} payee={payee} />;
  if (opened === 'show') return <AccountDialog {...props} />;
  if (payee === null) return null;
  return opened === 'check' ? (
    <CheckDialog {...props} payee={payee} />
  ) : (
    <ProofDialog {...props} payee={payee} />
  );
}

function History({ payee }: { readonly payee: Payee }) {
  const { changedBy, changedOn, payrollReference, last4 } = payee;
  const checked = checkWords(payee);
  return (
    <p className={styles.hint}>
      {[
        `Written down by ${changedBy} on ${formatDate(changedOn)}`,
        ...(checked === '' ? [] : [checked]),
        ...(payrollReference === '' || last4 === '' ? [] : [`payroll reference ${payrollReference}`]),
      ].join(' · ')}
    </p>
  );
}
