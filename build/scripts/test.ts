import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureElectronRuntime } from './electron-runtime/ensure.ts';
import { buildApp } from './launch/build-app.ts';
import { runInForeground } from './process/foreground.ts';
import { describeFailure } from './process/problem.ts';
import { inRepository, repository } from './process/repository.ts';
import { addCounts, closingLine, readPlaywrightCounts, readVitestCounts } from './testing/counts.ts';
import { outputFolder } from './testing/run-as.ts';
import { runSteps, summarise, type Step } from './testing/steps.ts';

const vitestReport = join(outputFolder, 'vitest.json');
const playwrightReport = join(outputFolder, 'playwright.json');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const steps: readonly Step[] = [
  { name: 'check', run: () => node(inRepository('build/scripts/check.ts')) },
  { name: 'runtime', run: () => attempt(() => ensureElectronRuntime({ log: say })) },
  { name: 'unit tests', run: () => node(...vitest()) },
  { name: 'build', run: () => attempt(buildApp) },
  { name: 'end to end', run: () => node(inRepository('build/scripts/e2e.ts'), '--no-build') },
];

function vitest(): readonly string[] {
  const program = inRepository('node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  return [program, 'run', '--config', inRepository('build/vitest.config.ts'), ...reporters];
}

async function node(...args: readonly string[]): Promise<boolean> {
  const finished = await runInForeground(process.execPath, args, { cwd: repository });
  return finished.code === 0;
}

async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    say(describeFailure(error));
    return false;
  }
}

mkdirSync(outputFolder, { recursive: true });
// Reports of an earlier run must not be counted as this one's.
for (const report of [vitestReport, playwrightReport]) rmSync(report, { force: true });

const results = await runSteps(
  steps.map((step) => ({
    name: step.name,
    run: () => {
      say(`\n== ${step.name}`);
      return step.run();
    },
  })),
);
const failed = results.some((result) => !result.succeeded);
say(`\n${summarise(steps, results).join('\n')}\n`);
say(closingLine(addCounts(readVitestCounts(vitestReport), readPlaywrightCounts(playwrightReport)), failed));
process.exitCode = failed ? 1 : 0;
