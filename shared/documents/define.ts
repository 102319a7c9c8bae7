import type { Facts, SourceName } from './facts.ts';
import type { Block } from './model.ts';

export type DocumentCode = 'D01' | 'D02';

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
export interface DocumentDefinition<S extends SourceName = SourceName> {
  readonly code: DocumentCode;
  readonly title: string;
  readonly audience: 'public' | 'personal';
  readonly hasShortForm: boolean;
  readonly sources: readonly S[];
  readonly build: (facts: Pick<Facts, S>, options: DocumentOptions) => readonly Block[];
}

/** Gives a definition its exact type: `facts` narrows to the sources named. */
export const defineDocument = <const S extends SourceName>(
  definition: DocumentDefinition<S>,
): DocumentDefinition<S> => definition;
