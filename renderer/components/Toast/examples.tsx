import { Button } from '../Button/Button.tsx';
import type { Example } from '../support/example.ts';
import { Toolbar } from '../Toolbar/Toolbar.tsx';
import { createToastQueue } from './toast-queue.ts';
import { ToastRegion } from './ToastRegion.tsx';

const queue = createToastQueue();

export const examples: readonly Example[] = [
  {
    name: 'Done, undo, failed',
    render: () => (
      <>
        <Toolbar label="Toasts">
          <Button onPress={() => queue.add({ text: 'Plan exported' })}>Done</Button>
          <Button onPress={() => queue.add({ text: 'Objective removed', undo: () => undefined })}>
            With undo
          </Button>
          <Button onPress={() => queue.add({ text: 'The backup failed: the drive is full', tone: 'error' })}>
            Failed
          </Button>
        </Toolbar>
        <ToastRegion queue={queue} />
      </>
    ),
  },
];
