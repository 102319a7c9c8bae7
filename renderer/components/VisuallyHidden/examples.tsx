import type { Example } from '../support/example.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Words only a screen reader has',
    render: () => (
      <p>
        12 <VisuallyHidden>claims are waiting for approval</VisuallyHidden>
      </p>
    ),
  },
];
