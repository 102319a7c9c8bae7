import { HelpPanel } from '../HelpPanel/HelpPanel.tsx';
import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { TextField } from './TextField.tsx';

const stay = () => undefined;

export const examples: readonly Example[] = [
  {
    name: 'Plain, with hint and with help',
    render: () => (
      <FormStack>
        <Held start="Moving outpatient clinics to Riverside">
          {(value, set) => <TextField label="Name of the project" value={value} onChange={set} />}
        </Held>
        <Held start="">
          {(value, set) => (
            <TextField
              help={
                <HelpPanel
                  about="Who is the senior responsible officer?"
                  source="Statutory guidance 2023, section 4"
                >
                  The person who answers for the change, not the person who runs the engagement.
                </HelpPanel>
              }
              hint="Their full name, as it should stand in the document"
              label="Who is the senior responsible officer?"
              value={value}
              onChange={set}
            />
          )}
        </Held>
      </FormStack>
    ),
  },
  {
    name: 'Wrong',
    render: () => (
      <TextField
        isRequired
        error="Give an address like name@nhs.net"
        hint="An nhs.net address"
        label="Email"
        type="email"
        value="sam.okafor@nhs"
        width="md"
        onChange={stay}
      />
    ),
  },
  {
    name: 'Widths, affixes, optional',
    render: () => (
      <FormStack>
        <TextField isOptional label="Postcode" placeholder="LS1 4AP" value="" width="xs" onChange={stay} />
        <TextField label="Miles driven" suffix="miles" value="7.3" width="sm" onChange={stay} />
        <TextField label="Reference" prefix="EQ-" value="2026-00012" width="sm" onChange={stay} />
      </FormStack>
    ),
  },
  {
    name: 'Read-only and disabled',
    render: () => (
      <FormStack>
        <TextField isReadOnly label="Project number" value="P-2026-00041" width="sm" onChange={stay} />
        <TextField isDisabled label="Approver" value="Priya Shah" width="md" onChange={stay} />
      </FormStack>
    ),
  },
];
