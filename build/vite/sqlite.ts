import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'better-sqlite3';
const ID = `\0${NAME}`;

/**
 * Bundles the scripts of better-sqlite3, so that a start need not look for ten files. What finds and loads the native
 * module for this system stays where it is, beside that module.
 */
export function bundleSqlite(): Plugin {
  const scripts = join(dirname(createRequire(import.meta.url).resolve(`${NAME}/package.json`)), 'lib');
  return {
    name: 'bundle-sqlite',
    enforce: 'pre',
    resolveId: (source) => (source === NAME ? ID : null),
    load: (id) =>
      id === ID
        ? `import { createRequire } from 'node:module';
           import { dirname, join } from 'node:path';
           import createDatabase from ${JSON.stringify(join(scripts, 'database.js'))};
           const take = createRequire(import.meta.url);
           const folder = dirname(take.resolve('${NAME}/package.json'));
           export default createDatabase(() => take(join(folder, 'lib/binding.js')).getBinding(), false);`
        : null,
  };
}
