import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { Tabs } from './Tabs.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Views of a project',
    render: () => (
      <Held start="plan">
        {(id, set) => (
          <Tabs
            label="Project"
            selectedId={id}
            tabs={[
              { id: 'plan', label: 'Plan', content: 'The plan.' },
              { id: 'events', label: 'Events', count: 12, content: 'The events.' },
              { id: 'claims', label: 'Claims', count: 1204, content: 'The claims.' },
              { id: 'history', label: 'History', content: 'What changed.' },
            ]}
            onSelect={set}
          />
        )}
      </Held>
    ),
  },
];
