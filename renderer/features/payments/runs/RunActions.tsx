import { useState } from 'react';
import { Button } from '../../../components/Button/Button.tsx';
import { useMay, useSetup } from '../../../data/setup.ts';
import { GiveUpDialog } from './GiveUpDialog.tsx';
import type { Run } from './line-columns.tsx';
import { PaidDialog } from './PaidDialog.tsx';
import { ReleaseDialog } from './ReleaseDialog.tsx';

/** What may be done with a run now: release or give up before, "finance has paid" after. */
export function RunActions({ value: { run, lines } }: { readonly value: Run }) {
  const [open, setOpen] = useState<'release' | 'giveUp' | 'paid' | null>(null);
  const mayWrite = useMay('payments:write');
  const { readOnly } = useSetup();
  const close = (): void => setOpen(null);
  if (!mayWrite || readOnly) return null;
  const isWaiting = lines.some(({ status }) => status === 'IN_RUN');
  return (
    <>
      {run.status === 'PREPARED' && (
        <>
          <Button onPress={() => setOpen('giveUp')}>Give it up</Button>
          <Button variant="primary" onPress={() => setOpen('release')}>
            Release
          </Button>
        </>
      )}
      {run.status === 'RELEASED' && isWaiting && (
        <Button variant="primary" onPress={() => setOpen('paid')}>
          Finance has paid
        </Button>
      )}
      {open === 'release' && <ReleaseDialog run={run} onClose={close} />}
      {open === 'giveUp' && <GiveUpDialog run={run} onClose={close} />}
      {open === 'paid' && <PaidDialog run={run} onClose={close} />}
    </>
  );
}
