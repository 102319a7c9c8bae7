import { describe, expect, it } from 'vitest';
import {
  cameWhole,
  checkOfferTold,
  countAttendance,
  minutesWords,
  usualOffer,
  wholeMinutes,
} from '../../../shared/domain/people/attendance.ts';
import {
  consentStanding,
  consentState,
  consentUses,
  mayUse,
  whyNotContact,
} from '../../../shared/domain/people/consent.ts';
import { checkGuardian, mayBePaid } from '../../../shared/domain/people/guardian.ts';
import { printedCount, printedTallies } from '../../../shared/domain/people/monitoring.ts';
import { checkNeedsMet, isReviewDue, needSteps } from '../../../shared/domain/people/needs.ts';
import { NEW_ATTENDANCE } from '../../../shared/domain/claims/shapes.ts';
import { NEW_PARTICIPANT } from '../../../shared/domain/people/shapes.ts';

const DAY = '2026-06-03';
const consent = (more: Partial<Parameters<typeof consentState>[0]> = {}) => ({
  kind: 'CONTACT' as const,
  givenOn: '2026-01-10',
  expiresOn: null,
  withdrawnOn: null,
  ...more,
});

describe('a consent on a day (E21)', () => {
  it.each([
    [consent(), 'GIVEN'],
    [consent({ givenOn: null }), 'NOT_GIVEN'],
    [consent({ givenOn: '2026-06-04' }), 'NOT_GIVEN'],
    [consent({ givenOn: DAY }), 'GIVEN'],
    [consent({ expiresOn: DAY }), 'GIVEN'],
    [consent({ expiresOn: '2026-06-02' }), 'EXPIRED'],
    [consent({ withdrawnOn: DAY }), 'WITHDRAWN'],
    [consent({ withdrawnOn: '2026-06-04' }), 'GIVEN'],
    [consent({ expiresOn: '2026-06-01', withdrawnOn: '2026-05-01' }), 'WITHDRAWN'],
  ] as const)('%o is %s', (given, state) => expect(consentState(given, DAY)).toBe(state));
});

describe('R-149 a withdrawn consent stops future use and lists what it was used for', () => {
  it('ends on the day it is withdrawn, with every older one of its kind', () => {
    const all = [consent({ givenOn: '2025-01-01' }), consent({ withdrawnOn: DAY })];
    expect(mayUse(all, 'CONTACT', '2026-06-02')).toBe(true);
    expect(mayUse(all, 'CONTACT', DAY)).toBe(false);
    expect(consentStanding(all, 'CONTACT', DAY)).toEqual({ state: 'WITHDRAWN', since: DAY });
    expect(whyNotContact(all, DAY)).toBe('Withdrew the consent “to be contacted” on 3 June 2026.');
  });

  it('counts again once a new one is given', () => {
    const again = [consent({ withdrawnOn: '2026-05-01' }), consent({ givenOn: '2026-05-20' })];
    expect(consentStanding(again, 'CONTACT', DAY)).toEqual({ state: 'GIVEN', since: '2026-05-20' });
    expect(whyNotContact(again, DAY)).toBeUndefined();
  });

  it('touches no other kind, and an old consent that ran out forbids nothing by itself', () => {
    const all = [consent({ withdrawnOn: DAY }), consent({ kind: 'PHOTO' })];
    expect(mayUse(all, 'PHOTO', DAY)).toBe(true);
    const old = [consent({ expiresOn: '2026-02-01' })];
    expect(consentStanding(old, 'CONTACT', DAY)).toEqual({ state: 'EXPIRED', since: '2026-02-01' });
    expect(mayUse(old, 'CONTACT', DAY)).toBe(false);
    expect(whyNotContact(old, DAY)).toBeUndefined();
    expect(consentStanding([], 'CONTACT', DAY)).toEqual({ state: 'NOT_GIVEN', since: null });
  });

  it('lists invitations and recordings since the day it was given', () => {
    const at = (activity: string, more: object = {}) => ({
      activity,
      dateOn: DAY,
      invitedOn: '2026-05-01',
      came: 'YES' as const,
      recordingKept: false,
      ...more,
    });
    const all = [at('Focus group'), at('Old event', { invitedOn: '2025-12-01', dateOn: '2025-12-20' })];
    expect(consentUses(consent(), all)).toEqual([{ on: '2026-05-01', words: 'Invited to Focus group' }]);
    const recorded = [at('Focus group', { recordingKept: true }), at('Event')];
    expect(consentUses({ kind: 'RECORDING', givenOn: '2026-01-10' }, recorded)).toEqual([
      { on: DAY, words: 'Recording kept of Focus group' },
    ]);
    expect(consentUses({ kind: 'PHOTO', givenOn: null }, recorded)).toEqual([]);
  });
});

describe('somebody under 18 needs a guardian for payments and consents (E19, R-080)', () => {
  const young = { ...NEW_PARTICIPANT, under18: 'YES' as const };
  const given = { givenOn: DAY, withdrawnOn: null };

  it('prompts at first, and blocks once money or a consent is at stake', () => {
    expect(checkGuardian(young, [])).toMatchObject([{ level: 'prompt', field: 'participant.guardian' }]);
    expect(checkGuardian({ ...young, paymentChoice: 'BACS' }, [])).toMatchObject([{ level: 'block' }]);
    expect(checkGuardian({ ...young, paymentChoice: 'NOTHING' }, [])).toMatchObject([{ level: 'prompt' }]);
    expect(checkGuardian(young, [given])).toMatchObject([{ level: 'block' }]);
    expect(checkGuardian({ ...young, guardian: 'Mair Bowen' }, [given])).toMatchObject([
      { field: 'participant.guardianContact' },
    ]);
    expect(mayBePaid(young)).toBe(false);
  });

  it('is content with a guardian who can be reached, and with adults', () => {
    const cared = { ...young, guardian: 'Mair Bowen', guardianContact: '01632 960 771' };
    expect(checkGuardian({ ...cared, paymentChoice: 'BACS' }, [given])).toEqual([]);
    expect(mayBePaid(cared)).toBe(true);
    expect(checkGuardian({ ...NEW_PARTICIPANT, paymentChoice: 'BACS' }, [given])).toEqual([]);
  });
});

describe('R-081 what somebody is offered by default', () => {
  const area = {
    largeEventsCovered: false,
    expensesPolicyTitle: 'Expenses policy',
    recognitionWords: 'A thank-you of £75.00.',
  };
  const silent = { offerText: '', reimbursementOffered: null, recognitionOffered: null };

  it('a new focus group offers both; nothing is assumed for outreach', () => {
    expect(usualOffer({ method: 'FOCUS_GROUP', ...silent }, area)).toEqual({
      expensesOffered: 'YES',
      recognitionOffered: 'YES',
      offerText: 'Expenses are refunded under our Expenses policy. A thank-you of £75.00.',
    });
    expect(usualOffer({ method: 'OUTREACH', ...silent }, area)).toEqual({
      expensesOffered: null,
      recognitionOffered: null,
      offerText: '',
    });
  });

  it('what the activity says comes first; a larger event offers no travel (R-082)', () => {
    const own = { offerText: 'Lunch.', reimbursementOffered: 'NO' as const, recognitionOffered: null };
    expect(usualOffer({ method: 'FOCUS_GROUP', ...own }, area)).toEqual({
      expensesOffered: 'NO',
      recognitionOffered: 'YES',
      offerText: 'Lunch.',
    });
    expect(usualOffer({ method: 'STAKEHOLDER_EVENT', ...silent }, area).expensesOffered).toBe('NO');
  });
});

describe('R-083 the offer is told before somebody agrees', () => {
  const invited = { ...NEW_ATTENDANCE, invitedOn: '2026-05-01', offerText: 'Travel is refunded.' };

  it('warns at the invitation while the offer is blank', () => {
    expect(checkOfferTold({ ...invited, offerText: ' ' })).toMatchObject([
      { rule: 'R-083', level: 'warn', field: 'attendance.offerText' },
    ]);
    expect(checkOfferTold(invited)).toEqual([]);
    expect(checkOfferTold({ ...invited, invitedOn: null, offerText: '' })).toEqual([]);
  });

  it('warns when they agreed and were not told, or were told afterwards', () => {
    const agreed = { ...invited, reply: 'ACCEPTED' as const, repliedOn: '2026-05-10' };
    expect(checkOfferTold(agreed)).toMatchObject([{ field: 'attendance.offerToldOn' }]);
    expect(checkOfferTold({ ...agreed, offerToldOn: '2026-05-11' })[0]?.words).toContain(
      'They agreed on 10 May 2026 and were told the offer on 11 May 2026.',
    );
    expect(checkOfferTold({ ...agreed, offerToldOn: '2026-05-10' })).toEqual([]);
    expect(checkOfferTold({ ...agreed, reply: 'DECLINED' })).toEqual([]);
  });
});

describe('R-079 needs are asked, and each is met or not met with a reason', () => {
  const loop = {
    id: 'n1',
    participantId: 'p',
    category: 'SENSORY' as const,
    detail: 'Hearing loop',
    flagged: true,
    shareConsent: 'YES' as const,
    askedOn: '2026-05-01',
    reviewedOn: null,
  };
  const asked = { needsAskedOn: '2026-05-01', reply: null, came: null, invitedOn: '2026-05-01' };
  const answer = (met: 'YES' | 'NO' | null, note = '') => ({
    accessNeedId: 'n1',
    activityId: 'a',
    met,
    note,
  });

  it('asks every invitee', () => {
    expect(checkNeedsMet({ ...asked, needsAskedOn: null }, [], [])).toMatchObject([
      { rule: 'R-079', field: 'attendance.needsAskedOn' },
    ]);
    expect(checkNeedsMet({ ...asked, needsAskedOn: null, reply: 'DECLINED' }, [], [])).toEqual([]);
    expect(checkNeedsMet({ ...asked, needsAskedOn: null, invitedOn: null }, [], [])).toEqual([]);
  });

  it('wants an answer for each need of somebody who came, and a note when it was not met on the day', () => {
    const came = { ...asked, came: 'YES' as const };
    expect(checkNeedsMet(came, [loop], [])[0]?.words).toBe(
      'Say whether this need was met: Sight, hearing or noise: Hearing loop.',
    );
    expect(checkNeedsMet(came, [loop], [answer('NO')])[0]?.words).toContain('Write down why');
    expect(checkNeedsMet(came, [loop], [answer('NO', 'Broken; sat at the front')])).toEqual([]);
    expect(checkNeedsMet(came, [loop], [answer('YES')])).toEqual([]);
    expect(checkNeedsMet({ ...came, came: 'NO' }, [loop], [])).toEqual([]);
  });

  it('follows a need through identify, record, flag, share, meet and review', () => {
    expect(needSteps(loop, [answer('YES')], DAY)).toEqual({
      identify: true,
      record: true,
      flag: true,
      share: true,
      meet: true,
      review: true,
    });
    expect(
      needSteps({ ...loop, flagged: false, shareConsent: null }, [answer('NO', 'x')], DAY),
    ).toMatchObject({
      flag: false,
      share: false,
      meet: false,
    });
    expect(isReviewDue(loop, '2027-04-30')).toBe(false);
    expect(isReviewDue(loop, '2027-05-01')).toBe(true);
    expect(isReviewDue({ askedOn: null, reviewedOn: null }, DAY)).toBe(true);
    expect(isReviewDue({ askedOn: '2024-01-01', reviewedOn: '2026-05-01' }, DAY)).toBe(false);
  });
});

describe('R-026 equality monitoring is printed without small numbers', () => {
  it.each([
    [0, '0'],
    [1, 'fewer than 5'],
    [4, 'fewer than 5'],
    [5, '5'],
    [120, '120'],
  ])('%d is printed as %s', (count, words) => expect(printedCount(count)).toBe(words));

  it('adds activities together first, and leaves out a total that would give a small number away', () => {
    const tally = (question: 'AGE' | 'SEX', answer: string, count: number | null) => ({
      question,
      answer,
      count,
    });
    const printed = printedTallies(
      [
        tally('SEX', 'Female', 4),
        tally('SEX', 'Female', 3),
        tally('SEX', 'Male', 6),
        tally('AGE', '18 to 24', 2),
        tally('AGE', '25 to 44', 9),
        tally('AGE', 'Under 18', null),
      ],
      ['AGE', 'SEX', 'RACE'],
    );
    expect(printed).toEqual([
      {
        question: 'AGE',
        answers: [
          { answer: '18 to 24', printed: 'fewer than 5' },
          { answer: '25 to 44', printed: '9' },
        ],
        total: null,
      },
      {
        question: 'SEX',
        answers: [
          { answer: 'Female', printed: '7' },
          { answer: 'Male', printed: '6' },
        ],
        total: '13',
      },
    ]);
  });
});

describe('who came, and for how long', () => {
  it('takes the length from the times of an activity on one day', () => {
    const times = { dateOn: DAY, endsOn: null, startsAt: '10:00', endsAt: '12:00' };
    expect(wholeMinutes(times)).toBe(120);
    expect(wholeMinutes({ ...times, endsAt: null })).toBeNull();
    expect(wholeMinutes({ ...times, endsAt: '09:00' })).toBeNull();
    expect(wholeMinutes({ ...times, endsOn: '2026-06-04' })).toBeNull();
    expect([45, 60, 90, 120, 0].map(minutesWords)).toEqual([
      '45 minutes',
      '1 hour',
      '1 hour 30 minutes',
      '2 hours',
      '0 minutes',
    ]);
  });

  it('marks whoever came for the whole of it, and keeps a time that was typed', () => {
    expect(cameWhole({ minutes: null }, 120)).toEqual({ came: 'YES', minutes: 120 });
    expect(cameWhole({ minutes: 30 }, 120)).toEqual({ came: 'YES', minutes: 30 });
  });

  it('counts invitations, replies and who came', () => {
    const rows = [
      { invitedOn: DAY, reply: 'ACCEPTED', came: 'YES' },
      { invitedOn: DAY, reply: 'DECLINED', came: null },
      { invitedOn: DAY, reply: null, came: null },
      { invitedOn: null, reply: null, came: 'YES' },
      { invitedOn: DAY, reply: 'ACCEPTED', came: 'NO' },
    ] as const;
    expect(countAttendance(rows)).toEqual({
      invited: 4,
      willCome: 2,
      cannot: 1,
      noReply: 1,
      came: 2,
      notMarked: 1,
    });
  });
});
