import type { CommonCode } from '../../../shared/errors/index.ts';

const BY_CODE: readonly (readonly [RegExp, CommonCode])[] = [
  [/^SQLITE_FULL/, 'disk-full'],
  [
    /^(SQLITE_READONLY|SQLITE_IOERR|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS|EIO|ENOENT|ENOTDIR|EEXIST)/,
    'disk-trouble',
  ],
  [/^ENOSPC/, 'disk-full'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'store-damaged'],
];

/** The failure a broken or full disk means, or undefined for a bug. */
export function troubleOf(error: unknown): CommonCode | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1];
}
