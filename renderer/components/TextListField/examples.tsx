import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { TextListField } from './TextListField.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Plain texts',
    render: () => (
      <Held<readonly string[]> start={['Community halls', 'Community halls', 'GP waiting rooms']}>
        {(value, set) => <TextListField itemName="venue" label="Venues" value={value} onChange={set} />}
      </Held>
    ),
  },
];
