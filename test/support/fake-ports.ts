// Node's own: a test of the window has another URL, which no worker starts from.
import { URL } from 'node:url';
import { v7 } from 'uuid';
import type { LogFacts, Platform, Ports, SavedFile } from '../../electron/backend/context.ts';
import { writeFolder } from '../../electron/main/write-folder.ts';
import { fail, ok } from '../../shared/values/result.ts';

// Named apart: written together, the bundler of the window's tests makes it an address of its own.
const HERE = import.meta.url;

/** Ports a test can set and look into. Ids are real; the clock stands still until it is moved. */
export interface FakePorts extends Ports {
  readonly setNow: (instant: string) => void;
  /** What was saved, by file name. */
  readonly saved: Map<string, Uint8Array>;
  /** What the next "open" gives; none means the person closed the dialog. */
  readonly offer: (file: { readonly bytes: Uint8Array; readonly fileName: string } | null) => void;
  /** How the next saves end. */
  readonly answerSave: (answer: 'save' | 'cancel' | 'fail') => void;
  /** What stands behind the computer's key store: none, one, one of another computer, or one that says no. */
  readonly setKeyStore: (store: 'none' | 'ours' | 'another' | 'refusing') => void;
  /** Where the next folders are put; none means the person closed the dialog. */
  readonly offerPlace: (folder: string | null) => void;
  readonly lines: { readonly level: 'info' | 'error'; readonly event: string; readonly facts: LogFacts }[];
}

export function fakePorts(): FakePorts {
  let now = '2026-06-03T09:00:00.000Z';
  let offered: { readonly bytes: Uint8Array; readonly fileName: string } | null = null;
  let answer: 'save' | 'cancel' | 'fail' = 'save';
  let keyStore: Parameters<FakePorts['setKeyStore']>[0] = 'none';
  let place: string | null = null;
  const saved = new Map<string, Uint8Array>();
  const tokens = new Set<string>();
  const lines: FakePorts['lines'] = [];
  return {
    setNow: (instant) => (now = instant),
    saved,
    offer: (file) => (offered = file),
    offerPlace: (folder) => (place = folder),
    answerSave: (next) => (answer = next),
    setKeyStore: (next) => (keyStore = next),
    lines,
    clock: { now: () => now },
    ids: { next: () => v7() },
    log: {
      info: (event, facts = {}) => void lines.push({ level: 'info', event, facts }),
      error: (event, facts = {}) => void lines.push({ level: 'error', event, facts }),
    },
    platform: {
      saveFile: ({ suggestedName, bytes }) => {
        if (answer === 'cancel') return Promise.resolve(fail('save-cancelled'));
        if (answer === 'fail')
          return Promise.resolve(fail('file-not-written', { reason: 'the folder is read-only.' }));
        saved.set(suggestedName, bytes);
        const file: SavedFile = { fileName: suggestedName, token: v7() };
        tokens.add(file.token);
        return Promise.resolve(ok(file));
      },
      // The real writer: a backup is real files.
      saveFolder: (folder) =>
        place === null ? Promise.resolve(fail('save-cancelled')) : writeFolder(place, folder),
      openFile: ({ maxBytes }) => {
        if (!offered) return Promise.resolve(fail('open-cancelled'));
        if (offered.bytes.length > maxBytes)
          return Promise.resolve(
            fail('project-file-too-large', { megabytes: Math.ceil(offered.bytes.length / 1_000_000) }),
          );
        return Promise.resolve(ok(offered));
      },
      reveal: (token) => Promise.resolve(tokens.has(token)),
      knows: (token) => tokens.has(token),
      sealing: fakeKeyStore(() => keyStore),
      renderWorker: new URL('../../electron/backend/documents/render.worker.ts', HERE),
      appVersion: '0.0.0-test',
    },
  };
}

/** Turns bytes about with a number for each computer: enough to see that what is kept is not the secret itself. */
function fakeKeyStore(now: () => Parameters<FakePorts['setKeyStore']>[0]): Platform['sealing'] {
  const turn = (bytes: Uint8Array, by: number): Uint8Array => bytes.map((byte) => byte ^ by);
  const number = (): number => (now() === 'another' ? 0x33 : 0x5a);
  const gives = (bytes: () => Uint8Array | null): Promise<Uint8Array | null> =>
    Promise.resolve(now() === 'none' || now() === 'refusing' ? null : bytes());
  return {
    kind: () => Promise.resolve(now() === 'none' ? 'none' : 'key-store'),
    seal: (secret) => gives(() => Uint8Array.of(number(), ...turn(secret, number()))),
    unseal: (sealed) => gives(() => (sealed[0] === number() ? turn(sealed.subarray(1), number()) : null)),
  };
}
