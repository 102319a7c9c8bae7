import { fail, ok, type Result } from '../../values/result.ts';
import { findMisfit } from './check.ts';
import { parseText } from './parse.ts';
import { whereWords, type FilePath } from './places.ts';
import { problemOf, type FileProblem } from './problems.ts';
import { PROJECT_FILE_FORMAT, PROJECT_FILE_VERSION, ProjectFile } from './shapes.ts';
import { bringUpToDate, FILE_STEPS, type FileStep, type RawFile } from './steps.ts';
import { findStranger } from './walk.ts';

export type ReadCode =
  | 'project-file-too-large'
  | 'project-file-not-json'
  | 'project-file-wrong-kind'
  | 'project-file-future'
  | 'project-file-bad';

/** Reads a project file: the whole project, every part of it as it should be, or the first mistake and where it is. */
export function readProjectFile(
  text: string,
  steps: Readonly<Record<number, FileStep>> = FILE_STEPS,
): Result<ProjectFile, ReadCode> {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isOurs(file)) return fail('project-file-wrong-kind');
  const current = currentVersionOf(file, steps);
  return current.ok ? checkFile(current.value) : current;
}

const isOurs = (file: unknown): file is RawFile =>
  typeof file === 'object' &&
  file !== null &&
  Object.hasOwn(file, 'format') &&
  (file as RawFile)['format'] === PROJECT_FILE_FORMAT;

function currentVersionOf(
  file: RawFile,
  steps: Readonly<Record<number, FileStep>>,
): Result<RawFile, ReadCode> {
  const version = Object.hasOwn(file, 'formatVersion') ? file['formatVersion'] : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return bad({
      path: ['formatVersion'],
      problem: version === undefined ? 'it is missing' : 'it must be a whole number',
    });
  }
  if (version > PROJECT_FILE_VERSION)
    return fail('project-file-future', { found: version, known: PROJECT_FILE_VERSION });
  // Before the steps: an older file may hold strange things too.
  const stranger = findStranger(file);
  if (stranger) return bad(stranger);
  const current = bringUpToDate(file, { from: version, to: PROJECT_FILE_VERSION }, steps);
  return current
    ? ok(current)
    : bad({ path: ['formatVersion'], problem: `no app ever wrote version ${version}` });
}

function checkFile(raw: RawFile): Result<ProjectFile, 'project-file-bad'> {
  const parsed = ProjectFile.safeParse(raw);
  const issue = parsed.error?.issues[0];
  if (issue) return bad(problemOf(issue, valueAt(raw, issue.path)));
  if (!parsed.success) return bad({ path: [], problem: 'it is not as it should be' });
  const misfit = findMisfit(parsed.data);
  return misfit ? bad(misfit) : ok(parsed.data);
}

const bad = ({ path, problem }: FileProblem): Result<never, 'project-file-bad'> =>
  fail('project-file-bad', { where: whereWords(path), problem: `${problem}.` });

function valueAt(value: unknown, path: FilePath): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return found;
}
