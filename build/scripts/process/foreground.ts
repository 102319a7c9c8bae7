import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface ForegroundOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After this long the whole group of processes is ended. */
  readonly timeLimitMs?: number;
  /** Lines that are not worth showing. */
  readonly isNoise?: (line: string) => boolean;
}

export interface Finished {
  /** The program's own code; 128 or more when it was ended by a signal or by the time limit. */
  readonly code: number;
  readonly timedOut: boolean;
}

const graceMs = 5_000;
const ownGroup = process.platform !== 'win32';

/**
 * Runs a program, shows what it prints, and leaves nothing behind: it gets a process group of its own, which is ended
 * when the program ends. (A virtual screen or a message bus otherwise outlives it and keeps our output open.)
 */
export async function runInForeground(
  command: string,
  args: readonly string[],
  options: ForegroundOptions = {},
): Promise<Finished> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    detached: ownGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const isNoise = options.isNoise ?? (() => false);
  showLines(child.stdout, process.stdout, isNoise);
  showLines(child.stderr, process.stderr, isNoise);
  const stop = (): void => endGroup(child);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    return await untilFinished(child, options.timeLimitMs);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

async function untilFinished(child: ChildProcess, timeLimitMs: number | undefined): Promise<Finished> {
  const { promise, resolve, reject } = Promise.withResolvers<Finished>();
  let timedOut = false;
  const expire = (): void => {
    timedOut = true;
    endGroup(child);
  };
  const limit = timeLimitMs === undefined ? undefined : setTimeout(expire, timeLimitMs);
  child.on('error', reject);
  child.on('exit', (code) => {
    clearTimeout(limit);
    signalGroup(child, 'SIGKILL');
    // Output still in the pipes arrives before "close"; a process that left the group must not keep us for longer.
    const finish = (): void => resolve({ code: code ?? 137, timedOut });
    const giveUp = setTimeout(finish, graceMs);
    child.on('close', () => {
      clearTimeout(giveUp);
      finish();
    });
  });
  const finished = await promise;
  child.stdout?.destroy();
  child.stderr?.destroy();
  return finished;
}

function endGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM');
  setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs).unref();
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(ownGroup ? -child.pid : child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

function showLines(from: Readable, to: Writable, isNoise: (line: string) => boolean): void {
  createInterface({ input: from }).on('line', (line) => {
    if (!isNoise(line)) to.write(`${line}\n`);
  });
}
