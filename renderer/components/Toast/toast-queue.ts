import { UNSTABLE_ToastQueue as AriaToastQueue } from 'react-aria-components';

/** A short message about something that has just happened. */
export type ToastMessage = {
  /** One sentence. */
  readonly text: string;
  /** Errors stay until closed. */
  readonly tone?: 'success' | 'info' | 'error' | undefined;
  /** Takes it back; shows an Undo button. */
  readonly undo?: (() => void) | undefined;
};

/** Made once by the app and handed to `ToastRegion` and to whoever has something to say. */
export type ToastQueue = {
  /** Shows a message; the answer names it. */
  readonly add: (message: ToastMessage) => string;
  /** Hides one. */
  readonly close: (key: string) => void;
  /** Hides all. */
  readonly clear: () => void;
  /** For `ToastRegion` only. */
  readonly messages: AriaToastQueue<ToastMessage>;
};

const SHORT = 8_000;
/** An undo that goes away while a person is still reading is no undo. Pointing at or focusing it stops the clock. */
const LONG = 20_000;

/** An empty queue. At most three messages are shown at a time, the newest first. */
export function createToastQueue(): ToastQueue {
  const messages = new AriaToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
  return {
    messages,
    add: (message) => {
      if (message.tone === 'error') return messages.add(message);
      return messages.add(message, { timeout: message.undo === undefined ? SHORT : LONG });
    },
    close: (key) => messages.close(key),
    clear: () => messages.clear(),
  };
}
