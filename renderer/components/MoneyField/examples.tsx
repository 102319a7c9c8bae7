import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { MoneyField } from './MoneyField.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Amounts',
    render: () => (
      <FormStack>
        <Held<number | null> start={123450}>
          {(value, set) => (
            <MoneyField
              hint="All venues together"
              label="Venue hire"
              value={value}
              onChange={(pence) => set(pence)}
            />
          )}
        </Held>
        <Held<number | null> start={null}>
          {(value, set) => (
            <MoneyField
              label="Participation payment"
              max={15000}
              value={value}
              onChange={(pence) => set(pence)}
            />
          )}
        </Held>
        <MoneyField error="The receipt says £42.10" label="Claimed" value={4120} onChange={() => undefined} />
        <MoneyField isReadOnly label="Agreed" value={4210} onChange={() => undefined} />
      </FormStack>
    ),
  },
];
