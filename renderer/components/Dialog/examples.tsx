import { Button } from '../Button/Button.tsx';
import { FormStack } from '../PageLayout/FormStack.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { TextField } from '../TextField/TextField.tsx';
import { Dialog } from './Dialog.tsx';

export const examples: readonly Example[] = [
  {
    name: 'With a form',
    render: () => (
      <Held start={false}>
        {(isOpen, set) => (
          <>
            <Button onPress={() => set(true)}>Add a stakeholder</Button>
            <Dialog
              actions={
                <>
                  <Button onPress={() => set(false)}>Cancel</Button>
                  <Button variant="primary" onPress={() => set(false)}>
                    Add stakeholder
                  </Button>
                </>
              }
              isOpen={isOpen}
              title="Add a stakeholder"
              onClose={() => set(false)}
            >
              <FormStack>
                <TextField label="Name" value="" onChange={() => undefined} />
                <TextField isOptional label="Organisation" value="" onChange={() => undefined} />
              </FormStack>
            </Dialog>
          </>
        )}
      </Held>
    ),
  },
];
