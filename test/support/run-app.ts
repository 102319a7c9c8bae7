import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { describeRuntime, ensureElectronRuntime } from '../../build/scripts/electron-runtime/ensure.ts';
import { repository } from '../../build/scripts/process/repository.ts';

/** The built app as a process, with nothing that drives it. */
export async function startApp(
  args: readonly string[],
  switches: readonly string[] = [],
): Promise<ChildProcess> {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const { executable } = named === undefined ? await ensureElectronRuntime() : describeRuntime(named);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(executable, ['--disable-gpu', ...sandbox, ...switches, repository, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Waits until the app has ended by itself. */
export async function untilEnded(app: ChildProcess): Promise<Ended> {
  let stderr = '';
  app.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(app, 'close')) as [number | null];
  return { code, stderr };
}
