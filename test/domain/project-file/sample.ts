import { readFileSync } from 'node:fs';
import { readProjectFile } from '../../../shared/domain/project-file/read.ts';
import type { ProjectFile } from '../../../shared/domain/project-file/shapes.ts';
import { wordsFor } from '../../../shared/errors/index.ts';

/** The sample project as text, as it lies on the disk. */
export const SAMPLE_TEXT = readFileSync(
  new URL('../../../shared/samples/stroke-rehabilitation.edproj.json', import.meta.url),
  'utf8',
);

/** The sample project, read. */
export function sampleFile(): ProjectFile {
  const read = readProjectFile(SAMPLE_TEXT);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The sample as plain data that a test may spoil. */
export const sampleData = (): Record<string, unknown> => JSON.parse(SAMPLE_TEXT) as Record<string, unknown>;

/** The sample with another value at a place, `rows.risk.2.owner`; `undefined` takes the entry out. */
export function spoiled(place: string, value: unknown): string {
  const data = sampleData();
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Record<string, unknown>>(
    (found, step) => found[step] as Record<string, unknown>,
    data,
  );
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(data, null, 2);
}

/** What a lead would read. */
export function saidOf(text: string): string {
  const read = readProjectFile(text);
  return read.ok ? 'fine' : `${read.error.code}: ${wordsFor(read.error).what}`;
}

/** What is said of a mistake at a place. */
export const bad = (where: string, problem: string): string =>
  `project-file-bad: The project file has a mistake in ${where}: ${problem}.`;
