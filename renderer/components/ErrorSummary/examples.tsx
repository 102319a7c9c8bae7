import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { TextField } from '../TextField/TextField.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Leads to the fields',
    render: () => (
      <FormStack>
        <ErrorSummary
          errors={[
            { fieldId: 'summary-name', message: 'Give the project a name' },
            { message: 'The plan has no approver' },
          ]}
        />
        <TextField
          error="Give the project a name"
          id="summary-name"
          label="Name"
          value=""
          onChange={() => undefined}
        />
      </FormStack>
    ),
  },
  { name: 'No errors shows nothing', render: () => <ErrorSummary errors={[]} /> },
];
