import type { DocumentCode } from '../../../shared/documents/define.ts';

/** What each document is called. */
export const DOCUMENTS: readonly { readonly id: DocumentCode; readonly label: string }[] = [
  { id: 'D01', label: 'Engagement and Equalities Plan' },
  { id: 'D02', label: 'Assessment and planning form' },
];

/** What each document is for. */
export const PURPOSES: Readonly<Record<DocumentCode, string>> = {
  D01: 'The whole plan, for the project, its committee and the public.',
  D02: 'Records whether the legal duty to involve applies, and why.',
};

export const LENGTHS = [
  { id: 'full', label: 'Full' },
  { id: 'short', label: 'Short' },
] as const;

/** The first characters of a fingerprint: enough to compare by eye. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);
