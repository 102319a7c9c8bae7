import type { DeskBridge } from '../../shared/contract/bridge.ts';

declare global {
  interface Window {
    /** What the preload exposes; nothing else reaches the window from outside. */
    readonly desk: DeskBridge;
  }
}
