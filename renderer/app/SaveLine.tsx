import { londonTime } from '../../shared/values/dates.ts';
import { SaveState } from '../components/SaveState/SaveState.tsx';
import { retrySaves, saveStateOf, useSaves } from '../state/save-state.ts';

/** Whether the work is safe, in the status bar. */
export function SaveLine({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const saves = useSaves();
  if (isReadOnly) return <span>You can read, not change: this was made by a newer version of the app.</span>;
  const now = saveStateOf(saves);
  const state = now.kind === 'saved' ? { kind: now.kind, at: londonTime(now.at) } : now;
  return <SaveState state={state} onRetry={retrySaves} />;
}
