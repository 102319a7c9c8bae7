import { plural } from '../../../shared/values/text.ts';
import { addToast } from '../../state/toasts.ts';
import { useAsk } from '../../data/useAsk.ts';
import { useChange, type Change } from '../../data/useChange.ts';

export const useBegin = (): Change<'setup.begin'> => useChange('setup.begin', { tell: 'caller' });

export const useOpenSample = (): Change<'projectFiles.openSample'> =>
  useChange('projectFiles.openSample', { tell: 'caller' });

export const useSaveArea = (): Change<'setup.saveArea'> =>
  useChange('setup.saveArea', {
    tell: 'caller',
    onDone: ({ name }) => addToast({ text: `Saved “${name}”.`, tone: 'success' }),
  });

export const useSaveStaff = (): Change<'setup.saveStaff'> =>
  useChange('setup.saveStaff', {
    tell: 'caller',
    onDone: ({ name }) => addToast({ text: `Saved ${name}.`, tone: 'success' }),
  });

/** Archives a person or brings them back; the toast offers the way back. */
export function useArchiveStaff(): Change<'setup.archiveStaff'> {
  const back = useChange('setup.archiveStaff');
  return useChange('setup.archiveStaff', {
    onDone: ({ id, name, archived, version }) => {
      const undo = (): void => void back.run({ id, archived: !archived, expectedVersion: version });
      const text = archived ? `${name} is in the archive.` : `${name} is back in the staff list.`;
      addToast({ text, tone: 'success', undo });
    },
  });
}

export const useChooseMe = (): Change<'setup.chooseMe'> =>
  useChange('setup.chooseMe', {
    onDone: ({ name }) => addToast({ text: `You now work here as ${name}.`, tone: 'success' }),
  });

export const useStoreStatus = () => useAsk('store.status', {});

export const useVerify = (): Change<'store.verify'> => useChange('store.verify', { tell: 'caller' });

/** Makes a backup; what is missing or damaged in it stays on the page, so no toast says that all is well then. */
export const useBackup = (): Change<'store.backup'> =>
  useChange('store.backup', {
    tell: 'caller',
    onDone: ({ folderName, files, missing, spoilt }) => {
      if (missing + spoilt > 0) return;
      const withFiles =
        files === 0 ? '' : `, with ${plural(files, 'receipt or other file', 'receipts and other files')},`;
      addToast({
        text: `Backed up to the folder “${folderName}”${withFiles} and checked that it opens.`,
        tone: 'success',
      });
    },
  });
