import { randomUUID } from 'node:crypto';
import type { ClaimFile } from '../../../shared/domain/claim-file/shapes.ts';

/** Claim files that are being looked at, by token. Only in memory; the oldest makes room for the newest. */
const MOST_OPEN = 4;
const opened = new WeakMap<object, Map<string, ClaimFile>>();

/** Keeps a file open and gives its token; `store` is the object that stands for the store as long as it is open. */
export function keepOpen(store: object, file: ClaimFile): string {
  const token = randomUUID();
  const files = opened.get(store) ?? new Map<string, ClaimFile>();
  opened.set(store, files);
  files.set(token, file);
  const [oldest] = files.keys();
  if (files.size > MOST_OPEN && oldest !== undefined) files.delete(oldest);
  return token;
}

export const openedFile = (store: object, token: string): ClaimFile | undefined =>
  opened.get(store)?.get(token);

export const closeFile = (store: object, token: string): void => void opened.get(store)?.delete(token);
