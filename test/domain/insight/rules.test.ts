import { describe, expect, it } from 'vitest';
import { mayStopHere } from '../../../shared/domain/insight/check.ts';
import { insightRules } from '../../../shared/domain/rules/insight.ts';
import { entryOf, idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

type Given = NonNullable<Parameters<typeof ruleFacts>[0]>;
type Source = Parameters<typeof entryOf<'insightSource'>>[2];
type Use = Parameters<typeof rowOf<'insightUse'>>[2];

/** A project that uses one source. */
const using = (source: Source, use: Use = {}, more: Given = {}): Given => ({
  ...more,
  rows: {
    insightUse: [rowOf('insightUse', 1, { ...use, sourceId: idOf('insightSource', 1) })],
    ...more.rows,
  },
  directory: {
    insightSource: [entryOf('insightSource', 1, { title: 'Panel', dateGathered: '2026-01-15', ...source })],
  },
});
const found = (rule: string, given: Given = {}) =>
  insightRules
    .check(ruleFacts(given))
    .filter((finding) => finding.rule === rule)
    .map(({ level, field }) => [level, field]);
const onUse = ['prompt', `rows.insightUse#${idOf('insightUse', 1)}`];

describe('E08 what we already know', () => {
  it('asks for a first source', () => {
    expect(found('E08')).toEqual([['prompt', 'rows.insightUse']]);
    expect(found('E08', using({}))).toEqual([]);
  });
  it('marks a source older than the project allows', () => {
    const old = using({ dateGathered: '2023-04-30' });
    expect(found('E08', old)).toEqual([onUse]);
    expect(found('E08', { ...old, records: { knowledge: { oldAfterMonths: 48 } } })).toEqual([]);
  });
  it('asks the seven questions about an earlier exercise', () => {
    expect(found('E08', using({}, { isPriorExercise: true }))).toEqual([onUse]);
  });
});

describe('R-038 national and regional findings are tested here', () => {
  it.each([
    ['NATIONAL', null, 1],
    ['NATIONAL', 'NO', 1],
    ['REGIONAL', null, 1],
    ['NATIONAL', 'YES', 0],
    ['LOCAL', null, 0],
  ] as const)('%s, tested %s: %i', (reach, validatedLocally, count) => {
    expect(found('R-038', using({ reach, validatedLocally }))).toEqual(Array(count).fill(onUse));
  });
});

describe('R-039 no further engagement where nothing is missing', () => {
  const reason = { records: { knowledge: { noFurtherReason: 'The panel said it all in January.' } } };
  const groups = (...heard: readonly ('YES' | 'NO' | null)[]): Given => ({
    rows: {
      eiaGroup: heard.map((haveFeedback, index) =>
        rowOf('eiaGroup', index + 1, {
          groupCode: index === 0 ? 'AGE' : 'DISABILITY',
          relevance: index === 0 ? 'HIGH' : 'MEDIUM',
          haveFeedback,
        }),
      ),
    },
  });
  const relevant: Use = { stillRelevant: 'YES' };

  it('is allowed with a reason when every group has been heard', () => {
    const all = using({}, relevant, { ...groups('YES', 'YES'), ...reason });
    expect(mayStopHere(ruleFacts(all))).toBe(true);
    expect(found('R-039', all)).toEqual([]);
  });
  it('is questioned when a group has not been heard, and names it', () => {
    const one = using({}, relevant, { ...groups('YES', 'NO'), ...reason });
    expect(found('R-039', one)).toEqual([['warn', 'knowledge.noFurtherReason']]);
    expect(insightRules.check(ruleFacts(one)).at(-1)?.words).toMatch(/have not heard from: Disability\.$/);
  });
  it('is questioned when the insight is old or may no longer hold', () => {
    const old = using({ dateGathered: '2019-01-01' }, relevant, { ...groups('YES'), ...reason });
    expect(found('R-039', old)).toHaveLength(1);
    expect(found('R-039', using({}, {}, { ...groups('YES'), ...reason }))).toHaveLength(1);
    expect(found('R-039', { ...reason })).toHaveLength(1);
  });
  it('is offered when nothing is missing and nothing is planned', () => {
    const given = using({}, relevant, groups('YES'));
    expect(found('R-039', given)).toEqual([['prompt', 'knowledge.noFurtherReason']]);
    const planned = { ...given, rows: { ...given.rows, activity: [rowOf('activity', 1)] } };
    expect(found('R-039', planned)).toEqual([]);
    expect(found('R-039', using({}, relevant))).toEqual([]);
  });
});
