import { Panel } from '../Panel/Panel.tsx';
import type { Example } from '../support/example.ts';
import { FormRow } from './FormRow.tsx';
import { FormStack } from './FormStack.tsx';
import { PageLayout } from './PageLayout.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Three columns that stack',
    render: () => (
      <PageLayout end={<Panel title="End">Facts</Panel>} side={<Panel title="Side">Sections</Panel>}>
        <Panel title="Matter">
          <FormStack>
            <div>One below the other</div>
            <FormRow>
              <div>Side by side</div>
              <div>when there is room</div>
            </FormRow>
          </FormStack>
        </Panel>
      </PageLayout>
    ),
  },
];
