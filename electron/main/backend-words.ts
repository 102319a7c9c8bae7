import type { Topic } from '../../shared/contract/define.ts';
import type { CommonCode } from '../../shared/errors/index.ts';
import type { Result } from '../../shared/values/result.ts';
import type { Log } from '../backend/context.ts';
import type { Dialogs } from './dialogs.ts';

/** What the thread of the back end is told when it starts. */
export interface BackendStart {
  readonly folder: string;
  readonly appVersion: string;
  /** Where the worker that makes Word files starts. */
  readonly renderWorker: string;
  /** The built back end, and where what V8 made of it is kept from one start to the next. */
  readonly code: { readonly file: string; readonly kept: string };
}

/** What the thread of the back end does for the main thread. */
export interface BackendDoings {
  /** Whether the store could be opened. */
  readonly opened: () => Promise<Result<null, CommonCode>>;
  /** The answer as JSON: text crosses threads, processes and worlds many times faster than objects do. */
  readonly call: (name: string, input: unknown) => Promise<string>;
  readonly suggest: (word: string) => Promise<readonly string[]>;
  readonly addWord: (word: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** The computer's key store as the main thread reaches it; secrets are text, in base64. */
export interface MainKeyStore {
  readonly keyStoreKind: () => Promise<'key-store' | 'none'>;
  readonly sealSecret: (secret: string) => Promise<string | null>;
  readonly unsealSecret: (sealed: string) => Promise<string | null>;
}

/** What the main thread does for the back end: only what needs Electron, and the one log. */
export interface MainDoings
  extends Pick<Dialogs, 'askWhereToSave' | 'askWhatToOpen' | 'askWhichFolder'>, MainKeyStore {
  readonly showInFolder: (path: string) => void;
  readonly changed: (topics: readonly Topic[]) => void;
  readonly log: (level: keyof Log, ...line: Parameters<Log['info']>) => void;
}
