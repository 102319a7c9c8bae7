import { fail, ok, type Result } from '../../values/result.ts';
import { PROJECT_FILE_MAX_BYTES } from './limits.ts';
import { lineAt, scanJson } from './scan.ts';

type ParseCode = 'project-file-too-large' | 'project-file-not-json' | 'project-file-bad';

const MEGABYTE = 1_000_000;

/** The value a text stands for, or why it stands for none. Never throws. */
export function parseText(text: string): Result<unknown, ParseCode> {
  if (text.length > PROJECT_FILE_MAX_BYTES) {
    return fail('project-file-too-large', { megabytes: Math.ceil(text.length / MEGABYTE) });
  }
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return notJson('it is empty.');
  const problem = scanJson(content);
  switch (problem?.kind) {
    case 'cut-short':
      return notJson(`it stops in the middle, on line ${problem.line}.`);
    case 'too-deep':
      return fail('project-file-bad', {
        where: `line ${problem.line}`,
        problem: 'it is nested more deeply than a project file is',
      });
    case undefined:
      return parseJson(content);
  }
}

function parseJson(content: string): Result<unknown, ParseCode> {
  try {
    return ok(JSON.parse(content));
  } catch (error) {
    // The language has no other way to ask whether a text is JSON.
    return notJson(whereOf(content, error));
  }
}

const notJson = (reason: string): Result<never, 'project-file-not-json'> =>
  fail('project-file-not-json', { reason });

function whereOf(content: string, error: unknown): string {
  const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (place !== undefined) return `line ${lineAt(content, Number(place))} is not as it should be.`;
  // Where a text is short, the engine quotes it and names no place.
  return content.trimStart().startsWith('{')
    ? 'it is not written as a project file is.'
    : 'it does not begin as a project file does.';
}
