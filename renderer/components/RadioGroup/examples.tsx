import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { RadioGroup } from './RadioGroup.tsx';

const IMPACT = [
  { id: 'none', label: 'No impact' },
  { id: 'some', label: 'Some impact', description: 'People notice, and can do something about it' },
  { id: 'high', label: 'High impact', description: 'Needs its own action in the plan' },
];

export const examples: readonly Example[] = [
  {
    name: 'Stacked, inline, segmented',
    render: () => (
      <FormStack>
        <Held<string | null> start={null}>
          {(value, set) => (
            <RadioGroup label="Impact on carers" options={IMPACT} value={value} onChange={set} />
          )}
        </Held>
        <Held<string | null> start="a">
          {(value, set) => (
            <RadioGroup
              label="Format"
              layout="inline"
              options={[
                { id: 'a', label: 'A4' },
                { id: 'b', label: 'Large print' },
                { id: 'c', label: 'Easy read' },
              ]}
              value={value}
              onChange={set}
            />
          )}
        </Held>
        <RadioGroup
          error="Choose one"
          label="Impact"
          options={IMPACT}
          value={null}
          onChange={() => undefined}
        />
        <RadioGroup
          isDisabled
          label="Impact agreed"
          options={IMPACT}
          value="some"
          onChange={() => undefined}
        />
      </FormStack>
    ),
  },
];
