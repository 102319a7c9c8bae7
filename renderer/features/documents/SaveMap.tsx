import { useState } from 'react';
import { wordsFor } from '../../../shared/errors/index.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { useSaveMap } from './documents.queries.ts';

/** The stakeholder map as a picture of its own, for slides and posters (D05 §3). */
export function SaveMap({ projectId }: { readonly projectId: string }) {
  const saving = useSaveMap();
  const [saved, setSaved] = useState<string | undefined>(undefined);
  const run = async (): Promise<void> => {
    setSaved(undefined);
    const answer = await saving.run({ projectId });
    if (answer.ok) setSaved(answer.value.fileName);
  };
  // Closing the dialog that asks where to save is a choice, not a fault.
  const failure = saving.failure?.code === 'save-cancelled' ? undefined : saving.failure;
  return (
    <>
      <Button icon="export" isBusy={saving.isBusy} onPress={() => void run()}>
        Save the map as a picture
      </Button>
      {failure !== undefined && (
        <Callout isAnnounced tone="error" title={wordsFor(failure).what}>
          {wordsFor(failure).todo}
        </Callout>
      )}
      {saved !== undefined && (
        <Callout isAnnounced tone="success" title="Saved">
          {saved}
        </Callout>
      )}
    </>
  );
}
