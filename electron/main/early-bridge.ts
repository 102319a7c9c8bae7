import type { Backend } from '../backend/backend.ts';
import type { Bridge } from './ipc.ts';

/**
 * A bridge to a back end that is still opening: the window starts meanwhile, and its first questions wait here.
 * When the store cannot be opened they are never answered, because the app ends with words.
 */
export function earlyBridge(opening: Promise<Backend | null>): Bridge {
  return {
    call: async (name, input) => {
      const backend = await opening;
      return backend ? backend.call(name, input) : new Promise(() => undefined);
    },
    onChanged: (listener) => {
      const stop = opening.then((backend) => backend?.onChanged(listener));
      return () => void stop.then((end) => end?.());
    },
  };
}
