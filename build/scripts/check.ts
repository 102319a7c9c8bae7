/** `npm run check`: every guard of the house, one after another; stops at the first that fails. */
import { spawnSync } from 'node:child_process';

interface Guard {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const guards: readonly Guard[] = [
  { name: 'types (six projects)', command: ['tsc', '-b'] },
  {
    name: 'lint, type-aware',
    command: [
      'oxlint',
      '--config',
      'build/oxlint.json',
      '--deny-warnings',
      'electron',
      'renderer',
      'shared',
      'build',
      'test',
    ],
  },
  { name: 'format', command: ['npm', 'run', '--silent', 'format:check'] },
  { name: 'import law', command: ['node', 'build/scripts/import-law.ts'] },
  { name: 'dead code', command: ['knip', '--config', 'build/knip.json', '--no-progress'] },
  { name: 'rules have tests', command: ['node', 'build/scripts/rules-tested.ts'] },
  { name: 'generated files are current', command: ['node', 'build/scripts/check-generated.ts'] },
];

for (const { name, command } of guards) {
  const started = performance.now();
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n`);
  if (status !== 0) process.exit(1);
}
