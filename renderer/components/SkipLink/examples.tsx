import type { Example } from '../support/example.ts';
import { SkipLink } from './SkipLink.tsx';

export const examples: readonly Example[] = [
  {
    name: 'Seen when focused',
    render: () => (
      <>
        <SkipLink targetId="skip-example" />
        <p id="skip-example" tabIndex={-1}>
          The matter.
        </p>
      </>
    ),
  },
];
