import { isUtf8 } from 'node:buffer';
import { canonical } from '../../../../shared/domain/claim-file/canonical.ts';
import { CLAIM_FILE_MAX_BYTES } from '../../../../shared/domain/claim-file/limits.ts';
import { contentHashOf, decisionHashOf, readClaimFile } from '../../../../shared/domain/claim-file/read.ts';
import {
  CLAIM_FILE_FORMAT,
  CLAIM_FILE_VERSION,
  type ClaimFile,
  type ClaimFileContent,
  type FileDecision,
} from '../../../../shared/domain/claim-file/shapes.ts';
import { checkFile } from '../../../../shared/domain/vault/check-file.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting } from '../../context.ts';
import { sha256 } from '../../files/seal.ts';
import { contentOf } from './claim-content.ts';
import { takeFile, type NotTaken } from './vault-files.ts';

type Sealed = ClaimFile['files'][number];

/** A claim with its receipts as a file, for the decision that is due. */
export async function packClaim(
  context: Waiting,
  claimId: string,
): Promise<Result<ClaimFile, 'claim-not-found' | 'claim-file-nothing-due' | NotTaken>> {
  const content = context.read((reading) => contentOf(reading, claimId));
  if (content === undefined) return fail('claim-not-found');
  if (content === null) return fail('claim-file-nothing-due');
  const files = await takeReceipts(context, content);
  if (!files.ok) return files;
  return ok({
    format: CLAIM_FILE_FORMAT,
    formatVersion: CLAIM_FILE_VERSION,
    savedAt: context.now,
    appVersion: context.store.appVersion,
    content,
    contentHash: contentHashOf({ content }, sha256),
    files: [...files.value],
    decision: null,
    decisionHash: null,
  });
}

/** Every receipt’s file as it is, once for each content; the first that cannot be opened stops it. */
async function takeReceipts(
  context: Waiting,
  { receipts }: ClaimFileContent,
): Promise<Result<readonly Sealed[], NotTaken>> {
  const taken = new Map<string, Sealed>();
  for (const { fields, sha256: hash } of receipts) {
    if (fields.fileId === null || hash === null || taken.has(hash)) continue;
    const file = await takeFile(context, fields.fileId, 'export');
    if (!file.ok) return file;
    const { name, mediaType, bytes } = file.value;
    taken.set(hash, { sha256: hash, mediaType, name, base64: Buffer.from(bytes).toString('base64') });
  }
  return ok([...taken.values()]);
}

/** The file with somebody’s decision in it; nothing else of it changes. */
export function withDecision(file: ClaimFile, decision: FileDecision, { now }: Waiting): ClaimFile {
  const decided = { ...file, savedAt: now, decision };
  return { ...decided, decisionHash: decisionHashOf(decided, sha256) };
}

export const writtenAs = (file: ClaimFile): Uint8Array => new TextEncoder().encode(`${canonical(file)}\n`);

const DONE = { YES: 'decided', QUERY: 'queried', REJECT: 'rejected' } as const;

/** `C-2026-00012 to certify.edclaim`: no name of a person in it. */
export function fileNameOf({ content: { claimNo, step }, decision }: ClaimFile): string {
  const what = decision ? DONE[decision.answer] : step === 'CERTIFY' ? 'to certify' : 'to approve';
  return `${claimNo} ${what}.edclaim`;
}

/** Asks for a claim file and reads it: whole, of this kind and version, unharmed, its receipts what they say they are. */
export async function openClaimFile({ platform }: Waiting) {
  const opened = await platform.openFile({ kind: 'edclaim', maxBytes: CLAIM_FILE_MAX_BYTES });
  if (!opened.ok) return opened;
  const { bytes } = opened.value;
  if (!isUtf8(bytes)) return fail('claim-file-not-json');
  const file = readClaimFile(new TextDecoder().decode(bytes), sha256);
  if (!file.ok) return file;
  return file.value.files.every(isAsItSays) ? file : fail('claim-file-damaged');
}

function isAsItSays({ base64, sha256: hash, mediaType }: Sealed): boolean {
  const bytes = Buffer.from(base64, 'base64');
  const kind = checkFile(bytes);
  return sha256(bytes) === hash && kind.ok && kind.value === mediaType;
}
