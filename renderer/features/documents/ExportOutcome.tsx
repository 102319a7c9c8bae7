import { wordsFor } from '../../../shared/errors/index.ts';
import type { Failure } from '../../../shared/values/result.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { useReveal, type ExportRecord } from './documents.queries.ts';

interface ExportOutcomeProps {
  readonly made: ExportRecord | undefined;
  readonly failure: Failure | undefined;
}

/** How the last export ended, in words, with the way to the file. It stays until the next one. */
export function ExportOutcome({ made, failure }: ExportOutcomeProps) {
  const reveal = useReveal();
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
  return (
    <Callout
      isAnnounced
      tone="success"
      title="Saved"
      actions={
        <Button icon="folder" size="sm" onPress={() => void reveal.run({ exportId: made.id })}>
          Show in folder
        </Button>
      }
    >
      {made.fileName}
    </Callout>
  );
}
