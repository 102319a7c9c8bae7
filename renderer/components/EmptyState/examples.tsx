import { Button } from '../Button/Button.tsx';
import type { Example } from '../support/example.ts';
import { EmptyState } from './EmptyState.tsx';

export const examples: readonly Example[] = [
  {
    name: 'A place to begin',
    render: () => (
      <EmptyState
        action={
          <Button icon="add" variant="primary">
            New project
          </Button>
        }
        icon="folder"
        title="No projects yet"
      >
        A project holds one plan, its events, what people said and what was claimed.
      </EmptyState>
    ),
  },
  { name: 'Compact', render: () => <EmptyState isCompact title="Nothing matches “riverbank”" /> },
];
