import { useState, type ReactNode } from 'react';
import { Answered } from '../data/Answered.tsx';
import { useMay } from '../data/setup.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { useLookAgain, useVault, type VaultState } from './vault.queries.ts';
import { KEPT_WORDS, type Kept } from './vault/kept-words.ts';
import { VaultDialog } from './vault/VaultDialog.tsx';

export type VaultGateProps = {
  /** Shown once the vault is open. */
  readonly children: ReactNode;
  /** What is kept behind it here; receipts, if nothing else is said. */
  readonly of?: Kept | undefined;
};

/** Lets through when what is sealed can be kept and read; otherwise says why not, and sets up or unlocks in place. */
export function VaultGate({ children, of = 'receipts' }: VaultGateProps) {
  const vault = useVault();
  const [isAsking, setAsking] = useState(false);
  return (
    <Answered asked={vault} waiting={`Looking at where ${KEPT_WORDS[of].many} are kept`}>
      {(value) => (
        <>
          {value.state === 'open' ? children : <Shut of={of} vault={value} onAsk={() => setAsking(true)} />}
          {/* Stays when the vault opens: the recovery key is offered next. */}
          {isAsking && <VaultDialog of={of} vault={value} onClose={() => setAsking(false)} />}
        </>
      )}
    </Answered>
  );
}

type AskProps = { readonly of: Kept; readonly onAsk: () => void };
type ShutProps = AskProps & { readonly vault: VaultState };

function Shut({ vault, ...asking }: ShutProps) {
  if (vault.state === 'none') return <NotSetUp {...asking} />;
  return vault.sealedBy === 'key-store' ? <KeyStoreShut {...asking} /> : <Locked {...asking} />;
}

function Locked({ of, onAsk }: AskProps) {
  return (
    <Callout
      tone="info"
      title={`${KEPT_WORDS[of].Many} are locked.`}
      actions={
        <Button icon="lock" size="sm" onPress={onAsk}>
          Unlock {KEPT_WORDS[of].many}
        </Button>
      }
    >
      Everything else works as usual.
    </Callout>
  );
}

/** The key store may only be locked itself, or the person said no to it: then it is asked once more. */
function KeyStoreShut({ of, onAsk }: AskProps) {
  const lookAgain = useLookAgain();
  return (
    <Callout
      tone="info"
      title={`${KEPT_WORDS[of].Many} are locked: this computer’s key store did not open them.`}
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

function NotSetUp({ of, onAsk }: AskProps) {
  const mayWrite = useMay('claims:write');
  return (
    <Callout
      tone="info"
      title={`There is no safe place for ${KEPT_WORDS[of].many} on this laptop yet.`}
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
