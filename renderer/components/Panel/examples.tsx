import { Button } from '../Button/Button.tsx';
import type { Example } from '../support/example.ts';
import { Panel } from './Panel.tsx';

export const examples: readonly Example[] = [
  {
    name: 'With title, text and actions',
    render: () => (
      <Panel
        actions={
          <Button icon="add" size="sm">
            Add event
          </Button>
        }
        description="What is planned between now and the end of the project"
        title="Events"
      >
        Three events are planned in June.
      </Panel>
    ),
  },
  { name: 'Bare', render: () => <Panel>Only matter.</Panel> },
];
