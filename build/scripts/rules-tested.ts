/** Fails when a rule that the code names, or that the app promises, has no test named by its id (architecture 2.10). */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const RULE = /\bR-\d{3}\b/g;

function files(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file));
}

const rulesIn = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(paths.flatMap((path) => readFileSync(path, 'utf8').match(RULE) ?? []));

const named = rulesIn(
  files(join('shared', 'domain'), /\.ts$/).filter((path) => !path.includes(join('plan', 'form'))),
);
const tested = rulesIn(files('test', /\.test\.tsx?$/));
/** The rules of planning an engagement and of claims, whole: first and last number of each run. */
const PROMISED: readonly (readonly [number, number])[] = [
  [1, 109],
  [124, 133],
  [156, 157],
  [160, 164],
  [167, 167],
];
const promised = PROMISED.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => `R-${String(first + index).padStart(3, '0')}`),
);
const wanted = new Set([...named, ...promised]);
const untested = [...wanted].filter((rule) => !tested.has(rule)).sort();
if (untested.length > 0) {
  process.stderr.write(`Rules without a test: ${untested.join(', ')}\n`);
  process.exit(1);
}
process.stdout.write(`${wanted.size} rules, each with a test\n`);
