import type { Output } from '../../../shared/contract/index.ts';
import { plural } from '../../../shared/values/text.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import type { Change } from '../../data/useChange.ts';
import { FailureNote } from './FailureNote.tsx';

/** What a backup holds and how it is brought back; then how the last one ended, where that needs to be known. */
export function BackupNotes({ backup }: { readonly backup: Change<'store.backup'> }) {
  const { value, words, failure } = backup;
  return (
    <>
      <p>
        A backup is a folder with everything: your work, and the receipts and other files, still sealed. To
        bring it back, close the app and rename the folder named above. Then copy the backup to the same place
        and give it the old name.
      </p>
      {failure?.code !== 'save-cancelled' && <FailureNote words={words} />}
      {value !== undefined && value.missing + value.spoilt > 0 && <Lacking backup={value} />}
    </>
  );
}

function Lacking({ backup }: { readonly backup: Output<'store.backup'> }) {
  const { folderName, files, missing, spoilt } = backup;
  return (
    <Callout
      tone="warning"
      title={`Backed up to the folder “${folderName}”, but not all is well.`}
      isAnnounced
    >
      <p>
        Of {plural(files, 'receipt or other file', 'receipts and other files')}
        {missing > 0 && `, ${missing} ${missing === 1 ? 'is' : 'are'} missing and not in the backup`}
        {missing > 0 && spoilt > 0 && ' and'}
        {spoilt > 0 && `${missing > 0 ? ' ' : ', '}${spoilt} ${spoilt === 1 ? 'is' : 'are'} damaged`}.
        Everything else is in it.
      </p>
      <p>Bring these files back from the folder “vault” of an older backup, or add them again.</p>
    </Callout>
  );
}
