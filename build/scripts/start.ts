import {
  ensureElectronRuntime,
  runtimeEnvironment,
  type ElectronRuntime,
} from './electron-runtime/ensure.ts';
import { appArguments, parseStartArguments, type StartArguments } from './launch/arguments.ts';
import { buildApp, electronViteArguments } from './launch/build-app.ts';
import type { DisplayChoice } from './launch/display.ts';
import { isRootOnLinux, placeOn, prepareMachine } from './launch/machine.ts';
import { findPictureFault, forgetPicture } from './launch/picture.ts';
import { isDesktopNoise, type Command } from './launch/virtual-screen.ts';
import { runInForeground } from './process/foreground.ts';
import { describeFailure, Problem } from './process/problem.ts';
import { repository } from './process/repository.ts';

const pictureLimitMs = 90_000;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function start(wanted: StartArguments): Promise<number> {
  const runtime = await ensureElectronRuntime({ log: say });
  const display = await prepareMachine(runtime.executable, wanted.screenshot !== null);
  explain(runtime, display, wanted);
  if (!wanted.dev) await buildApp();
  if (wanted.screenshot !== null) forgetPicture(wanted.screenshot);
  const { command, args } = placeOn(
    display,
    wanted.dev ? devCommand(display, wanted) : appCommand(runtime, display, wanted),
  );
  const env: NodeJS.ProcessEnv = { ...process.env, ...runtimeEnvironment(runtime) };
  delete env['ELECTRON_RUN_AS_NODE'];
  if (isRootOnLinux()) env['NO_SANDBOX'] = '1';
  const finished = await runInForeground(command, args, {
    cwd: repository,
    env,
    isNoise: isDesktopNoise,
    ...(wanted.screenshot === null ? {} : { timeLimitMs: pictureLimitMs }),
  });
  if (finished.timedOut)
    throw new Problem(`The app took no picture within ${pictureLimitMs / 1000} seconds.`);
  return wanted.screenshot === null ? finished.code : judgePicture(wanted.screenshot, finished.code);
}

function appCommand(runtime: ElectronRuntime, display: DisplayChoice, wanted: StartArguments): Command {
  const switches = [...(isRootOnLinux() ? ['--no-sandbox'] : []), ...screenSwitches(display)];
  return { command: runtime.executable, args: [...switches, repository, ...appArguments(wanted)] };
}

/** A virtual screen has no graphics card, and Chromium complains when it looks for one. */
function screenSwitches(display: DisplayChoice): readonly string[] {
  return display === 'virtual' ? ['--disable-gpu'] : [];
}

function devCommand(display: DisplayChoice, wanted: StartArguments): Command {
  const args = [
    ...electronViteArguments('dev'),
    '--watch',
    '--',
    ...screenSwitches(display),
    ...appArguments(wanted),
  ];
  return { command: process.execPath, args };
}

function explain(runtime: ElectronRuntime, display: DisplayChoice, wanted: StartArguments): void {
  if (runtime.kind === 'stand-in') {
    say(`Running on the Electron ${runtime.version} stand-in: for trying and testing, never for shipping.`);
  }
  if (isRootOnLinux()) {
    say(
      'Warning: running as root, so Chromium runs without its sandbox. Use an ordinary user for real work.',
    );
  }
  if (display === 'virtual' && wanted.screenshot === null) {
    say(
      'There is no display: the window is on a virtual screen, unseen. End with Ctrl+C, or use --screenshot FILE.',
    );
  }
}

function judgePicture(file: string, code: number): number {
  if (code !== 0) throw new Problem(`The app ended with code ${code}.`);
  const fault = findPictureFault(file);
  if (fault !== null) throw new Problem(fault);
  say(`Wrote ${file}`);
  return 0;
}

try {
  // npm runs scripts in the project's folder; INIT_CWD is where the person was.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  process.exitCode = await start(parseStartArguments(process.argv.slice(2), from));
} catch (error) {
  say(describeFailure(error));
  process.exitCode = 1;
}
