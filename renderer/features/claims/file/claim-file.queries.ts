import type { Output } from '../../../../shared/contract/index.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';

export type OpenedFile = Output<'claims.openedFile'>;
export type FileContent = OpenedFile['content'];

export const claimFilePath = (token: string): string => `/claim-files/${token}`;

export const useOpenedFile = (token: string) => useAsk('claims.openedFile', { token });

export const useFileReceipt = (token: string, receiptId: string, page: number) =>
  useAsk('claims.fileReceipt', { token, receiptId, page }, { keepLast: true });

/** Opens a claim file; a closed dialog is no failure. */
export const useOpenFile = () => useChange('claims.openFile', { quiet: ['open-cancelled'] });

export const useSaveFile = () =>
  useChange('claims.saveFile', {
    tell: 'caller',
    onDone: ({ fileName }) =>
      addToast({ text: `Saved as ${fileName}. Send it to the person who decides.`, tone: 'success' }),
  });
