import { wordsFor } from '../../shared/errors/index.ts';
import type { Failure } from '../../shared/values/result.ts';
import { plural } from '../../shared/values/text.ts';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { useChange } from '../data/useChange.ts';
import type { Made } from './useMake.ts';

interface OutcomeProps {
  readonly made: Made | undefined;
  readonly failure: Failure | undefined;
}

/** How the last file ended, in words, with the way to it and what is still to complete. */
export function Outcome({ made, failure }: OutcomeProps) {
  const reveal = useChange('payments.revealDocument');
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
        <Button icon="folder" size="sm" onPress={() => void reveal.run({ documentId: id })}>
          Show in folder
        </Button>
      }
    >
      {fileName}
      {missing.length > 0 && `. Still to complete: ${missing.join('; ')}.`}
    </Callout>
  );
}
