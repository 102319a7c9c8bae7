import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { isOurWindow } from './policy.ts';

/** Always answers, as JSON. */
type Call = (name: string, input: unknown) => Promise<string>;

export interface IpcParts {
  readonly call: Call;
  readonly window: () => BrowserWindow | null;
  readonly devServer: string | null;
  readonly refused: (what: string) => void;
}

/** The window's line to the back end. Gives back how to wait until every question has its answer. */
export function connectWindow({ call, window, devServer, refused }: IpcParts): () => Promise<void> {
  const running = new Set<Promise<unknown>>();
  ipcMain.handle('call', async (event, name: unknown, input: unknown) => {
    if (!isAllowed(event, window(), devServer) || typeof name !== 'string') {
      refused('call');
      // Not an answer for a person: only an intruder gets here.
      throw new Error('Refused');
    }
    const answer = call(name, input);
    running.add(answer);
    return answer.finally(() => running.delete(answer));
  });
  return async () => {
    while (running.size > 0) await Promise.allSettled(running);
  };
}

function isAllowed(
  event: IpcMainInvokeEvent,
  window: BrowserWindow | null,
  devServer: string | null,
): boolean {
  const frame = event.senderFrame;
  if (frame === null || window === null) return false;
  const isMainFrame = frame === event.sender.mainFrame;
  return isOurWindow(
    { contentsId: event.sender.id, isMainFrame, address: frame.url },
    window.webContents.id,
    devServer,
  );
}
