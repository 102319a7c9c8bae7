import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Output } from '../../shared/contract/index.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import { refresh } from '../data/changed.ts';
import { failureOf } from '../data/failure.ts';
import { asking, useAsk, type Asked } from '../data/useAsk.ts';
import { useChange } from '../data/useChange.ts';
import { addToast } from '../state/toasts.ts';

export type VaultState = Output<'vault.state'>;
export type KeptFile = Output<'vault.keepFile'>;
export type ShownFile = Output<'vault.showFile'>;

export const useVault = (): Asked<VaultState> => useAsk('vault.state', {});

/** Looks at the vault once more, as when the computer's key store is open now. */
export function useLookAgain(): () => void {
  const client = useQueryClient();
  return () => void refresh(client, ['vault']);
}

/** The forms show their own failures, beside the field. */
const caller = { tell: 'caller' } as const;
export const useSetUpVault = () => useChange('vault.setUp', caller);
export const useUnlock = () => useChange('vault.unlock', caller);
export const useRecover = () => useChange('vault.recover', caller);
export const useMakeRecoveryKey = () => useChange('vault.makeRecoveryKey', caller);
export const useVerifyFiles = () => useChange('vault.verify', caller);
export const useKeepFile = () => useChange('vault.keepFile', caller);
export const usePickFile = () => useChange('vault.pickFile', caller);

export const useChangePassphrase = () =>
  useChange('vault.changePassphrase', {
    ...caller,
    onDone: () => addToast({ text: 'The passphrase is changed.', tone: 'success' }),
  });

export const useSaveCopy = () =>
  useChange('vault.saveCopy', {
    quiet: ['save-cancelled'],
    onDone: ({ fileName }) => addToast({ text: `Saved a copy as ${fileName}.`, tone: 'success' }),
  });

/** A file is kept in the window's memory no longer than a person needs to look away and back. */
const FORGET_MS = 60_000;

/**
 * A page of a kept file, to be shown; while the next one is drawn the last one stays. Every look is noted, so it is not
 * asked again when other files arrive: its key is not under the vault's topic.
 */
export function useShownFile(fileId: string, page: number): Asked<ShownFile> {
  const { data, error, isFetching, refetch } = useQuery({
    ...asking('vault.showFile', { fileId, page }),
    queryKey: ['kept-file', fileId, page],
    gcTime: FORGET_MS,
    placeholderData: keepPreviousData,
  });
  if (data !== undefined) return { state: 'ready', value: data as ShownFile, isRefreshing: isFetching };
  if (error === null) return { state: 'waiting' };
  const failure = failureOf(error);
  return { state: 'failed', failure, words: wordsFor(failure), askAgain: () => void refetch() };
}
