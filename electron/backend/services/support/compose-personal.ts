import { contentOfFacts } from '../../../../shared/documents/content.ts';
import type { DocumentModel, MissingMark } from '../../../../shared/documents/model.ts';
import {
  buildPersonal,
  type PersonalDocument,
  type PersonalFacts,
  type PersonalSource,
} from '../../../../shared/documents/personal.ts';
import type { Reading } from '../../context.ts';
import { sha256 } from '../../files/seal.ts';
import {
  lastVersion,
  type DocumentKey,
  type DocumentTable,
  type PersonalDocuments,
} from '../../store/personal-documents.store.ts';

/** Which document it is, what it is of, and how it is printed. */
export interface PersonalChoice<T extends DocumentTable> extends DocumentKey<T> {
  readonly of: PersonalDocuments[T]['of'];
  readonly largePrint: boolean;
}

/** A document about a person, or to one, as it stands now, and what its record will say. */
export interface ComposedPersonal<T extends DocumentTable = DocumentTable> extends PersonalChoice<T> {
  readonly model: DocumentModel;
  readonly missing: readonly MissingMark[];
  readonly contentSha256: string;
}

/** With the last version while its content still stands; otherwise the next one. */
export function composePersonal<T extends DocumentTable, S extends PersonalSource>(
  { db, documentDate, me }: Pick<Reading, 'db' | 'documentDate' | 'me'>,
  definition: PersonalDocument<S>,
  facts: PersonalFacts[S],
  choice: PersonalChoice<T>,
): ComposedPersonal<T> {
  const contentSha256 = sha256(contentOfFacts(definition.code, facts));
  const last = lastVersion(db, choice);
  const version = last?.contentSha256 === contentSha256 ? last.version : (last?.version ?? 0) + 1;
  const { largePrint } = choice;
  const built = buildPersonal(definition, facts, {
    largePrint,
    today: documentDate,
    version,
    author: me?.name ?? '',
  });
  return { ...choice, ...built, contentSha256 };
}
