import { linksOf, type LinkTarget } from '../plan/links.ts';
import { ROW_KINDS, type FieldValue, type RowKind } from '../plan/shapes.ts';
import { twinIdentity } from '../plan/unique.ts';
import { listWordsOf, type FilePath } from './places.ts';
import { quoted, type FileProblem } from './problems.ts';
import { isCode, type Fields } from './relink.ts';
import type { ProjectFile } from './shapes.ts';

type Keyed = Fields & { readonly key?: string | undefined };
type Known = ReadonlyMap<string, LinkTarget>;
interface Line {
  readonly path: FilePath;
  readonly row: Keyed;
}

/** Whether every link of a file leads to a line of the right kind, every key stands for one line, and no line stands twice. */
export function findLinkMisfit(file: ProjectFile): FileProblem | undefined {
  const known = new Map<string, LinkTarget>();
  for (const [target, lines] of keyedLists(file)) {
    for (const { path, row } of lines) {
      if (row.key === undefined) continue;
      if (known.has(row.key))
        return { path: [...path, 'key'], problem: `${quoted(row.key)} stands for another line already` };
      known.set(row.key, target);
    }
  }
  return lostLink(file, known) ?? doubledLine(file);
}

const linesOf = (base: FilePath, list: readonly unknown[]): readonly Line[] =>
  list.map((row, index) => ({ path: [...base, index], row: row as Keyed }));

const rowsOf = ({ rows }: ProjectFile, kind: RowKind): readonly Line[] => linesOf(['rows', kind], rows[kind]);

const keyedLists = (file: ProjectFile): readonly (readonly [LinkTarget, readonly Line[]])[] => [
  ['stakeholder', linesOf(['directory', 'stakeholder'], file.directory.stakeholder)],
  ['insightSource', linesOf(['directory', 'insightSource'], file.directory.insightSource)],
  ...ROW_KINDS.map((kind) => [kind, rowsOf(file, kind)] as const),
];

function lostLink(file: ProjectFile, known: Known): FileProblem | undefined {
  for (const kind of ROW_KINDS) {
    for (const { path, row } of rowsOf(file, kind)) {
      for (const [field, target] of linksOf(kind)) {
        const lost = lostIn([...path, field], row[field], (key) => known.get(key) === target);
        if (lost) return { ...lost, problem: `${lost.problem} “${listWordsOf(target)}”` };
      }
    }
  }
  return lostSubject(file, known);
}

/** The first key of a link field that leads nowhere, its place, and the beginning of the words for it. */
function lostIn(
  path: FilePath,
  value: FieldValue | undefined,
  leads: (key: string) => boolean,
): FileProblem | undefined {
  const problem = (key: string): string => `${quoted(key)} is not one of the lines under`;
  if (!Array.isArray(value))
    return leads(String(value)) ? undefined : { path, problem: problem(String(value)) };
  const keys = value as readonly string[];
  const index = keys.findIndex((key) => !leads(key));
  return index < 0 ? undefined : { path: [...path, index], problem: problem(keys[index] ?? '') };
}

/** An accepted warning is about the whole project, a plain code, or a line of the file. */
function lostSubject({ rows }: ProjectFile, known: Known): FileProblem | undefined {
  const index = rows.findingOverride.findIndex(
    ({ subject }) => subject !== '' && !isCode(subject) && !known.has(subject),
  );
  if (index < 0) return undefined;
  const subject = rows.findingOverride[index]?.subject ?? '';
  return {
    path: ['rows', 'findingOverride', index, 'subject'],
    problem: `${quoted(subject)} is not one of the lines in the file`,
  };
}

/** Two lines of which a project has one at most. */
function doubledLine(file: ProjectFile): FileProblem | undefined {
  for (const kind of ROW_KINDS) {
    const seen = new Map<string, number>();
    for (const [index, { path, row }] of rowsOf(file, kind).entries()) {
      const identity = twinIdentity(kind, row);
      if (identity === undefined) break;
      const first = seen.get(identity);
      if (first !== undefined) return { path, problem: `it stands for the same as line ${first + 1}` };
      seen.set(identity, index);
    }
  }
  return undefined;
}
