import { describe, expect, it } from 'vitest';
import type { EqualityFacts, EqualityHeaderFacts, Facts } from '../../../shared/documents/facts.ts';
import { emptyFacts, fullFacts } from '../../support/facts.ts';
import { factId } from '../../support/facts-ids.ts';
import { buildD04, missingLabels, missingLinks } from './build-for-test.ts';
import { readAll, readSection } from './read-model.ts';

const page = (facts: Facts): string => `${readAll(buildD04(facts).blocks).join('\n')}\n`;
const withEquality = (change: Partial<EqualityFacts>): Facts => ({
  ...fullFacts(),
  equality: { ...fullFacts().equality, ...change },
});
const withHeader = (change: Partial<EqualityHeaderFacts>): Facts =>
  withEquality({ header: { ...fullFacts().equality.header, ...change } });
const section = (facts: Facts, heading: string): readonly string[] =>
  readSection(buildD04(facts).blocks, heading);

describe('D04 as it reads', () => {
  it('an empty assessment', async () => {
    await expect(page(emptyFacts())).toMatchFileSnapshot('pages/d04-empty.txt');
  });
  it('a full assessment', async () => {
    await expect(page(fullFacts())).toMatchFileSnapshot('pages/d04-full.txt');
    expect(buildD04(fullFacts()).status).toBe('final');
  });
  it('has eleven sections in order', () => {
    const heads = readAll(buildD04(emptyFacts()).blocks).filter((line) => line.startsWith('# '));
    expect(heads).toEqual([
      '# 1 About this assessment',
      '# 2 Previous assessment',
      '# 3 Outcomes and people affected',
      '# 4 Assessment by group',
      '# 5 Evidence and gaps',
      '# 6 Engagement',
      '# 7 Public sector equality duty',
      '# 8 Health inequalities',
      '# 9 Overall and cumulative effect',
      '# 10 Action plan',
      '# 11 Sign-off and review',
    ]);
  });
});

const HEADER: readonly (readonly [string, Partial<EqualityHeaderFacts>, string])[] = [
  ['1 ID no.', { eiaRef: '' }, 'equality.eiaRef'],
  ['1 Team or department', { team: ' ' }, 'equality.team'],
  ['1 Focus of the assessment', { focus: '' }, 'equality.focus'],
  ['1 Whether a screening is needed', { screeningNeeded: null }, 'equality.screeningNeeded'],
  ['1 Whether an EIA is needed', { screeningOutcome: null }, 'equality.screeningOutcome'],
  ['3 Intended outcomes', { intendedOutcomes: '' }, 'equality.intendedOutcomes'],
  ['3 How they will be achieved', { howAchieved: '' }, 'equality.howAchieved'],
  ['3 Who is affected', { whoAffected: '' }, 'equality.whoAffected'],
  ['7 Eliminate discrimination', { psedEliminate: '' }, 'equality.psedEliminate'],
  ['8 Access', { healthInequalities: '' }, 'equality.healthInequalities'],
  ['8 Outcomes', { inequalityOutcomes: '' }, 'equality.inequalityOutcomes'],
  ['8 Core20PLUS5', { core20Note: '' }, 'equality.core20Note'],
  ['9 Overall effect', { overallImpact: '' }, 'equality.overallImpact'],
  ['9 Cumulative effect', { cumulativeImpact: '' }, 'equality.cumulativeImpact'],
  ['9 Decision', { decision: null }, 'equality.decision'],
  ['9 Why it is right to go on', { decision: 'CONTINUE', decisionReason: '' }, 'equality.decisionReason'],
  ['11 Equality lead’s review', { equalityReviewer: '' }, 'equality.equalityReviewById'],
  ['11 Sign-off: date', { signedOffOn: null }, 'equality.signedOffOn'],
  ['11 Review date', { reviewDate: null }, 'equality.reviewOn'],
];

describe('D04 Missing: F', () => {
  it.each(HEADER)('%s', (label, change, link) => {
    expect(missingLabels(buildD04(withHeader(change)))).toEqual([label]);
    expect(missingLinks(buildD04(withHeader(change)))).toEqual([link]);
  });
  it('R-017, R-018 §4 the nine rows are needed, each one entry', () => {
    const labels = missingLabels(buildD04(withEquality({ groups: [] })));
    expect(labels.filter((label) => label.startsWith('4 Assessment by group: '))).toHaveLength(9);
  });
  it('R-022 §4 a negative effect without an answer leads to the group', () => {
    const groups = fullFacts().equality.groups.map((group) =>
      group.code === 'DISABILITY' ? { ...group, mitigation: '' } : group,
    );
    const model = buildD04(withEquality({ groups }));
    expect(missingLabels(model)).toEqual(['4 Assessment by group: Disability, what we will do']);
    expect(missingLinks(model)).toEqual([`rows.eiaGroup#${factId('eiaGroup', 1)}`]);
  });
  it('§5 no evidence counts as missing; §2 no previous assessment does not', () => {
    expect(missingLinks(buildD04(withEquality({ evidence: [] })))).toEqual(['rows.insightUse']);
    expect(buildD04(withEquality({ previous: [] })).status).toBe('final');
    expect(section(withEquality({ previous: [] }), '2 Previous assessment')).toEqual([
      'No previous assessment',
    ]);
  });
  it('R-021 §6 a gap without an activity is an entry', () => {
    const groups = fullFacts().equality.groups.map((group) =>
      group.code === 'RACE' ? { ...group, activities: [] } : group,
    );
    expect(missingLabels(buildD04(withEquality({ groups })))).toEqual(['6 Activity to hear from: Race']);
  });
  it('§10 is needed as soon as one effect is negative', () => {
    expect(missingLinks(buildD04(withEquality({ actions: [] })))).toEqual(['rows.eiaAction']);
    const groups = fullFacts().equality.groups.map((group) => ({ ...group, effect: 'POSITIVE' as const }));
    expect(buildD04(withEquality({ groups, actions: [] })).status).toBe('final');
  });
});

describe('D04 what it says', () => {
  it('§4 prints the effect as ticks and the aims served as letters', () => {
    const disability = section(fullFacts(), '4 Assessment by group').find((line) =>
      line.startsWith('Disability'),
    );
    expect(disability).toContain('☐\u00a0Positive ☒\u00a0Negative');
    expect(disability).toContain('Aims served: E/A');
  });
  it('R-017 §7 marriage and civil partnership has only the first aim', () => {
    expect(section(fullFacts(), '7 Public sector equality duty')).toContain(
      'Marriage and civil partnership · ☐\u00a0Not served · Does not apply · Does not apply',
    );
  });
  it('§9 offers the four decisions', () => {
    expect(
      section(fullFacts(), '9 Overall and cumulative effect').filter((line) => /^[☒☐]/.test(line)),
    ).toEqual([
      '☐\u00a0No change is needed',
      '☒\u00a0Adjust the proposal',
      '☐\u00a0Continue, and say why this is justified',
      '☐\u00a0Stop',
    ]);
  });
  it('an assessment that is not needed says so with its reason, and asks for nothing more', () => {
    const bare = emptyFacts().equality;
    const facts: Facts = {
      ...fullFacts(),
      equality: {
        ...bare,
        header: {
          ...fullFacts().equality.header,
          screeningOutcome: 'NOT_NEEDED',
          screeningReason: 'Only the offices move.',
          intendedOutcomes: '',
          overallImpact: '',
          decision: null,
        },
      },
    };
    expect(section(facts, '3 Outcomes and people affected')).toContain(
      'Not applicable – Only the offices move.',
    );
    expect(missingLabels(buildD04(facts))).toEqual([]);
  });
  it('R-027 §6 small numbers are not printed', () => {
    const activities = fullFacts().activities.map((activity) => ({ ...activity, numberAttended: 3 }));
    expect(section({ ...fullFacts(), activities }, '6 Engagement').join('\n')).toContain('fewer than 5');
  });
});
