import type { Example } from '../support/example.ts';
import { DescriptionList } from './DescriptionList.tsx';

const ITEMS = [
  { term: 'Owner', description: 'Sam Okafor' },
  { term: 'Committee', description: 'Public Involvement Committee, 3 June 2026' },
  { term: 'Approver', description: null },
];

export const examples: readonly Example[] = [
  { name: 'Rows', render: () => <DescriptionList items={ITEMS} /> },
  { name: 'Stacked', render: () => <DescriptionList items={ITEMS} layout="stacked" /> },
];
