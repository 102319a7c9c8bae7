import { describe, expect, it } from 'vitest';
import type { Facts, StakeholderFacts } from '../../../shared/documents/facts.ts';
import { emptyFacts, fullFacts } from '../../support/facts.ts';
import { factId } from '../../support/facts-ids.ts';
import { buildD05, missingLabels, missingLinks } from './build-for-test.ts';
import { first, readAll, readSection } from './read-model.ts';

const page = (facts: Facts): string => `${readAll(buildD05(facts).blocks).join('\n')}\n`;
const withMap = (change: Partial<StakeholderFacts>): Facts => ({
  ...fullFacts(),
  stakeholders: { ...fullFacts().stakeholders, ...change },
});
const section = (facts: Facts, heading: string): readonly string[] =>
  readSection(buildD05(facts).blocks, heading);

describe('D05 as it reads', () => {
  it('an empty map', async () => {
    await expect(page(emptyFacts())).toMatchFileSnapshot('pages/d05-empty.txt');
  });
  it('a full map', async () => {
    await expect(page(fullFacts())).toMatchFileSnapshot('pages/d05-full.txt');
    expect(buildD05(fullFacts()).status).toBe('final');
  });
  it('§4 heads each quadrant with its strategy', () => {
    expect(readAll(buildD05(fullFacts()).blocks).filter((line) => line.startsWith('## '))).toEqual([
      '## High influence, high interest – prioritise and arrange direct engagement',
      '## High influence, low interest – make aware of opportunities, watch for requests',
      '## Low influence, high interest – keep up to date',
      '## Low influence, low interest – monitor',
    ]);
  });
});

describe('D05 the picture (§3)', () => {
  const picture = (facts: Facts) =>
    first(buildD05(facts).blocks.flatMap((block) => (block.kind === 'drawing' ? [block] : [])));

  it('its words list the names by quadrant', () => {
    expect(picture(fullFacts()).alt).toBe(
      'Stakeholder map in four parts. High influence, high interest: Stroke patient group. High influence, low interest: Bus company. Low influence, high interest: Carers’ forum. Low influence, low interest: Local newspapers.',
    );
  });
  it('names that are shown as numbers are listed under it', () => {
    const one = first(fullFacts().stakeholders.placed);
    const placed = Array.from({ length: 12 }, (_, index) => ({
      ...one,
      id: factId('projectStakeholder', index),
      name: `Group ${index + 1}`,
    }));
    const names = section(withMap({ placed }), 'Stakeholder map');
    expect(names.filter((line) => / · Group \d+$/.test(line))).toHaveLength(12);
  });
});

describe('D05 Missing', () => {
  it('the purpose of the map', () => {
    expect(missingLinks(buildD05(withMap({ mapPurpose: '' })))).toEqual(['involvement.mapPurpose']);
  });
  it('a stakeholder without a place is listed as not yet placed, and leads to it', () => {
    const [one, ...rest] = fullFacts().stakeholders.placed;
    const facts = withMap({ placed: [...rest, { ...first([one]), place: null, quadrant: null }] });
    expect(section(facts, 'Not yet placed')).toEqual(['• Stroke patient group [To be completed]']);
    expect(missingLinks(buildD05(facts))).toContain(
      `rows.projectStakeholder#${factId('projectStakeholder', 4)}`,
    );
  });
  it('§6 a group that nobody reaches needs a stakeholder or a reason', () => {
    const placed = fullFacts().stakeholders.placed.map((each) =>
      each.name === 'Stroke patient group' ? { ...each, reaches: [] } : each,
    );
    const facts = withMap({ placed });
    expect(missingLabels(buildD05(facts))).toContain('Who reaches, or why nobody does: Age');
    const groups = facts.equality.groups.map((group) => ({
      ...group,
      noReachReason: 'We ask them at clinics.',
    }));
    expect(missingLabels(buildD05({ ...facts, equality: { ...facts.equality, groups } }))).toEqual([]);
  });
  it('§8 the four bodies have their line', () => {
    const bodies = fullFacts().stakeholders.bodies.map((body) => ({ ...body, how: '' }));
    expect(missingLinks(buildD05(withMap({ bodies })))).toEqual([
      'involvement.healthwatch',
      'involvement.voluntarySector',
      'involvement.scrutinyCommittee',
      'involvement.electedRepresentatives',
    ]);
  });
});

describe('D05 §7 changes since the last version', () => {
  const heading = 'Changes since the last version';
  it('only the moves since that version’s date', () => {
    const lines = section(fullFacts(), heading);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^Bus company · .* · 22 May 2026 · It will decide on the Westmoor route\.$/);
  });
  it('before there was one, only who moved after its first place', () => {
    const first = { ...fullFacts(), history: [] };
    expect(section(first, heading)).toHaveLength(2);
    const moves = fullFacts().stakeholders.moves.filter(({ isFirst }) => isFirst);
    expect(section({ ...withMap({ moves }), history: [] }, heading)).toEqual([
      'This is the first version of the map.',
    ]);
  });
  it('says so when nobody has moved', () => {
    expect(section(withMap({ moves: [] }), heading)).toEqual(['Nobody has moved.']);
  });
});
