import type { DocumentDefinition } from './define.ts';
import type { Facts, SourceName } from './facts.ts';

/**
 * Left out: what an edit of the printed words cannot change. Ids and versions rise with every save, roles and archive marks
 * are never printed, and the history is the record of the exports themselves.
 */
const NOT_CONTENT = new Set(['id', 'version', 'createdAt', 'updatedAt', 'archived', 'roles']);

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The facts a document is made from as one canonical text: the same content always gives the same text. */
export function contentOf<S extends SourceName>(
  definition: DocumentDefinition<S>,
  facts: Pick<Facts, S>,
): string {
  const sources = [...definition.sources].filter((source) => source !== 'history').sort();
  const content = sources.map((source) => [source, sourceContent(source, facts[source])]);
  return JSON.stringify(canonical({ document: definition.code, facts: Object.fromEntries(content) as Json }));
}

/** A project's status is not printed: moving it on does not make a new version of the plan. */
function sourceContent(source: SourceName, value: unknown): unknown {
  if (source !== 'plan') return value;
  const { head, ...rest } = value as Facts['plan'];
  return { ...rest, head: { reference: head.reference } };
}

/** The same for facts that are no plan’s. */
export const contentOfFacts = (document: string, facts: object): string =>
  JSON.stringify(canonical({ document, facts: facts as unknown as Json }));

function canonical(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Readonly<Record<string, Json>>).filter(
    ([key]) => !NOT_CONTENT.has(key),
  );
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  );
}
