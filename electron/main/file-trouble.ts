/** What went wrong with a file, in words that fit after "The file could not be written:". */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not use this folder.',
  EROFS: 'the folder is read-only.',
  ENOSPC: 'the disk is full.',
  EDQUOT: 'your share of the disk is full.',
  EFBIG: 'the file is too large for this disk.',
  EBUSY: 'the file is open in another program.',
  EPERM: 'the file is open in another program, or the folder is read-only.',
  ETXTBSY: 'the file is open in another program.',
  ENOENT: 'the folder or file is not there any more.',
  ENOTDIR: 'the folder is not there any more.',
  EISDIR: 'there is a folder with this name.',
  ENAMETOOLONG: 'the name is too long.',
  EIO: 'the disk did not answer properly.',
  EMFILE: 'too many files are open.',
  ENFILE: 'too many files are open.',
  ENXIO: 'the disk is not connected any more.',
  ENODEV: 'the disk is not connected any more.',
  ENOTSUP: 'this place cannot hold the file.',
  EINVAL: 'this place cannot hold the file.',
  NOT_A_FILE: 'this place is not an ordinary file.',
};

/** A fault of the disk or the folder, which a person can do something about. */
export class FileTrouble extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.name = 'FileTrouble';
    this.reason = reason;
  }
}

/** Words for a system fault; undefined for a bug of ours, which must stay an exception. */
export function reasonOf(fault: unknown): string | undefined {
  if (fault instanceof FileTrouble) return fault.reason;
  if (!(fault instanceof Error) || !('code' in fault) || typeof fault.code !== 'string') return undefined;
  if (!('syscall' in fault)) return undefined;
  return REASONS[fault.code] ?? `the system says ${fault.code}.`;
}

export const notAFile = (): FileTrouble => new FileTrouble(REASONS['NOT_A_FILE'] ?? '');
