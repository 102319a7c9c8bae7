import type { Example } from '../support/example.ts';
import { Kbd } from './Kbd.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Keys',
    render: () => (
      <p>
        Press <Kbd keys="Ctrl+K" /> to find an action, <Kbd keys="F6" /> to reach messages.
      </p>
    ),
  },
];
