import type { Topic } from '../../shared/contract/define.ts';

/** The two functions the preload exposes; nothing else reaches the window from outside. */
interface DeskBridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Tells which topics changed; gives back the function that stops listening. */
  readonly onChanged: (listener: (topics: readonly Topic[]) => void) => () => void;
}

declare global {
  interface Window {
    readonly desk: DeskBridge;
  }
}
