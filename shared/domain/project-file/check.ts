import { PAUSABLE } from '../projects/status.ts';
import type { RecordKind } from '../plan/shapes.ts';
import { findLinkMisfit } from './check-links.ts';
import { quoted, type FileProblem } from './problems.ts';
import { PERSON_FIELDS, personFieldsOf, type ProjectFile } from './shapes.ts';

/** What no single shape can tell: whether the parts of a file fit together. The first mistake, or undefined. */
export const findMisfit = (file: ProjectFile): FileProblem | undefined =>
  doubledPerson(file) ?? unknownPerson(file) ?? wrongPause(file) ?? findLinkMisfit(file);

function doubledPerson({ people }: ProjectFile): FileProblem | undefined {
  const seen = new Set<string>();
  for (const [index, { id }] of people.entries()) {
    if (seen.has(id))
      return { path: ['people', index, 'id'], problem: `${quoted(id)} stands for another person already` };
    seen.add(id);
  }
  return undefined;
}

function unknownPerson({ people, records }: ProjectFile): FileProblem | undefined {
  const known = new Set<unknown>(people.map(({ id }) => id));
  const named = (Object.keys(PERSON_FIELDS) as RecordKind[]).flatMap((kind) =>
    personFieldsOf(kind).map((field) => ({
      path: ['records', kind, field],
      id: (records[kind] as Readonly<Record<string, unknown>>)[field],
    })),
  );
  const lost = named.find(({ id }) => id !== null && !known.has(id));
  return lost && { path: lost.path, problem: `${quoted(lost.id)} is not one of the people in the file` };
}

/** §4.16. Only a paused project came from somewhere, and only from a state that can be paused. */
function wrongPause({ project: { status, pausedFrom } }: ProjectFile): FileProblem | undefined {
  const path = ['project', 'pausedFrom'];
  if (status !== 'PAUSED')
    return pausedFrom === null ? undefined : { path, problem: 'only a paused project may have it' };
  if (pausedFrom === null)
    return { path, problem: 'a paused project must say which status it was paused from' };
  return PAUSABLE.includes(pausedFrom)
    ? undefined
    : { path, problem: `a project cannot be paused from ${quoted(pausedFrom)}` };
}
