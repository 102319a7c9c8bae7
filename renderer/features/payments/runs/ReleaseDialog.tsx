import { useState } from 'react';
import { isAllowed } from '../../../../shared/access/permissions.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { useSetup } from '../../../data/setup.ts';
import { useChange } from '../../../data/useChange.ts';
import { VaultGate } from '../../../receipts/VaultGate.tsx';
import { addToast } from '../../../state/toasts.ts';
import type { Run } from './line-columns.tsx';
import { asDecided, NOT_YET, type GivenElsewhere } from './given-elsewhere.ts';
import { ReleasedElsewhere } from './ReleasedElsewhere.tsx';

interface ReleaseDialogProps {
  readonly run: Run['run'];
  readonly onClose: () => void;
}

const WHERE = [
  { id: 'HERE', label: 'I release it here, now' },
  {
    id: 'ELSEWHERE',
    label: 'Somebody released it elsewhere',
    description: 'You have their signed form or their e-mail.',
  },
];

/** Releases a run for good: never by whoever prepared it or approved something in it. */
export function ReleaseDialog({ run, onClose }: ReleaseDialogProps) {
  const { me } = useSetup();
  const mayHere = me !== null && me.id !== run.preparedById && isAllowed(me.roles, 'payments:release');
  const [where, setWhere] = useState(mayHere ? 'HERE' : 'ELSEWHERE');
  const [given, setGiven] = useState<GivenElsewhere>(NOT_YET);
  const [isTried, setTried] = useState(false);
  const release = useChange('payments.release', { tell: 'caller' });
  const isElsewhere = where === 'ELSEWHERE';
  const go = async (): Promise<void> => {
    setTried(true);
    const elsewhere = isElsewhere ? asDecided(given) : null;
    if (isElsewhere && elsewhere === null) return;
    const answer = await release.run({
      runId: run.id,
      expectedVersion: run.version,
      shownPence: run.totals.totalPence,
      elsewhere,
    });
    if (!answer.ok) return;
    addToast({ text: `${run.runNo} is released.`, tone: 'success' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      actions={
        <>
          <Button onPress={onClose}>Not yet</Button>
          <Button isBusy={release.isBusy} variant="primary" onPress={() => void go()}>
            Release {formatMoney(run.totals.totalPence)}
          </Button>
        </>
      }
      title={`Release ${run.runNo}`}
      onClose={onClose}
    >
      <FormStack>
        {release.words && (
          <Callout isAnnounced title={release.words.what} tone="error">
            {release.words.todo}
          </Callout>
        )}
        <p>
          {plural(run.totals.count, 'payment')}, {formatMoney(run.totals.totalPence)}. A released run never
          changes again: what has to be put right becomes a new line of a later run.
        </p>
        {mayHere ? (
          <RadioGroup label="Who releases it" options={WHERE} value={where} onChange={setWhere} />
        ) : (
          <Callout title="Somebody else has to release it" tone="info">
            {me?.id === run.preparedById
              ? 'You prepared this run. A second person releases it, here or on paper.'
              : 'Releasing needs the role “Payment releaser”. Note here who released it elsewhere.'}
          </Callout>
        )}
        <VaultGate of="accounts">
          {isElsewhere && (
            <ReleasedElsewhere
              given={given}
              isTried={isTried}
              preparedById={run.preparedById}
              onChange={setGiven}
            />
          )}
        </VaultGate>
      </FormStack>
    </Dialog>
  );
}
