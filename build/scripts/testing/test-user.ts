import { mkdir } from 'node:fs/promises';
import { capture } from '../process/capture.ts';
import { Problem } from '../process/problem.ts';
import type { Command } from '../launch/virtual-screen.ts';

/** An ordinary user of this machine, as whom tests started by root run. */
export interface TestUser {
  readonly name: string;
  readonly home: string;
}

const userName = 'engagement-e2e';

/** The user that tests run as, made on first use; null when this machine does not let us make one. */
export async function ensureTestUser(): Promise<TestUser | null> {
  if ((await findHome()) === null) await capture('useradd', ['--create-home', userName]);
  const home = await findHome();
  return home === null ? null : { name: userName, home };
}

async function findHome(): Promise<string | null> {
  const entry = await capture('getent', ['passwd', userName]);
  return entry.code === 0 ? (entry.stdout.split(':')[5] ?? null) : null;
}

/** The same command, run as the user. */
export function asUser(user: TestUser, inner: Command): Command {
  return { command: 'runuser', args: ['-u', user.name, '--', inner.command, ...inner.args] };
}

/** Root's environment without what belongs to root: its home, its session, its npm. */
export function environmentFor(user: TestUser, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const rootsOwn = /^(npm_|NPM_|XDG_|SUDO_|TMPDIR$|MAIL$|OLDPWD$|PWD$|INIT_CWD$|ENGAGEMENT_DESK_CACHE$)/;
  const kept = Object.entries(env).filter(([name]) => !rootsOwn.test(name));
  return { ...Object.fromEntries(kept), HOME: user.home, USER: user.name, LOGNAME: user.name };
}

/** Whether the user can read a file or look into a folder. */
export async function canRead(user: TestUser, path: string): Promise<boolean> {
  const test = asUser(user, { command: 'test', args: ['-r', path] });
  return (await capture(test.command, test.args, { cwd: '/' })).code === 0;
}

/** Fails, naming the file, when the user cannot read what the tests need. */
export async function requireReadable(user: TestUser, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (await canRead(user, path)) continue;
    throw new Problem(
      `The tests run as the user ${user.name}, because Chromium's sandbox does not work as root, and that user cannot\n` +
        `read ${path}\nMove the project to a folder that every user may enter, or run the tests as an ordinary user.`,
    );
  }
}

/** Makes a folder, and everything in it, the user's own. */
export async function giveFolder(user: TestUser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const given = await capture('chown', ['-R', `${user.name}:`, folder]);
  if (given.code !== 0)
    throw new Problem(`${folder} cannot be given to ${user.name}: ${given.stderr.trim()}`);
}

/** Whether the kernel lets the user make the namespaces that Chromium's sandbox is built from. */
export async function canUseSandbox(user: TestUser | null): Promise<boolean> {
  const probe: Command = { command: 'unshare', args: ['--user', '--map-root-user', 'true'] };
  const { command, args } = user === null ? probe : asUser(user, probe);
  return (await capture(command, args, { cwd: '/', timeoutMs: 10_000 })).code === 0;
}
