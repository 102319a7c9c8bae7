import { randomUUID } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { fail, ok } from '../../shared/values/result.ts';
import type { Platform } from '../backend/context.ts';
import { readWhole, writeWhole } from './files.ts';

/** What a command was told about files; the window would ask instead. */
export interface Places {
  /** The folder that files are written to. */
  readonly out?: string;
  /** The very file that is written, whatever name is suggested. */
  readonly outFile?: string;
  /** The file that is opened. */
  readonly file?: string;
}

export interface CliPlatform extends Platform {
  /** Where the file behind a token lies. */
  readonly placeOf: (token: string) => string | undefined;
}

/** The command line as the back end sees it: nobody is asked, the places were named beforehand. */
export function cliPlatform({ out, outFile, file }: Places, appVersion: string): CliPlatform {
  const places = new Map<string, string>();
  return {
    appVersion,
    // Nobody is at a command to ask; what is sealed stays sealed there.
    sealing: {
      kind: () => Promise.resolve('none'),
      seal: () => Promise.resolve(null),
      unseal: () => Promise.resolve(null),
    },
    renderWorker: new URL('../backend/documents/render.worker.ts', import.meta.url),
    placeOf: (token) => places.get(token),
    knows: (token) => places.has(token),
    reveal: () => Promise.resolve(false),
    saveFile: async ({ suggestedName, bytes }) => {
      const chosen = outFile ?? (out === undefined ? undefined : join(out, basename(suggestedName)));
      if (chosen === undefined) return fail('save-cancelled');
      const path = resolve(chosen);
      const written = await writeWhole(path, bytes);
      if (!written.ok) return written;
      const token = randomUUID();
      places.set(token, path);
      return ok({ fileName: basename(path), token });
    },
    // No command makes a folder.
    saveFolder: () => Promise.resolve(fail('save-cancelled')),
    openFile: async ({ maxBytes }) => {
      if (file === undefined) return fail('open-cancelled');
      const read = await readWhole(file, maxBytes);
      return read.ok ? ok({ bytes: read.value, fileName: basename(file) }) : read;
    },
  };
}
