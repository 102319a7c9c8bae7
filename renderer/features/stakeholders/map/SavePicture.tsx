import { Button } from '../../../components/Button/Button.tsx';
import { useMay } from '../../../data/setup.ts';
import { useChange } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';

/** Saves today’s map as a PNG, drawn as the stakeholder report prints it. */
export function SavePicture({ projectId }: { readonly projectId: string }) {
  const mayExport = useMay('documents:export');
  const saving = useChange('documents.saveMapPicture', {
    // Closing the dialog that asks where to save is a choice, not a fault.
    quiet: ['save-cancelled'],
    onDone: ({ fileName }) => addToast({ text: `Saved ${fileName}.`, tone: 'success' }),
  });
  if (!mayExport) return null;
  return (
    <Button icon="export" isBusy={saving.isBusy} onPress={() => void saving.run({ projectId })}>
      Save as PNG
    </Button>
  );
}
