import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { Checkbox } from './Checkbox.tsx';

export const examples: readonly Example[] = [
  {
    name: 'States',
    render: () => (
      <>
        <Held<boolean> start>
          {(value, set) => <Checkbox isSelected={value} label="Interpreters are booked" onChange={set} />}
        </Held>
        <Held start={false}>
          {(value, set) => (
            <Checkbox
              hint="The claim then waits for a second approver"
              isSelected={value}
              label="Amount is above the limit"
              onChange={set}
            />
          )}
        </Held>
        <Checkbox isIndeterminate label="Some of the venues are accessible" />
        <Checkbox isDisabled isSelected label="Fixed by the policy" />
      </>
    ),
  },
];
