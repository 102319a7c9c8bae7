import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A wrapped CommonJS file; it is given what is named where it is wrapped. */
type Body = (
  ...given: readonly [exports: object, require: NodeJS.Require, ...others: readonly unknown[]]
) => void;

/** What V8 made of a file, kept from an earlier start. */
interface Kept {
  /** Where it is, or will be. Its name says which code it was made of: V8 itself only compares the length. */
  readonly place: string;
  /** Undefined when there is none, or it is not whole. */
  readonly code: Buffer | undefined;
}

const DIGEST_BYTES = 32;
const digest = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

/**
 * Runs a built CommonJS file with what V8 made of it at an earlier start, so that this start need not compile it again.
 * What does not fit (another version, a damaged file) is passed over. Gives back how to keep what V8 makes this time,
 * or null when nothing new is there to keep. (Node's own `module.enableCompileCache` needs Node 22.)
 */
export function runWithKeptCode(file: string, folder: string): (() => void) | null {
  const source = readFileSync(file, 'utf8');
  const kept = readKept(folder, `${basename(file)}-${digest(source).toString('hex').slice(0, 16)}.bin`);
  // As Node wraps a CommonJS file; on one line with its first, so that lines keep their numbers.
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    cachedData: kept.code,
  });
  const body = script.runInThisContext() as Body;
  const module = { exports: {} };
  body.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  const isUsed = kept.code !== undefined && script.cachedDataRejected !== true;
  return isUsed ? null : () => keep(kept.place, script.createCachedData());
}

function readKept(folder: string, name: string): Kept {
  const place = join(folder, name);
  try {
    const data = readFileSync(place);
    const code = data.subarray(DIGEST_BYTES);
    return { place, code: digest(code).equals(data.subarray(0, DIGEST_BYTES)) ? code : undefined };
  } catch {
    // The first start of this version.
    return { place, code: undefined };
  }
}

/** Whole or not at all, readable for this person only; what earlier versions left is taken away. */
function keep(place: string, code: Buffer): void {
  const folder = dirname(place);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    writeFileSync(`${place}.part`, Buffer.concat([digest(code), code]), { mode: 0o600 });
    renameSync(`${place}.part`, place);
  } catch {
    // A full or locked disk: the next start compiles once more.
  }
}
