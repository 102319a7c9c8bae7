import { useState, type ReactNode } from 'react';
import { Answered } from '../data/Answered.tsx';
import { useMay } from '../data/setup.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { useLookAgain, useVault, type VaultState } from './vault.queries.ts';
import { VaultDialog } from './vault/VaultDialog.tsx';

export type VaultGateProps = {
  /** Shown once the vault is open. */
  readonly children: ReactNode;
};

/** Lets through when receipts can be kept and read; otherwise says why not, and sets up or unlocks in place. */
export function VaultGate({ children }: VaultGateProps) {
  const vault = useVault();
  const [isAsking, setAsking] = useState(false);
  return (
    <Answered asked={vault} waiting="Looking at where receipts are kept">
      {(value) => (
        <>
          {value.state === 'open' ? children : <Shut vault={value} onAsk={() => setAsking(true)} />}
          {/* Stays when the vault opens: the recovery key is offered next. */}
          {isAsking && <VaultDialog vault={value} onClose={() => setAsking(false)} />}
        </>
      )}
    </Answered>
  );
}

type ShutProps = { readonly vault: VaultState; readonly onAsk: () => void };

function Shut({ vault, onAsk }: ShutProps) {
  if (vault.state === 'none') return <NotSetUp onAsk={onAsk} />;
  return vault.sealedBy === 'key-store' ? <KeyStoreShut onAsk={onAsk} /> : <Locked onAsk={onAsk} />;
}

type AskProps = { readonly onAsk: () => void };

function Locked({ onAsk }: AskProps) {
  return (
    <Callout
      tone="info"
      title="Receipts are locked."
      actions={
        <Button icon="lock" size="sm" onPress={onAsk}>
          Unlock receipts
        </Button>
      }
    >
      Everything else works as usual.
    </Callout>
  );
}

/** The key store may only be locked itself, or the person said no to it: then it is asked once more. */
function KeyStoreShut({ onAsk }: AskProps) {
  const lookAgain = useLookAgain();
  return (
    <Callout
      tone="info"
      title="Receipts are locked: this computer’s key store did not open them."
      actions={
        <>
          <Button size="sm" onPress={lookAgain}>
            Try again
          </Button>
          <Button icon="lock" size="sm" onPress={onAsk}>
            Use the recovery key
          </Button>
        </>
      }
    >
      Unlock your key store or keychain and try again. If the records came from another computer, use the
      recovery key. Everything else works as usual.
    </Callout>
  );
}

function NotSetUp({ onAsk }: AskProps) {
  const mayWrite = useMay('claims:write');
  return (
    <Callout
      tone="info"
      title="There is no safe place for receipts on this laptop yet."
      actions={
        mayWrite && (
          <Button icon="lock" size="sm" onPress={onAsk}>
            Set up a safe place
          </Button>
        )
      }
    >
      {mayWrite ? 'It takes a minute, once.' : 'Ask the person who keeps this app to set it up.'}
    </Callout>
  );
}
