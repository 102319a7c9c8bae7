import { buildDocument, missingIn } from '../../../../shared/documents/build.ts';
import { contentOf } from '../../../../shared/documents/content.ts';
import type { VersionFacts } from '../../../../shared/documents/facts.ts';
import { DOCUMENTS, documentOf } from '../../../../shared/documents/index.ts';
import type { DocumentModel, MissingMark } from '../../../../shared/documents/model.ts';
import type { DocumentCode } from '../../../../shared/domain/documents/codes.ts';
import type { ProjectHead } from '../../../../shared/domain/projects/shapes.ts';
import type { Reading } from '../../context.ts';
import { loadSources, openSources, type SourceRequest } from '../../documents/sources/index.ts';
import { sha256 } from '../../files/seal.ts';
import { listVersions, type VersionRow } from '../../store/documents.store.ts';
import { findHead } from '../../store/projects.store.ts';
import { neighboursOf } from './neighbours.ts';

export interface Choice {
  readonly projectId: string;
  readonly code: DocumentCode;
  readonly short: boolean;
  readonly largePrint: boolean;
}

export interface Composed {
  readonly model: DocumentModel;
  readonly missing: readonly MissingMark[];
  readonly contentSha256: string;
}

type Asking = Pick<Reading, 'db' | 'documentDate' | 'me'>;

/** The document as it stands now, with the version its content has; undefined when there is no such project. */
export function composeDocument(context: Asking, choice: Choice): Composed | undefined {
  const head = findHead(context.db, choice.projectId);
  return head && compose(context, choice, head);
}

function compose(context: Asking, choice: Choice, head: ProjectHead): Composed {
  const definition = documentOf(choice.code);
  const known = loadSources(definition, requestFor(context, head));
  const contentSha256 = sha256(contentOf(definition, { ...known, history: [] }));
  const earlier = listVersions(context.db, choice.projectId, choice.code);
  const current = currentVersion(earlier, contentSha256, context);
  const today = context.documentDate;
  const options = {
    short: choice.short,
    largePrint: choice.largePrint,
    today,
    version: current.version,
    author: current.by,
  };
  const draw = (status: 'draft' | 'final'): DocumentModel =>
    buildDocument(definition, { ...known, history: historyWith(earlier, { ...current, status }) }, options);
  // The history names the version's own status, which only the finished document can tell.
  const first = draw(current.status);
  const model = first.status === current.status ? first : draw(first.status);
  return { model, missing: missingIn(definition, { ...known, history: [] }, options), contentSha256 };
}

const requestFor = ({ db, documentDate }: Asking, head: ProjectHead): SourceRequest => ({
  db,
  head,
  today: documentDate,
  neighbours: () => neighboursOf(db, head.id),
});

/** What is still to complete in each document, for the plan form; undefined when there is no such project. */
export function listStillMissing(
  context: Asking,
  projectId: string,
): Record<DocumentCode, MissingMark[]> | undefined {
  const head = findHead(context.db, projectId);
  if (!head) return undefined;
  const factsOf = openSources(requestFor(context, head));
  const options = { short: false, largePrint: false, today: context.documentDate, version: 1, author: '' };
  return Object.fromEntries(
    DOCUMENTS.map((definition) => [
      definition.code,
      missingIn(definition, { ...factsOf(definition), history: [] }, options),
    ]),
  ) as Record<DocumentCode, MissingMark[]>;
}

/** The last version while its content still stands; otherwise the next one, by the person who asks. */
function currentVersion(
  earlier: readonly VersionRow[],
  contentSha256: string,
  { documentDate, me }: Asking,
): VersionFacts {
  const last = earlier.at(-1);
  if (last?.contentSha256 === contentSha256) return factsOf(last);
  return { version: (last?.version ?? 0) + 1, date: documentDate, by: me?.name ?? '', status: 'draft' };
}

const factsOf = (row: VersionRow): VersionFacts => ({
  version: row.version,
  date: row.dated,
  by: row.firstExportedBy,
  status: row.status,
});

const historyWith = (earlier: readonly VersionRow[], current: VersionFacts): readonly VersionFacts[] => [
  ...earlier.filter((row) => row.version !== current.version).map(factsOf),
  current,
];
