import {
  DOCUMENT_CODES,
  DOCUMENT_TITLES,
  type DocumentCode,
} from '../../../shared/domain/documents/codes.ts';

/** What each document is called. */
export const DOCUMENTS: readonly { readonly id: DocumentCode; readonly label: string }[] = DOCUMENT_CODES.map(
  (id) => ({ id, label: DOCUMENT_TITLES[id].shortTitle }),
);

/** What a document is for. */
export const purposeOf = (code: DocumentCode): string => DOCUMENT_TITLES[code].purpose;

/** Only some documents have a short form; the printed forms are as long as they are. */
export const hasShortForm = (code: DocumentCode): boolean => DOCUMENT_TITLES[code].hasShortForm;

export const LENGTHS = [
  { id: 'full', label: 'Full' },
  { id: 'short', label: 'Short' },
] as const;

/** The first characters of a fingerprint: enough to compare by eye. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);
