import type { Example } from '../support/example.ts';
import { SaveState } from './SaveState.tsx';

export const examples: readonly Example[] = [
  { name: 'Saving', render: () => <SaveState state={{ kind: 'saving' }} /> },
  { name: 'Saved', render: () => <SaveState state={{ kind: 'saved', at: '14:02' }} /> },
  {
    name: 'Not saved',
    render: () => (
      <SaveState
        state={{ kind: 'failed', message: 'Not saved: the disk is full' }}
        onRetry={() => undefined}
      />
    ),
  },
  { name: 'Nothing to say yet', render: () => <SaveState state={{ kind: 'idle' }} /> },
];
