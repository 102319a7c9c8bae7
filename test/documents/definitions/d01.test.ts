import { describe, expect, it } from 'vitest';
import { emptyFacts, fullFacts, withArea, withRecords } from '../../support/facts.ts';
import { buildD01, d01Section, missingLabels } from './build-for-test.ts';
import { readAll } from './read-model.ts';

const page = (model: ReturnType<typeof buildD01>): string => `${readAll(model.blocks).join('\n')}\n`;
const headings = (model: ReturnType<typeof buildD01>): readonly string[] =>
  model.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));

describe('D01 as it reads', () => {
  it('an empty plan', async () => {
    await expect(page(buildD01(emptyFacts()))).toMatchFileSnapshot('pages/d01-empty.txt');
  });
  it('a full plan', async () => {
    await expect(page(buildD01(fullFacts()))).toMatchFileSnapshot('pages/d01-full.txt');
  });
  it('the short form', async () => {
    await expect(page(buildD01(fullFacts(), { short: true }))).toMatchFileSnapshot('pages/d01-short.txt');
  });
  it('the short form of an empty plan', async () => {
    await expect(page(buildD01(emptyFacts(), { short: true }))).toMatchFileSnapshot(
      'pages/d01-short-empty.txt',
    );
  });
});

describe('R-162 draft and final', () => {
  it('a full plan is final and lists nothing', () => {
    const model = buildD01(fullFacts());
    expect(model.status).toBe('final');
    expect(missingLabels(model)).toEqual([]);
    expect(readAll(model.blocks).join('\n')).not.toMatch(/DRAFT|To be completed/);
  });

  it('a draft says so under its title and lists what is missing, each once and in print order', () => {
    const model = buildD01(emptyFacts());
    const last = model.blocks.at(-1);
    expect(model.status).toBe('draft');
    expect(model.blocks[0]).toMatchObject({ kind: 'title', draftLine: 'DRAFT – not complete' });
    expect(last).toEqual({ kind: 'stillToComplete', items: missingLabels(model) });
    expect(new Set(missingLabels(model)).size).toBe(missingLabels(model).length);
  });

  it('the short form of an unfinished plan stays a draft, even where the gap is in a section it leaves out', () => {
    const facts = withRecords(fullFacts(), { legalDuty: { infoUse: '' } });
    const model = buildD01(facts, { short: true });
    expect(model.status).toBe('draft');
    expect(model.blocks.at(-1)).toEqual({
      kind: 'stillToComplete',
      items: ['15a How the information will influence the plan'],
    });
  });
});

describe('§3.0 order and headings', () => {
  const NUMBERED = [
    '1 Project details',
    '2 Describe your project',
    '3 Do we have a legal duty to involve?',
    '4 What do we already know?',
    '5 Equality impact',
    '6 Gaps that need engagement',
    '7 Who do we need to involve?',
    '8 Level of engagement',
    '9 How will we engage?',
    '10 Key messages',
    '11 Timescales',
    '12 Partner organisations and key contacts',
    '13 Budget, reimbursement and recognition',
    '14 Risks and mitigating actions',
    '15 Using and feeding back what we hear',
    '16 Data protection',
    '17 Fair consultation check',
    '18 Advice and sign-off',
    'Appendix A: full equality assessment',
    'Appendix B: activity checklists',
  ];

  it('prints every section in its place', () => {
    expect(headings(buildD01(fullFacts()))).toEqual(NUMBERED);
  });
  it('leaves out §17 where no consultation is planned, and only that', () => {
    const without = NUMBERED.filter((heading) => !heading.startsWith('17'));
    expect(headings(buildD01(emptyFacts()))).toEqual(without);
  });
  it('prints tables of long text in many columns one under the other', () => {
    const stacked = buildD01(fullFacts()).blocks.flatMap((block) =>
      block.kind === 'table' && block.stacked ? [block.caption] : [],
    );
    expect(stacked).toEqual([
      'What we already know',
      'Equality impact by group',
      'Gaps that need engagement',
      'Who we need to involve',
      'How we will engage',
      'Fair consultation check',
      'Advice',
      'Action plan',
    ]);
  });
});

describe('R-164 large print', () => {
  it('prints the same words', () => {
    const large = buildD01(fullFacts(), { largePrint: true });
    expect(large.largePrint).toBe(true);
    expect(readAll(large.blocks)).toEqual(readAll(buildD01(fullFacts()).blocks));
  });
});

describe('§3 the sections of the law come from the project’s regime (R-008)', () => {
  const result = (facts: ReturnType<typeof fullFacts>) =>
    d01Section(facts, '3 Do we have a legal duty to involve?').find((line) => line.startsWith('Result'));

  it('ICB_2022 and CCG_2017', () => {
    expect(result(fullFacts())).toBe('Result | The duty under section 14Z45 applies.');
    expect(result(withRecords(fullFacts(), { project: { legalRegime: 'CCG_2017' } }))).toBe(
      'Result | The duty under section 14Z2 applies.',
    );
  });
  it('a council has none', () => {
    expect(result(withArea(fullFacts(), { orgType: 'COUNCIL' }))).toMatch(
      /Involving people here is good practice/,
    );
  });
});
