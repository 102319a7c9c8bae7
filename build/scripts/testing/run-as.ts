import { runtimeEnvironment, type ElectronRuntime } from '../electron-runtime/ensure.ts';
import { isRootOnLinux } from '../launch/machine.ts';
import { inRepository } from '../process/repository.ts';
import { ensureReadableRuntime } from './readable-runtime.ts';
import {
  canUseSandbox,
  ensureTestUser,
  environmentFor,
  giveFolder,
  requireReadable,
  type TestUser,
} from './test-user.ts';

/** Who runs the end-to-end tests, with which Electron, and whether Chromium's sandbox is on. */
export interface TestRun {
  /** Null: whoever we are. */
  readonly user: TestUser | null;
  readonly runtime: ElectronRuntime;
  readonly sandbox: boolean;
}

/** Where tests put pictures and reports. */
export const outputFolder = inRepository('test/.output');

/** Decides who runs the tests, and gives that user what it needs. */
export async function prepareTestRun(
  runtime: ElectronRuntime,
  say: (line: string) => void,
): Promise<TestRun> {
  if (!isRootOnLinux()) return ordinaryRun(runtime, say);
  const user = await ensureTestUser();
  if (user === null) {
    say('Warning: no ordinary user could be made for the tests, so they run as root, without the sandbox.');
    return { user, runtime, sandbox: false };
  }
  const readable = await ensureReadableRuntime(runtime, user);
  await requireReadable(user, [inRepository('package.json'), process.execPath, readable.executable]);
  await giveFolder(user, outputFolder);
  return { user, runtime: readable, sandbox: await sandboxOrWarning(user, say) };
}

async function ordinaryRun(runtime: ElectronRuntime, say: (line: string) => void): Promise<TestRun> {
  const sandbox = process.platform === 'linux' ? await sandboxOrWarning(null, say) : true;
  return { user: null, runtime, sandbox };
}

async function sandboxOrWarning(user: TestUser | null, say: (line: string) => void): Promise<boolean> {
  const usable = await canUseSandbox(user);
  if (!usable) say('Warning: this kernel allows no user namespaces, so the tests run without the sandbox.');
  return usable;
}

/** The environment of the tests. DESK_EXPECT_SANDBOX tells them to switch the sandbox on, and to prove that it is. */
export function testEnvironment(run: TestRun, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const base = run.user === null ? { ...env } : environmentFor(run.user, env);
  delete base['ELECTRON_RUN_AS_NODE'];
  delete base['DESK_EXPECT_SANDBOX'];
  return {
    ...base,
    ...runtimeEnvironment(run.runtime),
    ...(run.sandbox ? { DESK_EXPECT_SANDBOX: '1' } : {}),
  };
}
