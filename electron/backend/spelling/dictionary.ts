import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Hunspell's two files: how words are built, and the words. */
export interface Dictionary {
  readonly aff: string;
  readonly dic: string;
}

/** British English. From source the package's files are read; the bundle carries them as a chunk, loaded only here. */
export const readDictionary = (): Promise<Dictionary> =>
  import.meta.url.endsWith('.ts') ? fromPackage() : fromBundle();

async function fromPackage(): Promise<Dictionary> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'));
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  return { aff: await read('index.aff'), dic: await read('index.dic') };
}

async function fromBundle(): Promise<Dictionary> {
  const aff = await import('../../../node_modules/dictionary-en-gb/index.aff?raw');
  const dic = await import('../../../node_modules/dictionary-en-gb/index.dic?raw');
  return { aff: aff.default, dic: dic.default };
}
