import type { Example } from '../support/example.ts';
import { Spinner } from './Spinner.tsx';

export const examples: readonly Example[] = [
  { name: 'With words', render: () => <Spinner label="Opening the project" /> },
  { name: 'Ring only', render: () => <Spinner isLabelHidden label="Loading claims" /> },
];
