import { v7 } from 'uuid';
import type { Ports } from '../../electron/backend/context.ts';
import { nowInstant } from '../../shared/values/dates.ts';
import { fail } from '../../shared/values/result.ts';

/** Ports for measuring: the real clock and ids, no dialogs, a log that goes nowhere. */
export const benchPorts = (): Ports => ({
  clock: { now: nowInstant },
  ids: { next: () => v7() },
  log: { info: () => undefined, error: () => undefined },
  platform: {
    saveFile: () => Promise.resolve(fail('save-cancelled')),
    saveFolder: () => Promise.resolve(fail('save-cancelled')),
    openFile: () => Promise.resolve(fail('open-cancelled')),
    reveal: () => Promise.resolve(false),
    knows: () => false,
    sealing: {
      kind: () => Promise.resolve('none'),
      seal: () => Promise.resolve(null),
      unseal: () => Promise.resolve(null),
    },
    renderWorker: new URL('../../electron/backend/documents/render.worker.ts', import.meta.url),
    appVersion: 'bench',
  },
});
