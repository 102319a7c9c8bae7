import type { Staff } from '../../shared/domain/setup/shapes.ts';
import type { IsoDate, IsoInstant } from '../../shared/values/dates.ts';
import type { Result } from '../../shared/values/result.ts';
import type { Reader, Writer } from './store/handles.ts';

/** What the back end needs from the world; faked in tests, made by Electron or by the command line. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly platform: Platform;
  readonly log: Log;
}

export interface Clock {
  readonly now: () => IsoInstant;
  /** The date documents are printed with, where it is not today (`--today`); records always keep the real time. */
  readonly documentDate?: () => IsoDate;
}

export interface Ids {
  /** A new UUID, version 7: later ones sort after earlier ones. */
  readonly next: () => string;
}

/** Writes one line without personal data: an event's name and small facts. */
export interface Log {
  readonly info: (event: string, facts?: LogFacts) => void;
  readonly error: (event: string, facts?: LogFacts) => void;
}
export type LogFacts = Readonly<Record<string, string | number | boolean>>;

export type FileKind =
  | 'docx'
  | 'edproj'
  | 'edclaim'
  | 'ics'
  | 'png'
  | 'jpeg'
  | 'heic'
  | 'pdf'
  | 'receipt'
  | 'csv'
  | 'table'
  | 'xlsx'
  | 'bacs';

/** A file that was saved: its name for the person, and a token by which the app finds it again while it runs. */
export interface SavedFile {
  readonly fileName: string;
  readonly token: string;
}

/** The key store of the operating system, which seals small secrets for this person on this computer. */
export interface KeyStore {
  readonly kind: () => Promise<'key-store' | 'none'>;
  /** Null when it will not: it is locked, or the person said no. */
  readonly seal: (secret: Uint8Array) => Promise<Uint8Array | null>;
  /** Null when it was sealed for another person or computer, or when it will not. */
  readonly unseal: (sealed: Uint8Array) => Promise<Uint8Array | null>;
}

/** What only the desktop (or the command line) can do. No path leaves it towards the window. */
export interface Platform {
  /** Asks where to save and writes the bytes: wholly or not at all. */
  readonly saveFile: (file: {
    readonly kind: FileKind;
    readonly suggestedName: string;
    readonly bytes: Uint8Array;
  }) => Promise<Result<SavedFile, 'save-cancelled' | 'file-not-written'>>;
  /**
   * Asks where a new folder should be, has it filled out of sight and gives it its name: wholly or not at all. A folder
   * of the same name stays; the new one then has a number behind its name.
   */
  readonly saveFolder: <Value, Code extends string>(folder: {
    readonly name: string;
    readonly fill: (folder: string) => Promise<Result<Value, Code>>;
  }) => Promise<
    Result<
      { readonly folderName: string; readonly value: Value },
      Code | 'save-cancelled' | 'folder-not-written'
    >
  >;
  /** Asks which file to open and reads it; refuses more than `maxBytes` before reading. */
  readonly openFile: (file: {
    readonly kind: FileKind;
    readonly maxBytes: number;
  }) => Promise<
    Result<
      { readonly bytes: Uint8Array; readonly fileName: string },
      'open-cancelled' | 'file-not-read' | 'project-file-too-large'
    >
  >;
  /** Shows a saved file in its folder; false when the token is not known any more. */
  readonly reveal: (token: string) => Promise<boolean>;
  readonly knows: (token: string) => boolean;
  readonly sealing: KeyStore;
  /** Where the worker that makes Word files starts: from source or from the bundle. */
  readonly renderWorker: URL;
  readonly appVersion: string;
}

interface Asking {
  /** Who works here: null until the app is set up. */
  readonly me: Staff | null;
  readonly now: IsoInstant;
  /** The calendar date in London, or the one documents were asked to be printed with. */
  readonly documentDate: IsoDate;
  readonly log: Log;
}

/** What a query receives. */
export interface Reading extends Asking {
  readonly db: Reader;
  readonly store: StoreFacts;
  readonly knowsFile: (token: string) => boolean;
}

/** What a command receives, inside its one transaction. */
export interface Writing extends Asking {
  readonly db: Writer;
  readonly newId: () => string;
}

/** What a task receives: it waits outside any transaction and makes short store calls. */
export interface Waiting extends Asking {
  readonly platform: Platform;
  readonly store: StoreFacts;
  readonly read: <Value>(ask: (context: Reading) => Value) => Value;
  /** One immediate transaction, rolled back when the result is a failure. */
  readonly write: <Value, Code extends string>(
    change: (context: Writing) => Result<Value, Code>,
  ) => Result<Value, Code>;
  /** A checked copy of the whole store, made while the app goes on. */
  readonly backUpTo: (file: string) => Promise<readonly string[]>;
}

export interface StoreFacts {
  readonly folder: string;
  readonly file: string;
  readonly readOnly: boolean;
  readonly schemaVersion: number;
  readonly appVersion: string;
}
