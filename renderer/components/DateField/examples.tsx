import { FormRow } from '../PageLayout/FormRow.tsx';
import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { DateField } from './DateField.tsx';

export const examples: readonly Example[] = [
  {
    name: 'From and to',
    render: () => (
      <FormRow>
        <Held<string | null> start="2026-06-03">
          {(value, set) => <DateField label="Starts" value={value} onChange={(iso) => set(iso)} />}
        </Held>
        <Held<string | null> start={null}>
          {(value, set) => (
            <DateField isOptional label="Ends" min="2026-06-03" value={value} onChange={(iso) => set(iso)} />
          )}
        </Held>
      </FormRow>
    ),
  },
  {
    name: 'Hint, error, read-only, disabled',
    render: () => (
      <FormStack>
        <DateField
          error="The committee meets on a Wednesday"
          hint="The day the papers go out"
          label="Committee date"
          value="2026-06-04"
          onChange={() => undefined}
        />
        <DateField isReadOnly label="Approved on" value="2026-05-01" onChange={() => undefined} />
        <DateField isDisabled label="Released on" value={null} onChange={() => undefined} />
      </FormStack>
    ),
  },
];
