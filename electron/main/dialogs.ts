import { dialog, type BrowserWindow } from 'electron';
import { answeredFrom, quietTelling } from './answers.ts';
import type { StartArgs } from './args.ts';
import type { FileKind } from '../backend/context.ts';
import type { Words } from '../../shared/errors/words.ts';
import { FILE_KINDS } from './file-name.ts';

/** Questions to the person. A path, or null when they closed the question. */
export interface Dialogs {
  readonly askWhereToSave: (kind: FileKind, name: string) => Promise<string | null>;
  readonly askWhatToOpen: (kind: FileKind) => Promise<string | null>;
  /** The folder that a new folder is put into. */
  readonly askWhichFolder: () => Promise<string | null>;
  /** Says what happened; gives back the number of the button that was pressed. */
  readonly tell: (words: Words, buttons: readonly string[]) => Promise<number>;
}

const CHOOSE_FOLDER = 'Choose where to put the backup';

const filters = (kind: FileKind) => [
  {
    name: FILE_KINDS[kind].words,
    extensions: [FILE_KINDS[kind].extension, ...(FILE_KINDS[kind].also ?? [])],
  },
];

/** The person is asked, unless the app was started by a script that has the answers or only wants a picture. */
export function chooseDialogs(args: StartArgs, window: () => BrowserWindow | null): Dialogs {
  if (args.answers !== null) return answeredFrom(args.answers);
  const people = systemDialogs(window);
  return args.screenshot === null ? people : { ...people, ...quietTelling };
}

/** The system's own dialogs, over the window while there is one. */
function systemDialogs(window: () => BrowserWindow | null): Dialogs {
  return {
    askWhereToSave: async (kind, name) => {
      const options = { defaultPath: name, filters: filters(kind) };
      const over = window();
      const answer = await (over ? dialog.showSaveDialog(over, options) : dialog.showSaveDialog(options));
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    askWhatToOpen: async (kind) => {
      const options = { filters: filters(kind), properties: ['openFile' as const] };
      const over = window();
      const answer = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    askWhichFolder: async () => {
      const options = {
        // Windows and Linux show the title, macOS the message.
        title: CHOOSE_FOLDER,
        message: CHOOSE_FOLDER,
        buttonLabel: 'Put it here',
        properties: ['openDirectory' as const, 'createDirectory' as const],
      };
      const over = window();
      const answer = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    tell: async ({ what, todo }, buttons) => {
      const options = {
        type: 'error' as const,
        message: what,
        detail: todo,
        buttons: [...buttons],
        noLink: true,
      };
      const over = window();
      const answer = await (over ? dialog.showMessageBox(over, options) : dialog.showMessageBox(options));
      return answer.response;
    },
  };
}
