import type { Words } from '../../../shared/errors/words.ts';
import { Callout } from '../../components/Callout/Callout.tsx';

/** Says beside a form why the last save did not work. */
export function FailureNote({ words }: { readonly words: Words | undefined }) {
  if (words === undefined) return null;
  return (
    <Callout tone="error" title={words.what} isAnnounced>
      {words.todo}
    </Callout>
  );
}
