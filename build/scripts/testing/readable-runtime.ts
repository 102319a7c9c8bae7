import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeRuntime, type ElectronRuntime } from '../electron-runtime/ensure.ts';
import { inRepository } from '../process/repository.ts';
import { canRead, type TestUser } from './test-user.ts';

/** The runtime itself, or a copy inside the project when root's cache is closed to the user. */
export async function ensureReadableRuntime(
  runtime: ElectronRuntime,
  user: TestUser,
): Promise<ElectronRuntime> {
  if (await canRead(user, runtime.executable)) return runtime;
  const copies = inRepository('build/.cache/electron');
  const copy = join(copies, basename(runtime.dist));
  if (!existsSync(copy)) await copyFolder(runtime.dist, copy, copies);
  return describeRuntime(copy);
}

async function copyFolder(from: string, to: string, parent: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  await mkdir(parent, { recursive: true });
  await rm(unfinished, { recursive: true, force: true });
  await cp(from, unfinished, { recursive: true });
  await rename(unfinished, to);
}
