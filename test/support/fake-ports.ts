import { v7 } from 'uuid';
import type { LogFacts, Ports, SavedFile } from '../../electron/backend/context.ts';
import { fail, ok } from '../../shared/values/result.ts';

/** Ports a test can set and look into. Ids are real; the clock stands still until it is moved. */
export interface FakePorts extends Ports {
  readonly setNow: (instant: string) => void;
  /** What was saved, by file name. */
  readonly saved: Map<string, Uint8Array>;
  /** What the next "open" gives; none means the person closed the dialog. */
  readonly offer: (file: { readonly bytes: Uint8Array; readonly fileName: string } | null) => void;
  /** How the next saves end. */
  readonly answerSave: (answer: 'save' | 'cancel' | 'fail') => void;
  readonly lines: { readonly level: 'info' | 'error'; readonly event: string; readonly facts: LogFacts }[];
}

export function fakePorts(): FakePorts {
  let now = '2026-06-03T09:00:00.000Z';
  let offered: { readonly bytes: Uint8Array; readonly fileName: string } | null = null;
  let answer: 'save' | 'cancel' | 'fail' = 'save';
  const saved = new Map<string, Uint8Array>();
  const tokens = new Set<string>();
  const lines: FakePorts['lines'] = [];
  return {
    setNow: (instant) => (now = instant),
    saved,
    offer: (file) => (offered = file),
    answerSave: (next) => (answer = next),
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
      renderWorker: new URL('../../electron/backend/documents/render.worker.ts', import.meta.url),
      appVersion: '0.0.0-test',
    },
  };
}
