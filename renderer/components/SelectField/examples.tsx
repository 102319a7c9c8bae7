import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { SelectField } from './SelectField.tsx';

const LEVELS = [
  { id: 'inform', label: 'Inform', description: 'We tell people what is happening' },
  { id: 'consult', label: 'Consult', description: 'We ask, then we decide' },
  { id: 'coproduce', label: 'Co-produce', description: 'We design it together' },
];
const WARDS = Array.from({ length: 1000 }, (_, index) => ({
  id: `w${index + 1}`,
  label: `Ward ${index + 1}`,
}));

export const examples: readonly Example[] = [
  {
    name: 'Nothing chosen, chosen, a thousand, none',
    render: () => (
      <FormStack>
        <Held<string | null> start={null}>
          {(value, set) => (
            <SelectField label="Level of engagement" options={LEVELS} value={value} onChange={set} />
          )}
        </Held>
        <Held<string | null> start="consult">
          {(value, set) => (
            <SelectField
              hint="The highest level you will reach"
              label="Agreed level"
              options={LEVELS}
              value={value}
              onChange={set}
            />
          )}
        </Held>
        <Held<string | null> start="w7">
          {(value, set) => (
            <SelectField label="Ward" options={WARDS} value={value} width="sm" onChange={set} />
          )}
        </Held>
        <SelectField label="Committee" options={[]} value={null} onChange={() => undefined} />
      </FormStack>
    ),
  },
  {
    name: 'Wrong, read-only, disabled',
    render: () => (
      <FormStack>
        <SelectField
          error="Choose a level"
          label="Level"
          options={LEVELS}
          value={null}
          onChange={() => undefined}
        />
        <SelectField
          isReadOnly
          label="Level agreed"
          options={LEVELS}
          value="inform"
          onChange={() => undefined}
        />
        <SelectField
          isDisabled
          label="Level next year"
          options={LEVELS}
          value={null}
          onChange={() => undefined}
        />
      </FormStack>
    ),
  },
];
