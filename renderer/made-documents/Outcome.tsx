import type { MadeDocument } from '../../shared/contract/made-document.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import type { Failure } from '../../shared/values/result.ts';
import { plural } from '../../shared/values/text.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { useChange } from '../data/useChange.ts';

interface OutcomeProps {
  /** What shows the file in its folder. */
  readonly reveal: 'payments.revealDocument' | 'documents.revealClaimDocument';
  readonly made: MadeDocument | undefined;
  readonly failure: Failure | undefined;
  /** Names what is still to complete; not where the page itself does. */
  readonly namesMissing?: boolean;
}

/** How the last file ended, in words, with the way to it and what is still to complete. */
export function Outcome({ reveal, made, failure, namesMissing = false }: OutcomeProps) {
  const revealing = useChange(reveal);
  // Closing the dialog that asks where to save is a choice, not a fault.
  if (failure !== undefined && failure.code !== 'save-cancelled') {
    const { what, todo } = wordsFor(failure);
    return (
      <Callout isAnnounced tone="error" title={what}>
        {todo}
      </Callout>
    );
  }
  if (made === undefined) return null;
  const { missing, fileName, id } = made;
  return (
    <Callout
      isAnnounced
      tone={missing.length > 0 ? 'warning' : 'success'}
      title={missing.length > 0 ? `Saved as a draft: ${plural(missing.length, 'answer')} missing` : 'Saved'}
      actions={
        <Button icon="folder" size="sm" onPress={() => void revealing.run({ documentId: id })}>
          Show in folder
        </Button>
      }
    >
      {fileName}
      {namesMissing && missing.length > 0 && `. Still to complete: ${missing.join('; ')}.`}
    </Callout>
  );
}
