import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../shared/contract/index.ts';
import { checkRecords } from '../../../shared/domain/records/check.ts';
import { mayPurge } from '../../../shared/domain/records/retention.ts';
import type { PlanRecords } from '../../../shared/domain/plan/shapes.ts';
import { idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

describe('R-160 a paper for a committee', () => {
  const advice = [rowOf('advice', 1, { soughtFrom: 'Engagement team' })];
  const found = (
    signOff: Partial<PlanRecords['signOff']>,
    equality: Partial<PlanRecords['equality']> = {},
    rows: Parameters<typeof ruleFacts>[0] = {},
  ) => checkRecords(ruleFacts({ records: { signOff, equality }, ...rows }));

  it('stops a final document while advice or the equality position is blank', () => {
    expect(found({ committee: 'Board' })).toMatchObject([
      { rule: 'R-160', level: 'block', field: 'rows.advice', stopsFinal: true },
      { rule: 'R-160', level: 'block', field: 'equality.screeningOutcome', stopsFinal: true },
    ]);
    expect(found({ committeeDate: '2026-12-17' }, { screeningOutcome: 'FULL' })).toHaveLength(1);
    expect(found({ committee: 'Board' }, {}, { rows: { advice } })).toHaveLength(1);
    expect(found({ committee: 'Board' }, { screeningOutcome: 'NOT_NEEDED' }, { rows: { advice } })).toEqual(
      [],
    );
    expect(found({ committee: 'Board' }, { eiaRef: 'EIA-12' }, { rows: { advice } })).toEqual([]);
  });

  it('asks nothing of a plan that goes to no committee, and takes no advice from nobody', () => {
    expect(found({})).toEqual([]);
    const blank = [rowOf('advice', 1, { soughtFrom: ' ' })];
    expect(found({ committee: 'Board' }, { decision: 'ADJUST' }, { rows: { advice: blank } })).toHaveLength(
      1,
    );
  });
});

describe('R-161 the plan is filled in at the start', () => {
  const begun = (createdAt: string, dateOn: string | null, state: 'DONE' | 'CANCELLED' = 'DONE') =>
    checkRecords(
      ruleFacts({ head: { createdAt }, rows: { activity: [rowOf('activity', 2, { dateOn, state })] } }),
    );

  it('warns when it was begun after the first activity', () => {
    expect(begun('2026-04-02T09:00:00.000Z', '2026-04-01')).toMatchObject([
      { rule: 'R-161', level: 'warn', field: 'rows.activity', subject: idOf('activity', 2) },
    ]);
    expect(begun('2026-04-01T09:00:00.000Z', '2026-04-01')).toEqual([]);
    // Half past midnight in London, still the day before in UTC.
    expect(begun('2026-06-30T23:30:00.000Z', '2026-06-30')).toHaveLength(1);
    expect(begun('2026-04-02T09:00:00.000Z', '2026-04-01', 'CANCELLED')).toEqual([]);
    expect(begun('2026-04-02T09:00:00.000Z', null)).toEqual([]);
  });
});

describe('R-167 what is kept for a challenge', () => {
  it('may not be purged before its retention date, nor without one', () => {
    expect(mayPurge(null, '2099-01-01')).toBe(false);
    expect(mayPurge('2034-11-26', '2034-11-25')).toBe(false);
    expect(mayPurge('2034-11-26', '2034-11-26')).toBe(false);
    expect(mayPurge('2034-11-26', '2034-11-27')).toBe(true);
  });

  it('is deleted by no operation and by no SQL of the store', () => {
    const folder = 'electron/backend';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(30);
    const deletes = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [...text.matchAll(/delete\s+from\s+["'`]?[\w${}.]*|deleteFrom\([^)]*\)/gi)].map(
        ([sql]) => `${file}: ${sql}`,
      );
    });
    // What a table holds that no plan, assessment, decision or export is made of may be named here, with its reason.
    expect(deletes).toEqual([
      // A mark that two people only look alike, taken back: both keep the history of it.
      'store/people-apart.store.ts: delete from participant_apart',
      // A list of people that is taken back, before anything points to them: a mistake leaves no personal data behind.
      'store/people-import.store.ts: delete from participant',
      // A policy nobody has saved yet.
      "store/policies.store.ts: deleteFrom('policy_draft')",
    ]);
    expect(Object.keys(contract).filter((name) => /\.(?:delete|purge|erase|destroy)/i.test(name))).toEqual(
      [],
    );
  });
});
