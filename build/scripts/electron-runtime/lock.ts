import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';

interface Lockfile {
  lock(path: string, options: object): Promise<() => Promise<void>>;
}

// proper-lockfile is CommonJS without types: this names the one function used.
const lockfile = createRequire(import.meta.url)('proper-lockfile') as Lockfile;

/** Does work while no other process holds the folder: two starts at once must not build the same runtime. */
export async function whileLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const release = await lockfile.lock(folder, {
    stale: 30_000,
    retries: { retries: 600, factor: 1, minTimeout: 500, maxTimeout: 1_000 },
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
