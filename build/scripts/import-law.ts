/**
 * The import law of architecture 2.2, over every source file: who may import whom, no cycles between folders of the
 * table, and nothing the window reaches, however many files away, that it must not.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breaches, type Edge } from './import-law/law.ts';
import { reachable } from './import-law/reach.ts';

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const LAZY = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function sourceFiles(): readonly string[] {
  return ['electron', 'renderer', 'shared'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => join(top, file).split(sep).join('/')),
  );
}

function edgesOf(file: string): readonly Edge[] {
  const text = readFileSync(file, 'utf8');
  const statics = [...text.matchAll(IMPORT)].map((match) => ({
    target: match[2] ?? '',
    types: match[1] !== undefined,
  }));
  const lazy = [...text.matchAll(LAZY)].map((match) => ({ target: match[1] ?? '', types: false }));
  return [...statics, ...lazy].map(({ target, types }) => ({ from: file, to: resolve(file, target), types }));
}

/** A repository path for our own files, the bare name for a package. */
function resolve(from: string, target: string): string {
  if (!target.startsWith('.')) return target;
  const path = normalize(join(dirname(from), target.replace(/\?.*$/, '')))
    .split(sep)
    .join('/');
  return existsSync(path) || !existsSync(`${path}.ts`) ? path : `${path}.ts`;
}

export function checkImports(): readonly string[] {
  const edges = sourceFiles().flatMap(edgesOf);
  return [...breaches(edges), ...reachable(edges)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = checkImports();
  for (const line of found) process.stderr.write(`${line}\n`);
  process.exit(found.length > 0 ? 1 : 0);
}
