import { fail, ok, type Result } from '../../values/result.ts';

/** Letters and digits that are not taken for each other: no I, L, O or U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_A_SIGN = 5;
const SECRET_SIGNS = 30;
const CHECK_SIGNS = 2;
const GROUP = 4;
/** The largest prime below 1024, so that two signs hold the check and every single slip or swap shows. */
const MODULUS = 1021;

/** How many random bytes make a recovery key: 150 bits are used. */
export const RECOVERY_BYTES = 19;

/** The recovery key of these random bytes, as a person writes it down: 8 groups of 4, the last two signs a check. */
export function recoveryKeyOf(random: Uint8Array): string {
  const secret = Array.from({ length: SECRET_SIGNS }, (_, index) => SIGNS[fiveBits(random, index)]).join('');
  return inGroups(secret + checkOf(secret));
}

/**
 * What a person typed, brought to its plain form: capitals, no spaces or dashes, O read as 0, I and L as 1.
 * Fails when it is too short or long, or when a sign is wrong.
 */
export function readRecoveryKey(
  typed: string,
): Result<string, 'recovery-key-length' | 'recovery-key-mistyped'> {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const wanted = SECRET_SIGNS + CHECK_SIGNS;
  if (signs.length !== wanted) return fail('recovery-key-length', { typed: signs.length, wanted });
  const secret = signs.slice(0, SECRET_SIGNS);
  const isKnown = Array.from(signs).every((sign) => SIGNS.includes(sign));
  return isKnown && checkOf(secret) === signs.slice(SECRET_SIGNS) ? ok(signs) : fail('recovery-key-mistyped');
}

function fiveBits(bytes: Uint8Array, index: number): number {
  let value = 0;
  for (let bit = index * BITS_A_SIGN; bit < (index + 1) * BITS_A_SIGN; bit++)
    value = value * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  return value;
}

function checkOf(secret: string): string {
  const sum = Array.from(secret).reduce((so, sign) => (so * 32 + SIGNS.indexOf(sign) + 1) % MODULUS, 0);
  return `${SIGNS[sum >> BITS_A_SIGN] ?? ''}${SIGNS[sum & 31] ?? ''}`;
}

const inGroups = (signs: string): string =>
  Array.from({ length: signs.length / GROUP }, (_, index) =>
    signs.slice(index * GROUP, (index + 1) * GROUP),
  ).join('-');
