import { describe, expect, it } from 'vitest';
import { defineDocument } from '../../../shared/documents/define.ts';
import { claimFormOf } from '../../../shared/documents/from-claim/form.ts';
import { definePersonal } from '../../../shared/documents/personal.ts';
import { fileName } from '../../../shared/documents/build.ts';
import { blank, filled, labelsIn, linesIn } from './build-claim-documents.ts';
import {
  BACK,
  CARE,
  claimSource,
  LEG,
  LINES_A,
  LINES_ABOVE,
  LINES_B,
  LINES_C,
  LINES_D,
  PAID,
} from './claim-source.ts';

const C = () => claimSource(LINES_C);
const totals = (made: ReturnType<typeof filled>): string =>
  linesIn(made).flatMap((line) => line.split('\n'))[
    linesIn(made)
      .flatMap((line) => line.split('\n'))
      .findIndex((line) => line.includes('Total £')) + 1
  ]!;

describe('D07 filled in', () => {
  it('§4.15 C prints Travel £5.50, Care £33.25, Total £38.75, of which awaiting return receipt £2.75', () => {
    const made = filled(C());
    expect(labelsIn(made)).toEqual([]);
    expect(made.model.status).toBe('final');
    expect(totals(made)).toBe('Amounts · £5.50 · £33.25 · £0.00 · £38.75 · £2.75');
    const page = linesIn(made).join('\n');
    expect(page).toContain(
      '3 June 2026 · Library · Mill Lane · From · Bus · – · – · £2.75 · ☐ Return ticket to follow',
    );
    expect(page).toContain('please send it by 17 June 2026');
    expect(page).toContain(
      'Little Steps · EY123456 · 3 hours 30 minutes · £9.50 an hour · £33.25 · Asha Verity, 12 May 2026',
    );
  });

  it.each([
    ['A', LINES_A, 'Amounts · £24.80 · £0.00 · £0.00 · £24.80 · £0.00'],
    ['B', LINES_B, 'Amounts · £12.87 · £0.00 · £0.00 · £12.87 · £0.00'],
  ])('§4.15 %s prints its totals', (_, lines, words) => {
    expect(totals(filled(claimSource(lines)))).toBe(words);
  });

  it('prints every block in order, with its own labels', () => {
    const { model } = filled(C());
    const heads = model.blocks.flatMap((block) => (block.kind === 'formTable' ? block.caption : []));
    expect(heads).toEqual([
      'A. Your details',
      'B. Activity',
      'C. Travel',
      'D. Care',
      'E. Other',
      'F. Totals',
      'G. How to pay',
      'H. Declaration',
      'I. For office use',
    ]);
    const page = linesIn(filled(C())).join('\n');
    for (const words of [
      'Name: Carys Whitlock · Phone: 01632 960 555',
      'Address or e-mail: 4 Mill Lane, Northwold, NW1 2BB, carys@example.invalid',
      'Meeting or activity: Focus group at the library · Venue: Northwold Library',
      'Date: 3 June 2026 · Organiser: Asha Verity',
      '[Date · From · To · Leg · How · Miles · Passengers · Fare £ · Receipt attached]',
      '[D. Care: provider · Registration no. · Hours · Rate · Amount · Agreed in advance by / on]',
      'E. Other | No other costs claimed',
      '[F. Totals · Travel £ · Care £ · Other £ · Total £ · Of which awaiting return receipt £]',
      'G. How to pay | ☒ Bank transfer   ☐ Other   Bank details held, ending 4321',
      'Signature: Declaration accepted by Carys Whitlock · Date: 3 June 2026',
      'Attendance confirmed by / date: ____ · Budget code: ____',
      'Approved by / date: ____ · Released in run / date: ____',
    ])
      expect(page).toContain(words);
  });

  it('the notes to keep begin a page of their own', () => {
    const { blocks } = filled(C()).model;
    const notes = blocks.findIndex(({ kind }) => kind === 'heading');
    expect(blocks.slice(notes - 1, notes + 1)).toEqual([
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: 'Notes for you to keep' },
    ]);
  });

  it('R-131 prints who confirmed, approved and released it; blanks are lines to write on', () => {
    const made = linesIn(filled(claimSource(LINES_C, { claim: { budgetCode: 'ENG-01' }, source: PAID })));
    expect(made).toContain(
      'Attendance confirmed by / date: Bela Certifier, 5 June 2026 · Budget code: ENG-01',
    );
    expect(made).toContain(
      'Approved by / date: Cole Approver, 8 June 2026 · Released in run / date: RUN-2026-003, 12 June 2026',
    );
    expect(made).toContain('Adjustments and reasons: None');
  });

  it('R-131 decisions of before a query are not printed', () => {
    const source = claimSource(LINES_C, { source: { ...PAID, round: 2 } });
    expect(linesIn(filled(source)).join('\n')).not.toContain('Cole Approver');
  });

  it('R-130 prints both approvers', () => {
    const decisions = [
      ...PAID.decisions!,
      { round: 1, step: 'SECOND_APPROVE', who: 'Dina Approver', decidedOn: '2026-06-09' } as const,
    ];
    const words = linesIn(filled(claimSource(LINES_C, { source: { ...PAID, decisions } }))).join('\n');
    expect(words).toContain('Cole Approver, 8 June 2026 / Dina Approver, 9 June 2026');
  });

  it('R-096 and R-132 line £13.00, receipt £12.40: both sums, and the reason', () => {
    const words = linesIn(filled(claimSource(LINES_ABOVE))).join('\n');
    expect(words).toContain('Claimed · £13.00 · £0.00 · £0.00 · £13.00 · –');
    expect(words).toContain('Accepted · £12.40 · £0.00 · £0.00 · £12.40 · £0.00');
    expect(words).toMatch(
      /Train, there, 3 June 2026: £13.00 claimed, £12.40 accepted. The receipt is for £12.40/,
    );
  });

  it('R-107 parking stands in E and in Other £, and the total is the sum of all blocks', () => {
    const made = filled(
      claimSource([...LINES_B, [{ kind: 'PARKING', travelledOn: '2026-06-03', claimedPence: 420 }, 420]]),
    );
    expect(totals(made)).toBe('Amounts · £12.87 · £0.00 · £4.20 · £17.07 · £0.00');
    expect(linesIn(made).join('\n')).toContain('Parking, 3 June 2026 · £4.20 · ☒ Yes');
  });

  it('R-086 a car needs no receipt, and R-092 what a return ticket covers needs none of its own', () => {
    expect(linesIn(filled(claimSource(LINES_B))).join('\n')).toContain('Not needed');
  });

  it('R-117 and E46 nothing about recognition is ever printed', () => {
    for (const words of [linesIn(filled(C())), linesIn(blank())])
      expect(words.join('\n')).not.toMatch(/recognition|thank-you|benefit|declin|donat/i);
  });

  it('a claim that was rejected prints nothing as accepted, and why', () => {
    const refusal = 'The activity was not yours.';
    const made = filled(claimSource(LINES_A, { source: { status: 'REJECTED', refusal } }));
    expect(linesIn(made).join('\n')).toContain('Accepted · £0.00 · £0.00 · £0.00 · £0.00 · £0.00');
    expect(linesIn(made)).toContain(`Adjustments and reasons: Not paid. ${refusal}`);
  });

  it('§3.0 is marked, and its file carries the number of the claim', () => {
    const { model } = filled(C());
    expect(model.marking).toBe('Official-sensitive: personal');
    expect(fileName(model)).toBe('C-2026-00001_D07_1_2026-06-12.docx');
    expect(fileName(filled(C(), { largePrint: true }).model)).toContain('_large-print_');
  });

  it('R-164 large print says the same', () => {
    const small = linesIn(filled(C())).join(' ');
    const large = linesIn(filled(C(), { largePrint: true })).join(' ');
    for (const words of ['£5.50', '£33.25', '£38.75', '£2.75', 'Return ticket to follow', 'ending 4321'])
      expect([small.includes(words), large.includes(words)]).toEqual([true, true]);
  });
});

describe('D07 what keeps it a draft', () => {
  const gaps = (
    lines: Parameters<typeof claimSource>[0],
    changes?: Parameters<typeof claimSource>[1],
  ): readonly string[] => labelsIn(filled(claimSource(lines, changes)));

  it('A needs a name, a way to reach the person, and a phone number', () => {
    expect(gaps(LINES_C, { person: { address: '', email: '', phone: '' } })).toEqual([
      'A Phone',
      'A Address or e-mail',
    ]);
    expect(gaps(LINES_C, { person: { address: '' } })).toEqual([]);
    expect(gaps(LINES_C, { person: { name: ' ' } })).toEqual(['A Name']);
  });

  it('B needs all four', () => {
    const activity = { title: '', venue: '', on: null, endsOn: null, organiser: '' };
    expect(gaps(LINES_C, { source: { activity } })).toEqual([
      'B Meeting or activity',
      'B Venue',
      'B Date',
      'B Organiser',
      'H Days for a return receipt',
      'Notes: an expenses policy that is in force',
    ]);
  });

  it('C needs the receipt or a return ticket to follow, and what says which journey it was', () => {
    expect(gaps([[{ ...LEG, claimedPence: 275 }, null]])).toEqual(['C Receipt, or return ticket to follow']);
    const bare = { kind: 'TRAVEL', claimedPence: 275 } as const;
    expect(gaps([[bare, null]])).toEqual([
      'C Date of a journey',
      'C From',
      'C To',
      'C Leg',
      'C How',
      'C Receipt, or return ticket to follow',
    ]);
    expect(gaps([[{ ...LEG, mode: 'CAR', claimedPence: 100 }, null]])).toEqual(['C Miles']);
  });

  it('R-095 C needs the reason for a taxi; a claim that is decided says that there was none', () => {
    expect(gaps(LINES_D)).toEqual(['C Why a taxi was needed']);
    const decided = filled(claimSource(LINES_D, { source: { status: 'REJECTED', refusal: 'No reason.' } }));
    expect(labelsIn(decided)).toEqual([]);
    expect(linesIn(decided).join('\n')).toContain('Why a taxi was needed: No reason was given.');
  });

  it('D needs everything once care is claimed, and nothing while it is not', () => {
    expect(gaps([[{ kind: 'CARE', travelledOn: '2026-06-03' }, null]])).toEqual([
      'D Provider',
      'D Registration no.',
      'D Hours',
      'D Rate',
      'D Agreed in advance by',
      'D Agreed in advance on',
    ]);
    expect(gaps(LINES_A)).toEqual([]);
    const family = { ...CARE, careProvider: 'FAMILY_MEMBER', registrationNo: '' } as const;
    expect(linesIn(filled(claimSource([[family, 3325]]))).join('\n')).toContain(
      'Not applicable – not a registered provider',
    );
  });

  it('G needs the account unless it is held, of which only the last four digits are printed', () => {
    expect(gaps(LINES_C, { source: { accountEnding: '' } })).toEqual([
      'G Account name',
      'G Sort code',
      'G Account number',
    ]);
    expect(linesIn(filled(C())).join('\n')).toContain('Bank details held, ending 4321');
    const cheque = claimSource(LINES_C, {
      person: { paymentChoice: 'CHEQUE' },
      source: { accountEnding: '' },
    });
    expect(labelsIn(filled(cheque))).toEqual([]);
    expect(linesIn(filled(cheque))).toContain('G. How to pay | ☐ Bank transfer   ☒ Other: Cheque');
  });

  it('H needs the declaration, with the days of the policy in it', () => {
    expect(gaps(LINES_C, { claim: { declarationOn: null } })).toEqual(['H Signature', 'H Date']);
    const days = claimSource(LINES_C, { policy: { returnReceiptDays: 21 } });
    expect(linesIn(filled(days)).join('\n')).toContain('within 21 days of the journey');
    const none = claimSource(LINES_A, { policy: { outwardOnlyRule: false } });
    expect(linesIn(filled(none)).join('\n')).not.toContain('I will send the return receipt');
  });

  it('the notes need a policy and a way to reach the team', () => {
    expect(
      gaps(LINES_C, { source: { area: { name: 'NW', teamEmail: '', teamPhone: '', teamAddress: '' } } }),
    ).toEqual([
      'Contact of the engagement team (foot of each page)',
      'Notes: address or e-mail of the engagement team',
    ]);
  });

  it('R-094 the way back was made already: its own receipt is missing', () => {
    const late = claimSource([LINES_C[0]!, [{ ...BACK, claimedPence: 275 }, null]], {
      claim: { receivedOn: '2026-06-10' },
    });
    expect(labelsIn(filled(late))).toEqual(['C Receipt, or return ticket to follow']);
  });
});

describe('D07 blank', () => {
  it('is final, prints no person, and has a line to write on wherever something is filled in', () => {
    const made = blank();
    expect(labelsIn(made)).toEqual([]);
    expect(made.model.marking).toBe('Official-sensitive: personal');
    const words = linesIn(made).join('\n');
    expect(words).toContain('Name: ____ · Phone: ____\nAddress or e-mail: ____');
    expect(words).toContain('☐ Bank transfer   ☐ Other: ____');
    expect(words).toContain('Meeting or activity: Focus group at the library · Venue: Northwold Library');
    expect(linesIn(blank({}, { activity: null })).join('\n')).toContain('Date: ____ · Organiser: ____');
  });

  it('the notes say what the policy in force says', () => {
    const words = linesIn(blank()).join('\n');
    for (const said of [
      'None is needed for car, motorcycle or bicycle.',
      'send the return ticket within 14 days',
      'Tell us why you need one',
      'registered child carer or a respite care provider, agreed before the day',
      'Travel is not paid, unless the invitation says so.',
      'Post to 1 Market Square, Northwold, NW1 1AA',
      'call 01632 960 100',
      'large print',
    ])
      expect(words).toContain(said);
    expect(linesIn(blank({}, { policy: null })).join('\n')).toContain('[To be completed]');
  });
});

describe('§3.0 personal data', () => {
  it('a public document cannot be made from a claim: that does not compile', () => {
    const title = { title: '', shortTitle: '', purpose: '', hasShortForm: false };
    const facts = claimFormOf(C());
    const sources = ['claimForm'] as const;
    const shared = { ...title, code: 'D01', audience: 'public', build: () => [] } as const;
    // @ts-expect-error A public document has no source about one person.
    expect(defineDocument({ ...shared, sources })).toBeDefined();
    const personal = {
      code: 'D07',
      title: '',
      source: 'claimForm',
      lines: () => [],
      build: () => [],
    } as const;
    // @ts-expect-error What is made from a claim is never public.
    expect(definePersonal({ ...personal, audience: 'public' })).toBeDefined();
    expect(
      definePersonal({ ...personal, audience: 'personal' }).build(facts, {
        largePrint: false,
        today: '2026-06-12',
        version: 1,
        author: '',
      }),
    ).toEqual([]);
  });
});
