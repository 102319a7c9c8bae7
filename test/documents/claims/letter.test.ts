import { describe, expect, it } from 'vitest';
import { needsLetter } from '../../../shared/documents/from-claim/letter.ts';
import { labelsIn, letter, linesIn } from './build-claim-documents.ts';
import {
  BACK,
  CARE,
  claimSource,
  LEG,
  LINES_A,
  LINES_ABOVE,
  LINES_C,
  LINES_D,
  type Given,
} from './claim-source.ts';

const lettersOf = (lines: readonly Given[], changes?: Parameters<typeof claimSource>[1]): string =>
  linesIn(
    letter(claimSource(lines, { ...changes, source: { status: 'APPROVED', ...changes?.source } })),
  ).join('\n');
const refused = (line: Given[0], pence: number | null, reducedReason: string): Given => [
  { ...line, allowedPence: 0, reducedReason },
  pence,
];

describe('R-132 the decision letter', () => {
  it('R-096 says what was claimed, what is paid, why, what the policy says and what to do', () => {
    const words = lettersOf(LINES_ABOVE);
    expect(words).toContain('You asked for | £13.00\nWe pay | £12.40\nWhy | The receipt is for £12.40');
    expect(words).toContain(
      'What our policy says | This area pays what the receipt says, and no more. (Involvement',
    );
    expect(words).toContain(
      'What you can do | If you paid more and have another receipt that shows it, send it to us.',
    );
    expect(words).toContain('Write to us or call us by 26 June 2026: 01632 960 100');
  });

  it('R-095 a taxi without a reason: the words somebody wrote, and how to put it right', () => {
    const words = lettersOf([refused(LINES_D[0]![0], 1860, 'You did not tell us why you needed a taxi.')]);
    expect(words).toContain('Why | You did not tell us why you needed a taxi.');
    expect(words).toContain('This area pays a taxi with a reason and a receipt for each way.');
    expect(words).toContain('Tell us why you needed a taxi, for example');
  });

  it('R-086 and R-108: a receipt that is missing, care that was not agreed before', () => {
    expect(lettersOf([refused({ ...LEG, claimedPence: 275 }, null, 'No ticket.')])).toContain(
      'If you still have the ticket or receipt, send it to us.',
    );
    const late = refused({ ...CARE, careAgreedOn: '2026-06-04' }, 3325, 'Agreed too late.');
    expect(lettersOf([late])).toContain('If we agreed this care with you before the day, tell us');
  });

  it('a lower amount somebody decided on alone says whom to ask', () => {
    const lower: Given = [
      { ...LEG, claimedPence: 275, allowedPence: 200, reducedReason: 'A child fare was right.' },
      275,
    ];
    expect(lettersOf([lower])).toContain(
      'If you think this is wrong, tell us why and we will look at it again.',
    );
  });

  it('R-089 reminds of the return ticket, and R-117 never speaks of recognition', () => {
    const words = lettersOf([...LINES_C, ...LINES_ABOVE]);
    expect(words).toContain('we still need the ticket for bus back, 3 June 2026. Send it by 17 June 2026.');
    expect(words).not.toMatch(/recognition|thank-you payment/i);
  });

  it('is needed only where something is paid less, or the claim was rejected', () => {
    expect(needsLetter(claimSource(LINES_A))).toBe(false);
    expect(needsLetter(claimSource(LINES_ABOVE))).toBe(true);
    expect(needsLetter(claimSource(LINES_A, { source: { status: 'REJECTED' } }))).toBe(true);
    expect(needsLetter(claimSource([[{ ...BACK, claimedPence: 275 }, null]]))).toBe(true);
  });

  it('§3.0 names another format in its foot, and lacks only the contact where there is none', () => {
    const area = { name: 'NW', teamEmail: '', teamPhone: '', teamAddress: '' };
    expect(labelsIn(letter(claimSource(LINES_ABOVE, { source: { area } })))).toEqual([
      'Contact of the engagement team (foot of each page)',
      'Contact of the engagement team',
    ]);
    expect(letter(claimSource(LINES_ABOVE)).model.formatsLine).toContain('another format');
  });
});
