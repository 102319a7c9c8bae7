import { fail, ok, type Result } from '../../values/result.ts';
import { canonical } from './canonical.ts';
import { CLAIM_FILE_FORMAT, CLAIM_FILE_VERSION, ClaimFile } from './shapes.ts';

export type ReadClaimFileCode =
  | 'claim-file-not-json'
  | 'claim-file-wrong-kind'
  | 'claim-file-future'
  | 'claim-file-bad'
  | 'claim-file-damaged';

/** SHA-256 of a text, in hexadecimal: given by whoever reads, because this room knows no cryptography. */
export type Hash = (text: string) => string;

/** Reads a claim file: the whole of it as it should be and unharmed, or why not. Nothing else is looked at. */
export function readClaimFile(text: string, hash: Hash): Result<ClaimFile, ReadClaimFileCode> {
  const raw = parse(text);
  if (raw === undefined) return fail('claim-file-not-json');
  if (!isRecord(raw) || raw['format'] !== CLAIM_FILE_FORMAT) return fail('claim-file-wrong-kind');
  const version = raw['formatVersion'];
  if (typeof version === 'number' && version > CLAIM_FILE_VERSION)
    return fail('claim-file-future', { found: version, known: CLAIM_FILE_VERSION });
  const parsed = ClaimFile.safeParse(raw);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    return fail('claim-file-bad', { where: where === '' ? 'the file' : where });
  }
  return isWhole(parsed.data, hash) ? ok(parsed.data) : fail('claim-file-damaged');
}

/** The hash of the content, and that of the decision on it. */
export const contentHashOf = ({ content }: Pick<ClaimFile, 'content'>, hash: Hash): string =>
  hash(canonical(content));
export const decisionHashOf = (
  { contentHash, decision }: Pick<ClaimFile, 'contentHash' | 'decision'>,
  hash: Hash,
): string | null => (decision === null ? null : hash(`${contentHash}${canonical(decision)}`));

function isWhole(file: ClaimFile, hash: Hash): boolean {
  const named = new Set(file.files.map(({ sha256 }) => sha256));
  return (
    contentHashOf(file, hash) === file.contentHash &&
    decisionHashOf(file, hash) === file.decisionHash &&
    file.content.receipts.every(({ sha256 }) => sha256 === null || named.has(sha256))
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
