import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isTaken, strengthOf, tidyPassphrase } from '../../../shared/domain/vault/passphrase.ts';
import { readRecoveryKey, RECOVERY_BYTES, recoveryKeyOf } from '../../../shared/domain/vault/recovery-key.ts';

const random = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });

describe('a recovery key', () => {
  it('is 8 groups of 4 signs that are not taken for each other', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        expect(recoveryKeyOf(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}$/);
      }),
    );
  });

  it('is read however it was typed', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        const key = recoveryKeyOf(bytes);
        const plain = key.replaceAll('-', '');
        for (const typed of [
          key,
          plain,
          key.toLowerCase(),
          ` ${key.replaceAll('-', ' – ')} `,
          plain.replaceAll('0', 'o').replaceAll('1', 'l'),
        ])
          expect(readRecoveryKey(typed)).toEqual({ ok: true, value: plain });
      }),
    );
  });

  it('shows every single slip and every swap of neighbours', () => {
    fc.assert(
      fc.property(random, fc.nat(31), fc.nat(31), (bytes, at, other) => {
        const plain = recoveryKeyOf(bytes).replaceAll('-', '');
        const sign = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[other] ?? '';
        const slip = plain.slice(0, at) + sign + plain.slice(at + 1);
        expect(readRecoveryKey(slip).ok).toBe(slip === plain);
        const swap =
          plain.slice(0, at) +
          plain
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          plain.slice(at + 2);
        expect(readRecoveryKey(swap).ok).toBe(swap === plain);
      }),
      { numRuns: 1_000 },
    );
  });

  it('says when letters are missing or wrong', () => {
    expect(readRecoveryKey('ABCD')).toMatchObject({
      error: { code: 'recovery-key-length', details: { typed: 4 } },
    });
    expect(readRecoveryKey('U'.repeat(32))).toMatchObject({ error: { code: 'recovery-key-mistyped' } });
  });

  it('differs in every bit that is random', () => {
    const keys = Array.from({ length: 150 }, (_, bit) => {
      const bytes = new Uint8Array(RECOVERY_BYTES);
      bytes[bit >> 3] = 128 >> (bit & 7);
      return recoveryKeyOf(bytes);
    });
    expect(new Set(keys).size).toBe(150);
  });
});

test.each([
  ['short', 'bus ticket'],
  ['short', '            a'],
  ['easy', 'aaaaaaaaaaaaaaa'],
  ['easy', '202620262026'],
  ['easy', 'abcabcabcabc'],
  ['easy', 'Password2026!'],
  ['easy', 'qwertyuiopasd'],
  ['easy', 'abcdefghijklmn'],
  ['good', 'kettle meadow'],
  ['strong', 'kettle meadow orange 7 tram'],
] as const)('%s: “%s”', (strength, typed) => {
  expect(strengthOf(typed)).toBe(strength);
  expect(isTaken(strength)).toBe(strength === 'good' || strength === 'strong');
});

test('the same letters are the same passphrase however they were made', () => {
  expect(tidyPassphrase(' cafe\u0301 and tea ')).toBe(tidyPassphrase('caf\u00e9 and tea'));
});
