import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { NumberField } from './NumberField.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Counts and measures',
    render: () => (
      <FormStack>
        <Held<number | null> start={1250}>
          {(value, set) => (
            <NumberField
              label="People expected"
              min={0}
              suffix="people"
              value={value}
              onChange={(n) => set(n)}
            />
          )}
        </Held>
        <Held<number | null> start={7.3}>
          {(value, set) => (
            <NumberField
              decimals={1}
              label="Distance"
              min={0}
              step={0.1}
              suffix="miles"
              value={value}
              onChange={(n) => set(n)}
            />
          )}
        </Held>
        <NumberField
          error="Must be 5 or less"
          label="Influence"
          max={5}
          min={1}
          value={9}
          onChange={() => undefined}
        />
      </FormStack>
    ),
  },
];
