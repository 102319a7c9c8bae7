import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { ComboBox } from './ComboBox.tsx';

const PEOPLE = [
  { id: 'p1', label: 'Sam Okafor', description: 'Engagement lead' },
  { id: 'p2', label: 'Priya Shah', description: 'Head of involvement' },
  { id: 'p3', label: 'Bronwen Rees', description: 'Equality manager' },
  { id: 'p4', label: 'Tomasz Nowak', description: 'Finance partner' },
];
const GROUPS = Array.from({ length: 1000 }, (_, index) => ({
  id: `g${index + 1}`,
  label: `Community group ${index + 1}`,
}));

export const examples: readonly Example[] = [
  {
    name: 'Typed to find',
    render: () => (
      <FormStack>
        <Held<string | null> start="p2">
          {(value, set) => <ComboBox label="Owner" options={PEOPLE} value={value} onChange={set} />}
        </Held>
        <Held<string | null> start={null}>
          {(value, set) => (
            <ComboBox
              hint="A thousand of them"
              label="Group"
              options={GROUPS}
              placeholder="Type part of the name"
              value={value}
              onChange={set}
            />
          )}
        </Held>
        <ComboBox
          error="Choose who owns this"
          label="Owner of the risk"
          options={PEOPLE}
          value={null}
          onChange={() => undefined}
        />
        <ComboBox isDisabled label="Approver" options={PEOPLE} value="p4" onChange={() => undefined} />
      </FormStack>
    ),
  },
];
