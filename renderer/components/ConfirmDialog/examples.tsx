import { Button } from '../Button/Button.tsx';
import type { Example } from '../support/example.ts';
import { Held } from '../support/Held.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Before taking something away',
    render: () => (
      <Held start={false}>
        {(isOpen, set) => (
          <>
            <Button icon="archive" onPress={() => set(true)}>
              Archive project
            </Button>
            <ConfirmDialog
              isDanger
              confirmLabel="Archive project"
              isOpen={isOpen}
              title="Archive this project?"
              onCancel={() => set(false)}
              onConfirm={() => set(false)}
            >
              It leaves the list. Nothing is deleted, and you can bring it back.
            </ConfirmDialog>
          </>
        )}
      </Held>
    ),
  },
];
