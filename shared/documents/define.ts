import type { DocumentCode, DocumentTitle } from '../domain/documents/codes.ts';
import type { Facts, SourceName, StopFacts } from './facts.ts';
import type { Block } from './model.ts';

export type { DocumentCode };

/** What the person chose for one export. */
export interface DocumentOptions {
  /** The two-page short form (D01). */
  readonly short: boolean;
  readonly largePrint: boolean;
  /** ISO date printed as the export date. */
  readonly today: string;
  readonly version: number;
  readonly author: string;
}

/** A document: which facts it needs and how they become blocks. `facts` has exactly the named sources. */
export interface DocumentDefinition<S extends SourceName = SourceName> extends DocumentTitle {
  readonly code: DocumentCode;
  readonly audience: 'public' | 'personal';
  readonly sources: readonly S[];
  /** Which rules keep it a draft; needs the source `findings`. Absent: none does. */
  readonly isStoppedBy?: (stop: StopFacts) => boolean;
  readonly build: (facts: Pick<Facts, S>, options: DocumentOptions) => readonly Block[];
}

/** Gives a definition its exact type: `facts` narrows to the sources named. */
export const defineDocument = <const S extends SourceName>(
  definition: DocumentDefinition<S>,
): DocumentDefinition<S> => definition;
