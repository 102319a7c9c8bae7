import type { Topic } from '../../shared/contract/define.ts';
import { backendOver, type Backend } from '../backend/backend.ts';
import type { Ports } from '../backend/context.ts';
import type { StoreHandles } from '../backend/router.ts';
import { spellerFor } from '../backend/spelling/speller.ts';

/** All of the back end over a store that is open. `changed` hears the topics that a change touched. */
export function wholeBackend(
  store: StoreHandles,
  ports: Ports,
  changed: (topics: readonly Topic[]) => void,
): Backend {
  const backend = backendOver(store, ports);
  backend.onChanged(changed);
  const { ready } = spellerFor(store.facts.folder);
  return {
    ...backend,
    // The first question about spelling waits for the dictionary; queries themselves never wait.
    call: async (name, input) => {
      if (name === 'spelling.check') await ready();
      return backend.call(name, input);
    },
  };
}
