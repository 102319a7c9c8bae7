import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';

/** A wrapped CommonJS file; it is given what is named where it is wrapped. */
type Body = (
  ...given: readonly [
    exports: object,
    require: (name: string) => unknown,
    module: { exports: object },
    ...others: readonly unknown[],
  ]
) => void;

/** A file that was run at this start. */
interface Ran {
  /** Where what V8 makes of it is kept. The name says which code it was made of: V8 itself only compares the length. */
  readonly place: string;
  /** Null when what was kept before is used. */
  readonly script: Script | null;
}

const DIGEST_BYTES = 32;
const digest = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

/**
 * Runs a built CommonJS file, and the files it asks for by their place beside it, with what V8 made of them at an
 * earlier start, so that this start need not compile them again. What does not fit (another version, a damaged file) is
 * passed over. Gives back how to keep what V8 has made by then; it says whether there was anything new.
 * (Node's own `module.enableCompileCache` needs Node 22.)
 */
export function runWithKeptCode(file: string, folder: string): () => boolean {
  const ran: Ran[] = [];
  const modules = new Map<string, { exports: object }>();
  const load = (path: string): object => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const native = createRequire(path);
    const fetch = (name: string): unknown =>
      /^\.\.?\//.test(name) ? load(resolve(dirname(path), name)) : native(name);
    const { body, ...rest } = compile(path, folder);
    ran.push(rest);
    body.call(module.exports, module.exports, fetch, module, path, dirname(path));
    return module.exports;
  };
  load(file);
  return () => keepAll(folder, ran);
}

function compile(file: string, folder: string): Ran & { readonly body: Body } {
  const source = readFileSync(file, 'utf8');
  const place = join(folder, `${basename(file)}-${digest(source).toString('hex').slice(0, 16)}.bin`);
  const kept = readKept(place);
  // As Node wraps a CommonJS file; on one line with its first, so that lines keep their numbers.
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    cachedData: kept,
  });
  const isUsed = kept !== undefined && script.cachedDataRejected !== true;
  return { place, script: isUsed ? null : script, body: script.runInThisContext() as Body };
}

/** Undefined when there is none, or it is not whole. */
function readKept(place: string): Buffer | undefined {
  try {
    const data = readFileSync(place);
    const code = data.subarray(DIGEST_BYTES);
    return digest(code).equals(data.subarray(0, DIGEST_BYTES)) ? code : undefined;
  } catch {
    // The first start of this version.
    return undefined;
  }
}

/** Each whole or not at all, readable for this person only; what earlier versions left is taken away. */
function keepAll(folder: string, ran: readonly Ran[]): boolean {
  const fresh = ran.filter(({ script }) => script !== null);
  if (fresh.length === 0) return false;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const current = new Set(ran.map(({ place }) => basename(place)));
    for (const name of readdirSync(folder))
      if (!current.has(name)) rmSync(join(folder, name), { force: true });
    for (const { place, script } of fresh) if (script) keep(place, script.createCachedData());
  } catch {
    // A full or locked disk: the next start compiles once more.
  }
  return true;
}

function keep(place: string, code: Buffer): void {
  writeFileSync(`${place}.part`, Buffer.concat([digest(code), code]), { mode: 0o600 });
  renameSync(`${place}.part`, place);
}
