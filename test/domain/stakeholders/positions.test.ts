import { describe, expect, it } from 'vitest';
import {
  gapOf,
  historyOf,
  movesOf,
  movesSince,
  positionAt,
  positionsAt,
} from '../../../shared/domain/stakeholders/positions.ts';
import { idOf, rowOf } from '../../support/rule-facts.ts';

const A = idOf('projectStakeholder', 1);
const B = idOf('projectStakeholder', 2);
const at = (
  index: number,
  projectStakeholderId: string,
  positionOn: string | null,
  place: [number, number],
) =>
  rowOf('stakeholderPosition', index, {
    projectStakeholderId,
    positionOn,
    influence: place[0],
    interest: place[1],
    reason: `why ${index}`,
  });

describe('where a stakeholder stood', () => {
  const rows = [
    at(1, A, '2026-06-01', [4, 4]),
    at(2, A, null, [1, 1]),
    at(3, A, '2026-03-01', [2, 3]),
    at(4, B, '2026-04-01', [5, 5]),
  ];

  it('takes the last dated position on or before the day', () => {
    expect(positionAt(rows, A, '2026-02-28')?.id).toBe(rows[1]!.id);
    expect(positionAt(rows, A, '2026-03-01')?.id).toBe(rows[2]!.id);
    expect(positionAt(rows, A, '2026-05-31')?.id).toBe(rows[2]!.id);
    expect(positionAt(rows, A, '2026-06-01')?.id).toBe(rows[0]!.id);
  });

  it('knows nothing before the first dated one', () => {
    expect(positionAt(rows, B, '2026-03-31')).toBeUndefined();
    expect([...positionsAt(rows, '2026-03-31').keys()]).toEqual([A]);
  });

  it('takes the row added later when two have the same date', () => {
    const twice = [...rows, at(5, A, '2026-06-01', [3, 3])];
    expect(positionAt(twice, A, '2026-07-01')?.id).toBe(twice[4]!.id);
    expect(historyOf(twice, A).map(({ id }) => id)).toEqual(
      [twice[1]!, twice[2]!, twice[0]!, twice[4]!].map((row) => row.id),
    );
  });

  it('lists moves with where they came from, and nothing for a row that repeats a place', () => {
    const repeated = [...rows, at(6, A, '2026-07-01', [4, 4])];
    expect(movesOf(repeated, A)).toEqual([
      {
        projectStakeholderId: A,
        from: undefined,
        to: { influence: 1, interest: 1 },
        on: null,
        reason: 'why 2',
      },
      {
        projectStakeholderId: A,
        from: { influence: 1, interest: 1 },
        to: { influence: 2, interest: 3 },
        on: '2026-03-01',
        reason: 'why 3',
      },
      {
        projectStakeholderId: A,
        from: { influence: 2, interest: 3 },
        to: { influence: 4, interest: 4 },
        on: '2026-06-01',
        reason: 'why 1',
      },
    ]);
  });

  it('lists the moves since a day, the day itself included, oldest first', () => {
    expect(movesSince(rows, '2026-04-01').map(({ on }) => on)).toEqual(['2026-04-01', '2026-06-01']);
    expect(movesSince(rows, '2026-04-02').map(({ on }) => on)).toEqual(['2026-06-01']);
    expect(movesSince(rows, null)).toHaveLength(4);
  });

  it('shows a stakeholder taken off the map as a move to nowhere', () => {
    const off = rowOf('stakeholderPosition', 9, { projectStakeholderId: B, positionOn: '2026-05-01' });
    expect(movesOf([...rows, off], B).at(-1)).toMatchObject({
      from: { influence: 5, interest: 5 },
      to: undefined,
    });
  });

  it('compares now with the target', () => {
    const target = { targetInfluence: 4, targetInterest: 4 };
    expect(gapOf(rows[0], target).kind).toBe('there');
    expect(gapOf(rows[1], target)).toEqual({
      kind: 'toMove',
      from: { influence: 1, interest: 1 },
      to: { influence: 4, interest: 4 },
    });
    expect(gapOf(undefined, target).kind).toBe('notPlaced');
    expect(gapOf(rows[0], { targetInfluence: 4, targetInterest: null }).kind).toBe('noTarget');
  });
});
