import type { Example } from '../support/example.ts';
import { Link } from './Link.tsx';

export const examples: readonly Example[] = [
  {
    name: 'In a sentence',
    render: () => (
      <p>
        The plan must go to the <Link href="#committee">Public Involvement Committee</Link> before any
        fieldwork begins.
      </p>
    ),
  },
  {
    name: 'Alone, and quiet',
    render: () => (
      <p>
        <Link isStandalone href="#history" icon="clock">
          Show history
        </Link>{' '}
        <Link isQuiet href="#quiet">
          A quiet link
        </Link>
      </p>
    ),
  },
];
