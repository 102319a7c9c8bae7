// oxlint-disable-next-line typescript/triple-slash-reference -- a package without types has no other way to find them
/// <reference path="./untyped.d.ts" />
import { mkdir } from 'node:fs/promises';
import { lock } from 'proper-lockfile';

/** Does work while no other process holds the folder: two starts at once must not build the same runtime. */
export async function whileLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const release = await lock(folder, {
    stale: 30_000,
    retries: { retries: 600, factor: 1, minTimeout: 500, maxTimeout: 1_000 },
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
