import { useState } from 'react';
import { formatDate, londonDate } from '../../shared/values/dates.ts';
import { plural } from '../../shared/values/text.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { DescriptionList } from '../components/DescriptionList/DescriptionList.tsx';
import { FormStack } from '../components/PageLayout/FormStack.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { Answered } from '../data/Answered.tsx';
import { useMay } from '../data/setup.ts';
import { CheckFiles } from './vault/CheckFiles.tsx';
import { useVault, type VaultState } from './vault.queries.ts';
import { VaultDialog, type VaultDialogProps } from './vault/VaultDialog.tsx';
import styles from './vault/vault.module.css';

/** For Settings: how receipts are kept, who holds the key, and what can be done about it. */
export function VaultPanel() {
  const vault = useVault();
  const [asking, setAsking] = useState<{ readonly start: VaultDialogProps['start'] }>();
  return (
    <Panel
      title="Where receipts are kept"
      description="Each receipt is sealed on this laptop, so that nobody can read it without the key."
    >
      <Answered asked={vault} waiting="Looking at where receipts are kept">
        {(value) => (
          <FormStack>
            <DescriptionList items={factsOf(value)} />
            <Notes vault={value} />
            <Ways vault={value} onAsk={(start) => setAsking({ start })} />
            {value.state === 'open' && value.files > 0 && <CheckFiles />}
            {asking !== undefined && (
              <VaultDialog start={asking.start} vault={value} onClose={() => setAsking(undefined)} />
            )}
          </FormStack>
        )}
      </Answered>
    </Panel>
  );
}

const STATE_WORDS: Readonly<Record<VaultState['state'], string>> = {
  none: 'Not set up yet',
  locked: 'Locked',
  open: 'Open until you close the app',
};

function factsOf({ state, sealedBy, keyStoreHere, files, recoveryMadeAt }: VaultState) {
  const holder = sealedBy ?? (keyStoreHere ? 'key-store' : 'passphrase');
  const held =
    holder === 'key-store'
      ? 'This computer’s own key store'
      : 'A passphrase, as this computer has no key store';
  const verb = state === 'none' ? 'The key will be held by' : 'The key is held by';
  if (state === 'none')
    return [
      { term: 'Now', description: STATE_WORDS.none },
      { term: verb, description: held },
    ];
  return [
    { term: 'Now', description: STATE_WORDS[state] },
    { term: verb, description: held },
    { term: 'Holds', description: plural(files, 'file') },
    {
      term: 'Recovery key',
      description: recoveryMadeAt === null ? 'None yet' : `Made on ${formatDate(londonDate(recoveryMadeAt))}`,
    },
  ];
}

function Notes({ vault: { state, unreadable, recoveryMadeAt } }: { readonly vault: VaultState }) {
  return (
    <>
      {unreadable > 0 && (
        <Callout
          title={`${plural(unreadable, 'file')} sealed with an earlier key cannot be read.`}
          tone="warning"
        >
          The recovery key from that time opens {unreadable === 1 ? 'it' : 'them'} again. Nothing was deleted.
        </Callout>
      )}
      {state === 'open' && recoveryMadeAt === null && (
        <Callout title="There is no recovery key." tone="warning">
          If this computer is lost or the passphrase forgotten, the receipts are lost too. Make one and keep
          it in a safe place.
        </Callout>
      )}
    </>
  );
}

type WaysProps = { readonly vault: VaultState; readonly onAsk: (start: VaultDialogProps['start']) => void };

function Ways({ vault: { state, sealedBy, unreadable }, onAsk }: WaysProps) {
  const mayWrite = useMay('claims:write');
  if (state !== 'locked' && !mayWrite) return null;
  return (
    <div className={styles.ways}>
      {state === 'none' && <Button onPress={() => onAsk(undefined)}>Set up a safe place</Button>}
      {state === 'locked' && <Button onPress={() => onAsk(undefined)}>Unlock receipts</Button>}
      {state === 'open' && <Button onPress={() => onAsk('recoveryKey')}>Make a recovery key</Button>}
      {state === 'open' && sealedBy === 'passphrase' && (
        <Button onPress={() => onAsk('change')}>Change the passphrase</Button>
      )}
      {state === 'open' && unreadable > 0 && (
        <Button onPress={() => onAsk('recover')}>Use a recovery key</Button>
      )}
    </div>
  );
}
