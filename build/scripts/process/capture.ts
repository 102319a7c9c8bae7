import { spawn } from 'node:child_process';

export interface CaptureOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The tool is killed after this long. */
  readonly timeoutMs?: number;
}

export interface Captured {
  /** Null when the tool was killed or could not be started. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** False when there is no such program. */
  readonly found: boolean;
}

/** Runs a tool to its end and collects what it printed. It never gets our standard input. */
export function capture(
  command: string,
  args: readonly string[],
  options: CaptureOptions = {},
): Promise<Captured> {
  const { promise, resolve } = Promise.withResolvers<Captured>();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    timeout: options.timeoutMs,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  child.on('error', (error) =>
    resolve({ code: null, stdout: printed.stdout, stderr: error.message, found: false }),
  );
  child.on('close', (code) => resolve({ code, ...printed, found: true }));
  return promise;
}

/** The last lines a failing tool printed, which is where compilers and npm say what is wrong. */
export function lastLines(result: Captured, count = 12): string {
  const lines = `${result.stdout}\n${result.stderr}`.trim().split('\n');
  return lines.slice(-count).join('\n');
}
