import { describe, expect, it } from 'vitest';
import { emptyFacts, fullFacts, withArea, withRecords } from '../../support/facts.ts';
import { buildD02, missingLabels, missingLinks } from './build-for-test.ts';
import { linesOf, readAll } from './read-model.ts';

type Facts = ReturnType<typeof fullFacts>;
const page = (facts: Facts): string => `${readAll(buildD02(facts).blocks).join('\n')}\n`;
const rows = (facts: Facts): readonly string[] =>
  buildD02(facts)
    .blocks.filter(({ kind }) => kind === 'formTable')
    .flatMap(linesOf);
const row = (facts: Facts, start: string): string =>
  rows(facts).find((line) => line.startsWith(start)) ?? 'no such row';
const ccg = (facts: Facts): Facts =>
  withArea(withRecords(facts, { project: { legalRegime: 'CCG_2017' } }), { orgType: 'CCG' });

describe('D02 as it reads', () => {
  it('under the 2022 regime', async () => {
    await expect(page(fullFacts())).toMatchFileSnapshot('pages/d02-icb.txt');
  });
  it('under the 2017 regime', async () => {
    await expect(page(ccg(fullFacts()))).toMatchFileSnapshot('pages/d02-ccg.txt');
  });
  it('empty', async () => {
    await expect(page(emptyFacts())).toMatchFileSnapshot('pages/d02-empty.txt');
  });
  it('is one table after five statements, and has no short form', () => {
    const blocks = buildD02(fullFacts(), { short: true }).blocks;
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'bullets', 'formTable']);
    expect(blocks[1]).toMatchObject({ items: { length: 5 } });
    expect(readAll(blocks).join('\n')).not.toContain('Short form');
  });
});

describe('D02 regime words (§3.0 Regime)', () => {
  it('the local body in 1.1', () => {
    expect(row(fullFacts(), '1.1')).toMatch(/^1\.1 Location: e\.g\. town, ICB, area/);
    expect(row(ccg(fullFacts()), '1.1')).toMatch(/^1\.1 Location: e\.g\. town, CCG, area/);
  });
  it('the sections and people of the introduction', () => {
    expect(page(fullFacts())).toMatch(/section 14Z45 .*carers and representatives/);
    expect(page(fullFacts())).toMatch(/section 14Z35/);
    expect(page(ccg(fullFacts()))).toMatch(/section 14Z2 .*use or may use/);
    expect(page(ccg(fullFacts()))).toMatch(/section 14T/);
    expect(page(withArea(fullFacts(), { orgType: 'COUNCIL' }))).toMatch(/Good practice is to involve/);
  });
});

/** Each F cell: what is emptied, the entry it leaves and where it is typed. */
const NEEDED: readonly (readonly [string, Facts, string, string])[] = [
  ['1.1', withRecords(fullFacts(), { project: { location: '' } }), '1.1 Location', 'project.location'],
  [
    '1.2 title',
    withRecords(fullFacts(), { project: { title: '' } }),
    '1.2 Title of the activity',
    'project.title',
  ],
  [
    '1.2',
    withRecords(fullFacts(), { project: { description: '' } }),
    '1.2 Description of the activity',
    'project.description',
  ],
  [
    '1.3',
    withRecords(fullFacts(), { project: { keyObjectives: [' '] } }),
    '1.3 Key objectives',
    'project.keyObjectives',
  ],
  [
    '2(a) tick',
    withRecords(fullFacts(), { legalDuty: { impactDelivery: null } }),
    '2(a) Impact on how services are delivered',
    'legalDuty.impactDelivery',
  ],
  [
    '2(a) text',
    withRecords(fullFacts(), { legalDuty: { impactDeliveryNote: '' } }),
    '2(a) Impact on how services are delivered: explanation',
    'legalDuty.impactDeliveryNote',
  ],
  [
    '2(b) tick',
    withRecords(fullFacts(), { legalDuty: { impactRange: null } }),
    '2(b) Impact on the range of services',
    'legalDuty.impactRange',
  ],
  [
    '2(b) text',
    withRecords(fullFacts(), { legalDuty: { impactRangeNote: '' } }),
    '2(b) Impact on the range of services: explanation',
    'legalDuty.impactRangeNote',
  ],
  [
    '2(c) unanswered',
    withRecords(fullFacts(), { legalDuty: { impactOtherAny: null } }),
    '2(c) Any other impact',
    'legalDuty.impactOtherAny',
  ],
  [
    '2(c) text',
    withRecords(fullFacts(), { legalDuty: { impactOther: '' } }),
    '2(c) Any other impact',
    'legalDuty.impactOther',
  ],
  [
    '2(e)',
    withRecords(fullFacts(), { legalDuty: { officerConclusion: null } }),
    '2(e) Does the legal duty apply?',
    'legalDuty.officerConclusion',
  ],
  [
    '2(f)',
    withRecords(fullFacts(), { legalDuty: { conclusionReason: '' } }),
    '2(f) Why you answered yes or no',
    'legalDuty.conclusionReason',
  ],
  [
    '3(a)',
    withRecords(fullFacts(), { legalDuty: { existingArrangements: '' } }),
    '3(a) Existing arrangements',
    'legalDuty.existingArrangements',
  ],
  [
    '3(b)',
    withRecords(fullFacts(), { legalDuty: { insightUse: '' } }),
    '3(b) How insight will help your decision',
    'legalDuty.insightUse',
  ],
  [
    'Step 4',
    withRecords(fullFacts(), { legalDuty: { additionalNeeded: null } }),
    'Step 4 Are additional arrangements required?',
    'legalDuty.additionalNeeded',
  ],
  [
    '4(a)',
    withRecords(fullFacts(), { legalDuty: { additionalOutline: '' } }),
    '4(a) Outline of your approach',
    'legalDuty.additionalOutline',
  ],
  ['4(b) fair', withRecords(fullFacts(), { level: { whyFair: '' } }), '4(b) Why fair', 'level.whyFair'],
  [
    '4(b) proportionate',
    withRecords(fullFacts(), { level: { whyProportionate: '' } }),
    '4(b) Why proportionate',
    'level.whyProportionate',
  ],
  [
    '5(a)',
    withRecords(fullFacts(), { legalDuty: { infoUse: '' } }),
    '5(a) How the information will be used',
    'legalDuty.infoUse',
  ],
  [
    '5(b)',
    withRecords(fullFacts(), { legalDuty: { reportBack: '' } }),
    '5(b) How outcomes will be reported back',
    'legalDuty.reportBack',
  ],
  [
    '5(c)',
    withRecords(fullFacts(), { legalDuty: { ongoingImpact: '' } }),
    '5(c) How you will assess the ongoing impact',
    'legalDuty.ongoingImpact',
  ],
  [
    '6 date',
    withRecords(fullFacts(), { signOff: { completedOn: null } }),
    '6 Date: person completing the form',
    'signOff.completedOn',
  ],
  [
    '7 date',
    withRecords(fullFacts(), { signOff: { seniorOn: null } }),
    '7 Date: person signing off the form',
    'signOff.seniorOn',
  ],
];

describe('D02 Missing column: F', () => {
  it.each(NEEDED)('%s', (_, facts, label, link) => {
    const model = buildD02(facts);
    expect(model.status).toBe('draft');
    expect(missingLabels(model)).toEqual([label]);
    expect(missingLinks(model)).toEqual([link]);
  });

  it('6 while nobody has completed it: five marked rows, two entries', () => {
    const facts = withRecords(fullFacts(), { signOff: { completedById: null, completedOn: null } });
    const five = rows(facts).filter((line) => line.endsWith('[To be completed]'));
    expect(five).toHaveLength(5);
    expect(missingLabels(buildD02(facts))).toEqual([
      '6 The person completing the form',
      '6 Date: person completing the form',
    ]);
  });

  it('6 a person whose email the staff list lacks', () => {
    const facts = fullFacts();
    const staff = Object.fromEntries(
      Object.entries(facts.plan.staff).map(([id, who]) => [id, { ...who, email: '' }]),
    );
    expect(missingLabels(buildD02({ ...facts, plan: { ...facts.plan, staff } }))).toEqual([
      '6 Email address of the person completing the form',
      '7 Email address of the person signing off the form',
    ]);
  });

  it('7 where the area asks for senior sign-off', () => {
    const model = buildD02(withRecords(fullFacts(), { signOff: { seniorById: null, seniorOn: null } }));
    expect(missingLabels(model)).toEqual([
      '7 The person signing off the form',
      '7 Date: person signing off the form',
    ]);
    expect(missingLinks(model)).toEqual(['signOff.seniorById', 'signOff.seniorOn']);
  });
});

describe('D02 Missing column: the other words', () => {
  it('2(c) “None identified” where the answer is no', () => {
    expect(
      row(withRecords(fullFacts(), { legalDuty: { impactOtherAny: 'NO', impactOther: '' } }), '2(c)'),
    ).toMatch(/\| None identified$/);
  });
  it('4(a) appends the plan that will follow', () => {
    expect(row(fullFacts(), '4(a)')).toMatch(/ \/ A communications and engagement plan will follow$/);
  });
  it('4(a) is not needed where the answer is no', () => {
    const facts = withRecords(fullFacts(), { legalDuty: { additionalNeeded: 'NO', additionalOutline: '' } });
    expect(row(facts, '4(a)')).toMatch(/Not applicable – no additional arrangements are required$/);
    expect(buildD02(facts).status).toBe('final');
  });
  it('7 senior sign-off not required by the area', () => {
    const facts = withArea(withRecords(fullFacts(), { signOff: { seniorById: null, seniorOn: null } }), {
      seniorSignOffRequired: false,
    });
    expect(row(facts, 'Name of person signing off')).toBe(
      'Name of person signing off the form | Senior sign-off not required by Elmshire Integrated Care Board',
    );
    expect(rows(facts).slice(-5)).toHaveLength(5);
    expect(buildD02(facts).status).toBe('final');
  });
  it('2(e) prints both boxes and the mark while unanswered', () => {
    expect(row(withRecords(fullFacts(), { legalDuty: { officerConclusion: null } }), '2(e)')).toMatch(
      /☐ Yes ☐ No \[To be completed\]$/,
    );
    expect(row(fullFacts(), '2(e)')).toMatch(/☒ Yes ☐ No$/);
  });
});
