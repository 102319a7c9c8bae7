import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { CheckboxGroup } from './CheckboxGroup.tsx';

const GROUPS = [
  'Age',
  'Disability',
  'Gender reassignment',
  'Marriage and civil partnership',
  'Pregnancy and maternity',
  'Race',
  'Religion or belief',
  'Sex',
  'Sexual orientation',
].map((label) => ({ id: label, label }));
const MANY = Array.from({ length: 60 }, (_, index) => ({
  id: `s${index + 1}`,
  label: `Stakeholder ${index + 1}`,
}));

export const examples: readonly Example[] = [
  {
    name: 'Two columns',
    render: () => (
      <Held<readonly string[]> start={['Age', 'Race']}>
        {(value, set) => (
          <CheckboxGroup
            columns={2}
            hint="Tick every group the change may touch"
            label="Protected characteristics"
            options={GROUPS}
            value={value}
            onChange={set}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Many, none, wrong',
    render: () => (
      <FormStack>
        <Held<readonly string[]> start={['s3']}>
          {(value, set) => <CheckboxGroup label="Stakeholders" options={MANY} value={value} onChange={set} />}
        </Held>
        <CheckboxGroup label="Venues" options={[]} value={[]} onChange={() => undefined} />
        <CheckboxGroup
          error="Tick at least one"
          label="Ways of taking part"
          options={GROUPS.slice(0, 2)}
          value={[]}
          onChange={() => undefined}
        />
      </FormStack>
    ),
  },
];
