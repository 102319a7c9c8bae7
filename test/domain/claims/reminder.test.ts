import { describe, expect, it } from 'vitest';
import { reminderText } from '../../../shared/domain/claims/reminder.ts';

const FACTS = {
  personName: 'Carys Bowen',
  activityTitle: 'Focus group at the library',
  travelledOn: '2026-06-03',
  modeWords: 'bus',
  claimNo: 'C-2026-00003',
  paidPence: 275,
  dueOn: '2026-06-17',
  isOverdue: false,
  from: { name: 'Asha Verity', email: 'asha@nw.invalid', phone: '01632 960 101' },
};

describe('the words of a reminder', () => {
  it('R-089 C of §4.15: asks for the bus ticket of 3 June, £2.75, by 17 June 2026', () => {
    const text = reminderText(FACTS);
    expect(text).toContain('Thank you for taking part in Focus group at the library on 3 June 2026.');
    expect(text).toContain(
      'Your way home by bus was counted at £2.75 before you had the ticket (claim C-2026-00003).',
    );
    expect(text).toContain('by 17 June 2026.');
    expect(text).toContain('asha@nw.invalid or 01632 960 101');
  });

  it('R-090 when it is overdue it asks again, and takes nothing off', () => {
    const text = reminderText({ ...FACTS, isOverdue: true });
    expect(text).toContain('We asked for that ticket by 17 June 2026 and do not have it yet.');
    expect(text).not.toMatch(/deduct|take back|\bowe\b/);
  });

  it('stands with nothing but a name', () => {
    const from = { name: 'Asha Verity', email: '', phone: '' };
    const text = reminderText({ ...FACTS, activityTitle: ' ', travelledOn: null, from });
    expect(text).toContain('Thank you for taking part in our meeting.');
    expect(text).not.toContain('You can reach us');
  });
});
