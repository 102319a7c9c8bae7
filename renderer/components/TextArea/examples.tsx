import { HelpPanel } from '../HelpPanel/HelpPanel.tsx';
import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { TextArea } from './TextArea.tsx';

const LONG =
  'We will meet carers where they already are: at the two memory cafés, the Thursday market and the mosque’s ' +
  'lunch club. Each visit has two facilitators and an interpreter where needed.\n\nEvening sessions are kept for ' +
  'people who work. Travel is paid on the day, in cash, so that nobody has to lay out money.';

export const examples: readonly Example[] = [
  {
    name: 'Grows with the text',
    render: () => (
      <Held start={LONG}>
        {(value, set) => (
          <TextArea
            help={
              <HelpPanel about="How will you reach people?" source="Equality Act 2010, section 149">
                Name the groups, the places and who goes there. “We will advertise” is not a method.
              </HelpPanel>
            }
            hint="Groups, places, times and who will be there"
            label="How will you reach people?"
            value={value}
            onChange={set}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Counting: fine, near, over',
    render: () => (
      <FormStack>
        <TextArea
          countLimit={500}
          label="Summary for the committee"
          rows={2}
          value="Short."
          onChange={() => undefined}
        />
        <TextArea
          countLimit={30}
          label="Short title"
          rows={1}
          value="Clinics move to Riverside now"
          onChange={() => undefined}
        />
        <TextArea
          countLimit={20}
          error="Shorten this to 20 characters"
          label="Running head"
          rows={1}
          value="Outpatient clinics move"
          onChange={() => undefined}
        />
      </FormStack>
    ),
  },
  {
    name: 'Read-only',
    render: () => (
      <TextArea isReadOnly label="Decision" value="Agreed with two conditions." onChange={() => undefined} />
    ),
  },
];
