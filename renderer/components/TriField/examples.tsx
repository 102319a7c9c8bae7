import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { TriField, type TriValue } from './TriField.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Yes, no, not decided',
    render: () => (
      <FormStack>
        <Held<TriValue> start={null}>
          {(value, set) => <TriField label="Is a formal consultation needed?" value={value} onChange={set} />}
        </Held>
        <Held<TriValue> start="yes">
          {(value, set) => <TriField label="Are staff affected?" value={value} onChange={set} />}
        </Held>
        <TriField
          error="Decide before sending"
          label="Is this a service change?"
          value={null}
          onChange={() => undefined}
        />
      </FormStack>
    ),
  },
];
