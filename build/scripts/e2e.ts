import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureElectronRuntime } from './electron-runtime/ensure.ts';
import { buildApp } from './launch/build-app.ts';
import { placeOn, prepareMachine } from './launch/machine.ts';
import { isDesktopNoise, type Command } from './launch/virtual-screen.ts';
import { runInForeground } from './process/foreground.ts';
import { describeFailure, Problem } from './process/problem.ts';
import { inRepository, repository } from './process/repository.ts';
import { parseEndToEndArguments, type EndToEndArguments } from './testing/playwright-arguments.ts';
import { outputFolder, prepareTestRun, testEnvironment } from './testing/run-as.ts';
import { asUser } from './testing/test-user.ts';

const limitMs = 25 * 60_000;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function runEndToEnd(wanted: EndToEndArguments): Promise<number> {
  const runtime = await ensureElectronRuntime({ log: say });
  const display = await prepareMachine(runtime.executable, true);
  if (wanted.build) await buildApp();
  await mkdir(join(outputFolder, 'screenshots'), { recursive: true });
  const run = await prepareTestRun(runtime, say);
  const onScreen = placeOn(display, playwright(wanted.forPlaywright));
  const { command, args } = run.user === null ? onScreen : asUser(run.user, onScreen);
  const env = testEnvironment(run, process.env);
  const finished = await runInForeground(command, args, {
    cwd: repository,
    env,
    timeLimitMs: limitMs,
    isNoise: isDesktopNoise,
  });
  if (finished.timedOut)
    throw new Problem(`The end-to-end tests took more than ${limitMs / 60_000} minutes.`);
  return finished.code;
}

function playwright(args: readonly string[]): Command {
  const program = inRepository('node_modules/@playwright/test/cli.js');
  const config = inRepository('build/playwright.config.ts');
  return { command: process.execPath, args: [program, 'test', '--config', config, ...args] };
}

try {
  process.exitCode = await runEndToEnd(parseEndToEndArguments(process.argv.slice(2)));
} catch (error) {
  say(describeFailure(error));
  process.exitCode = 1;
}
