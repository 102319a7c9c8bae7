import { assemble, type Heads } from './build.ts';
import type { ClaimFormFacts, DecisionLetterFacts, FormArea } from './facts/claims.ts';
import type {
  RemittanceFacts,
  RemittancesFacts,
  ScheduleFacts,
  StatementFacts,
  StatementsFacts,
} from './facts/payments.ts';
import type { Block, DocumentModel, MissingMark } from './model.ts';
import type { IsoDate } from '../values/dates.ts';

/**
 * Documents about one person, or to one (§3.0 Personal data). Their facts are apart from those of public documents
 * (`Facts`), so a public definition cannot name them: that does not compile.
 */
export interface PersonalFacts {
  readonly claimForm: ClaimFormFacts;
  readonly decisionLetter: DecisionLetterFacts;
  readonly paymentSchedule: ScheduleFacts;
  readonly remittance: RemittanceFacts;
  readonly remittances: RemittancesFacts;
  readonly taxYearStatement: StatementFacts;
  readonly taxYearStatements: StatementsFacts;
}
export type PersonalSource = keyof PersonalFacts;

export const PERSONAL_MARKING = 'Official-sensitive: personal';

export interface PersonalOptions {
  readonly largePrint: boolean;
  /** ISO date printed as the date of the document. */
  readonly today: IsoDate;
  readonly version: number;
  readonly author: string;
}

/** A document made from one personal source. */
export interface PersonalDocument<S extends PersonalSource = PersonalSource> {
  /** As in the file’s name: `D07`. */
  readonly code: string;
  readonly title: string;
  /** Never `public`. */
  readonly audience: 'personal';
  readonly source: S;
  /** How it is printed, where that is not as usual. */
  readonly print?: Pick<DocumentModel, 'compact' | 'landscape'>;
  /** The lines under the title. */
  readonly lines: (facts: PersonalFacts[S], options: PersonalOptions) => readonly string[];
  readonly build: (facts: PersonalFacts[S], options: PersonalOptions) => readonly Block[];
}

/** Gives a definition its exact type. */
export const definePersonal = <const S extends PersonalSource>(
  definition: PersonalDocument<S>,
): PersonalDocument<S> => definition;

/** The document with its head, marking and list of what is still to complete, and that list for itself. */
export function buildPersonal<S extends PersonalSource>(
  definition: PersonalDocument<S>,
  facts: PersonalFacts[S] & { readonly area: FormArea; readonly reference: string },
  options: PersonalOptions,
): { readonly model: DocumentModel; readonly missing: readonly MissingMark[] } {
  const heads: Heads = {
    code: definition.code,
    title: definition.title,
    subject: facts.reference,
    area: facts.area,
    reference: facts.reference,
    marking: PERSONAL_MARKING,
    lines: definition.lines(facts, options),
    ...(definition.print ? { print: definition.print } : {}),
  };
  return assemble(heads, definition.build(facts, options), options);
}
