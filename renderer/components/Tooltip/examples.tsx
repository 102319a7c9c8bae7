import { Button } from '../Button/Button.tsx';
import type { Example } from '../support/example.ts';
import { Tooltip } from './Tooltip.tsx';

export const examples: readonly Example[] = [
  {
    name: 'On hover and on focus',
    render: () => (
      <Tooltip text="Copies last year's plan as a starting point">
        <Button icon="copy">Start from a copy</Button>
      </Tooltip>
    ),
  },
];
