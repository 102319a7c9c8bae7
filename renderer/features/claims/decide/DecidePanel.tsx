import { useState } from 'react';
import { stoppingOf } from '../../../../shared/domain/claims/decide.ts';
import { needsSecondApprover } from '../../../../shared/domain/claims/states.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { useMay, useSetup } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { useClaim } from '../entry/claim-context.ts';
import { CancelDialog } from '../entry/hand-in/CancelDialog.tsx';
import { Stops } from '../entry/hand-in/Stops.tsx';
import styles from './decide.module.css';
import { DecideDialog } from './DecideDialog.tsx';
import { MOVES, STEPS, whyNot, type Move, type Standing } from './decide-words.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { SendFile } from './SendFile.tsx';

/** What is to be decided about the claim now, by whom, and what stands in the way. Nothing when nothing is. */
export function DecidePanel() {
  const { page } = useClaim();
  const asked = useAsk('claims.standing', { claimId: page.claim.id });
  if (asked.state !== 'ready') return null;
  const { due } = asked.value;
  return due === null ? null : <Decide due={due} standing={asked.value} />;
}

type Due = NonNullable<Standing['due']>;
type Opened = 'decide' | 'cancel' | Move;

interface DecideProps {
  readonly standing: Standing;
  readonly due: Due;
}

function Decide({ standing, due }: DecideProps) {
  const { assessment } = useClaim();
  const [opened, setOpened] = useState<Opened | null>(null);
  const mayWrite = useMay('claims:write');
  const whyNotMe = useWhyNotMe(standing, due);
  if (!mayWrite) return null;
  const stops = stoppingOf(assessment, due);
  const close = (): void => setOpened(null);
  return (
    <Panel
      description={STEPS[due].meaning}
      title={`${STEPS[due].button} ${formatMoney(assessment.totalPence)}`}
    >
      <div className={styles.panel}>
        <Stops stops={stops} onFollow={close} />
        {whyNotMe !== '' && <Callout title={whyNotMe} tone="info" />}
        <TwoNeeded standing={standing} />
        <Choices due={due} isStopped={stops.length > 0} whyNotMe={whyNotMe} onOpen={setOpened} />
      </div>
      {opened === 'decide' && (
        <DecideDialog standing={standing} step={due} whyNotMe={whyNotMe} onClose={close} />
      )}
      {(opened === 'query' || opened === 'reject') && <MoveDialog move={opened} onClose={close} />}
      {opened === 'cancel' && <CancelDialog onClose={close} />}
    </Panel>
  );
}

/** Why the person who works here cannot take the decision that is due; empty when they can. */
function useWhyNotMe(standing: Standing, due: Due): string {
  const { me } = useSetup();
  const hasRole = useMay(STEPS[due].needs);
  if (!me) return '';
  const why = whyNot(standing, me, true);
  return why === '' && !hasRole ? 'You do not have the role for this decision.' : why;
}

function TwoNeeded({ standing: { due, limitPence } }: { readonly standing: Standing }) {
  const { assessment } = useClaim();
  if (due !== 'APPROVE' || limitPence === null) return null;
  if (!needsSecondApprover(assessment.totalPence, limitPence)) return null;
  return (
    <Callout title="Two approvers are needed" tone="info">
      One approver decides up to {formatMoney(limitPence)}. Another one signs after the first.
    </Callout>
  );
}

type ChoicesProps = {
  readonly due: Due;
  readonly isStopped: boolean;
  readonly whyNotMe: string;
  readonly onOpen: (opened: Opened) => void;
};

function Choices({ due, isStopped, whyNotMe, onOpen }: ChoicesProps) {
  const mayCertify = useMay('claims:certify');
  const mayApprove = useMay('claims:approve');
  const mayDecide = mayCertify || mayApprove;
  return (
    <div className={styles.buttons}>
      <Button isDisabled={isStopped} variant="primary" onPress={() => onOpen('decide')}>
        {whyNotMe === '' ? STEPS[due].button : 'Record a decision given elsewhere'}
      </Button>
      {mayDecide && <Button onPress={() => onOpen('query')}>{MOVES.query.button}</Button>}
      <SendFile step={due} />
      {mayDecide && (
        <Button variant="quiet" onPress={() => onOpen('reject')}>
          {MOVES.reject.button}
        </Button>
      )}
      <Button variant="quiet" onPress={() => onOpen('cancel')}>
        Cancel the claim
      </Button>
    </div>
  );
}
