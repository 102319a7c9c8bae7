import { Button } from '../Button/Button.tsx';
import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Callout } from './Callout.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Four tones',
    render: () => (
      <FormStack>
        <Callout title="This plan follows the 2023 statutory guidance" tone="info">
          Sections marked with a star go into the equality report as well.
        </Callout>
        <Callout title="The plan was approved on 3 June 2026" tone="success" />
        <Callout
          actions={<Button size="sm">Show the two claims</Button>}
          title="Two claims have no receipt"
          tone="warning"
          onDismiss={() => undefined}
        >
          They can be approved only by the head of involvement.
        </Callout>
        <Callout title="The document could not be made" tone="error">
          The file is open in Word. Close it there and try again.
        </Callout>
        <Callout tone="info">One line, no title.</Callout>
      </FormStack>
    ),
  },
];
