/** Fails when a rule that the code names has no test named by its id (architecture 2.10). */
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
const untested = [...named].filter((rule) => !tested.has(rule)).sort();
if (untested.length > 0) {
  process.stderr.write(`Rules named in shared/domain without a test: ${untested.join(', ')}\n`);
  process.exit(1);
}
process.stdout.write(`${named.size} rules named in shared/domain, each with a test\n`);
