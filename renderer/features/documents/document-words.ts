import type { DocumentCode } from '../../../shared/documents/define.ts';

/** What each document is called, and what it is for. */
export const DOCUMENTS: readonly {
  readonly id: DocumentCode;
  readonly label: string;
  readonly description: string;
}[] = [
  {
    id: 'D01',
    label: 'Engagement and Equalities Plan',
    description: 'The whole plan, for the project, its committee and the public.',
  },
  {
    id: 'D02',
    label: 'Assessment and planning form',
    description: 'The form that records whether the legal duty to involve applies, and why.',
  },
];

export const LENGTHS = [
  { id: 'full', label: 'Full' },
  { id: 'short', label: 'Short, about two pages' },
] as const;

/** The first characters of a fingerprint: enough to compare by eye. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);
