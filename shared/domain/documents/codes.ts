/** The Word documents the app makes (domain.md §3). Each has one definition in shared/documents/definitions. */
export const DOCUMENT_CODES = ['D01', 'D02', 'D03', 'D04', 'D05'] as const;
export type DocumentCode = (typeof DOCUMENT_CODES)[number];

/** True for the code of a document this version of the app makes. */
export const isDocumentCode = (code: string): code is DocumentCode =>
  (DOCUMENT_CODES as readonly string[]).includes(code);

/** What a document is called and for; its contents are in shared/documents/definitions. */
export interface DocumentTitle {
  /** As printed. */
  readonly title: string;
  /** Its name where there is little room. */
  readonly shortTitle: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  readonly hasShortForm: boolean;
}

export const DOCUMENT_TITLES: Readonly<Record<DocumentCode, DocumentTitle>> = {
  D01: {
    title: 'Engagement and Equalities Plan',
    shortTitle: 'Engagement and Equalities Plan',
    purpose: 'The whole plan, for the project, its committee and the public.',
    hasShortForm: true,
  },
  D02: {
    title: 'Patient and public participation assessment and planning form',
    shortTitle: 'Assessment and planning form',
    purpose: 'Records whether the legal duty to involve applies, and why.',
    hasShortForm: false,
  },
  D03: {
    title: 'Communications and engagement plan',
    shortTitle: 'Communications and engagement plan',
    purpose: 'Says whom you will tell and ask what, when and how.',
    hasShortForm: false,
  },
  D04: {
    title: 'Equality impact assessment',
    shortTitle: 'Equality impact assessment',
    purpose: 'Shows what the change means for each group, and what you will do about it.',
    hasShortForm: false,
  },
  D05: {
    title: 'Stakeholder map report',
    shortTitle: 'Stakeholder map report',
    purpose: 'Shows who matters to the project, where they stand and what you plan with them.',
    hasShortForm: false,
  },
};
