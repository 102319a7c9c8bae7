import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The folder that keeps runtimes between checkouts. ENGAGEMENT_DESK_CACHE names another one, for instance
 * where an unprivileged user must be able to read it.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['ENGAGEMENT_DESK_CACHE']) return resolve(env['ENGAGEMENT_DESK_CACHE']);
  const base = env['XDG_CACHE_HOME'] ? env['XDG_CACHE_HOME'] : join(homedir(), '.cache');
  return join(base, 'engagement-desk');
}
