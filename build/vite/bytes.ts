import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const ENDING = '?bytes';
const MARK = '\0bytes:';

/**
 * Lets the back end carry a package's file inside a chunk: `import('…/index_bg.wasm?bytes')` gives its bytes in base64.
 * Vite's own `?inline` is for windows: a build for Node leaves it unresolved.
 */
export const carryBytes = (): Plugin => ({
  name: 'carry-bytes',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.endsWith(ENDING) || importer === undefined) return null;
    return MARK + createRequire(importer).resolve(source.slice(0, -ENDING.length));
  },
  load(id) {
    if (!id.startsWith(MARK)) return null;
    return `export default ${JSON.stringify(readFileSync(id.slice(MARK.length)).toString('base64'))};`;
  },
});
