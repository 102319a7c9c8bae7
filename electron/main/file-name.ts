import type { FileKind } from '../backend/context.ts';

/** What each kind of file is called in a dialog, and how its name ends. */
export const FILE_KINDS: Readonly<
  Record<
    FileKind,
    {
      readonly words: string;
      readonly extension: string;
      /** Other ends of names that may be opened. */
      readonly also?: readonly string[];
    }
  >
> = {
  docx: { words: 'Word document', extension: 'docx' },
  edclaim: { words: 'Claim file', extension: 'edclaim' },
  edproj: { words: 'Project file', extension: 'edproj' },
  ics: { words: 'Calendar file', extension: 'ics' },
  png: { words: 'Picture', extension: 'png' },
  jpeg: { words: 'Picture', extension: 'jpg' },
  heic: { words: 'Picture', extension: 'heic' },
  pdf: { words: 'PDF', extension: 'pdf' },
  csv: { words: 'Table for a spreadsheet', extension: 'csv' },
  table: { words: 'CSV or Excel table', extension: 'csv', also: ['xlsx', 'tsv', 'txt'] },
  xlsx: { words: 'Excel workbook', extension: 'xlsx' },
  bacs: { words: 'BACS file', extension: 'txt' },
  receipt: { words: 'Pictures and PDF', extension: 'jpg', also: ['jpeg', 'png', 'heic', 'heif', 'pdf'] },
};

const MAX_LENGTH = 150;
/** Names that Windows keeps for devices, with or without an ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
// eslint-disable-next-line no-control-regex -- control characters are just what must not be in a name
const FORBIDDEN = /[<>:"|?*\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name without any place in it that every system accepts and that ends as its kind does. */
export function safeFileName(suggested: string, kind: FileKind): string {
  const { extension } = FILE_KINDS[kind];
  const last = suggested.slice(-1_000).split(/[\\/]/).at(-1) ?? '';
  const ending = new RegExp(`\\.${extension}$`, 'i');
  const stem = last
    .replace(FORBIDDEN, '-')
    .replace(ending, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = Array.from(stem).slice(0, MAX_LENGTH).join('').trimEnd();
  const name = short === '' ? 'Untitled' : short;
  return `${DEVICES.test(name) ? `_${name}` : name}.${extension}`;
}

/** The path a person chose, ending as its kind does even where the dialog did not see to it. */
export function withExtension(path: string, kind: FileKind): string {
  const ending = `.${FILE_KINDS[kind].extension}`;
  return path.toLowerCase().endsWith(ending) ? path : path + ending;
}
