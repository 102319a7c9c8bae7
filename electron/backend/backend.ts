import { contract } from '../../shared/contract/index.ts';
import type { Topic } from '../../shared/contract/define.ts';
import type { CommonCode } from '../../shared/errors/index.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import type { Ports, StoreFacts } from './context.ts';
import { forgetKeys } from './files/key-ring.ts';
import { closeStore, openStore } from './open-store.ts';
import { operationsOf } from './operations.ts';
import { createRouter, type StoreHandles } from './router.ts';
import { handlers } from './services/index.ts';

/** All there is to ask. */
export const everything = operationsOf(contract, handlers);

/** The whole back end: plain Node, the same in the app, in tests and on the command line. */
export interface Backend {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Calls the listener with the topics that a change touched; the answer stops it. */
  readonly onChanged: (listener: (topics: readonly Topic[]) => void) => () => void;
  readonly close: () => void;
  readonly store: StoreFacts;
}

/**
 * Opens the store in a folder, brings it to the newest shape and starts answering.
 * Fails with words when the disk or the file is in trouble; a store from a newer version opens read-only.
 */
export async function openBackend({
  folder,
  ports,
}: {
  readonly folder: string;
  readonly ports: Ports;
}): Promise<Result<Backend, CommonCode>> {
  const opened = await openStore({ folder, appVersion: ports.platform.appVersion, log: ports.log });
  return opened.ok ? ok(backendOver(opened.value, ports)) : opened;
}

/** Starts answering from a store that is open. */
export function backendOver(store: StoreHandles, ports: Ports): Backend {
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const router = createRouter({
    operations: everything,
    store,
    ports,
    announce: (topics) => listeners.forEach((listener) => listener(topics)),
  });
  return {
    call: router.dispatch,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      forgetKeys(store.facts);
      closeStore(store);
    },
    store: store.facts,
  };
}
