import { create } from 'zustand';

export type ToastTone = 'info' | 'success' | 'error';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: ToastTone;
  /** Shown as an Undo button. */
  readonly undo?: () => void;
}

interface Toasts {
  /** Waiting to be shown: the shell takes them from here. */
  readonly waiting: readonly Toast[];
  /** Something was said since the window opened. */
  readonly told: boolean;
}

let lastId = 0;

export const useToasts = create<Toasts>(() => ({ waiting: [], told: false }));

/** Says something in the corner of the window. */
export function addToast(toast: {
  readonly text: string;
  readonly tone?: ToastTone;
  readonly undo?: () => void;
}): void {
  lastId += 1;
  const added: Toast = { tone: 'info', ...toast, id: lastId };
  useToasts.setState(({ waiting }) => ({ waiting: [...waiting, added], told: true }));
}

/** Takes every waiting toast. */
export function takeToasts(): readonly Toast[] {
  const { waiting } = useToasts.getState();
  if (waiting.length > 0) useToasts.setState({ waiting: [] });
  return waiting;
}
