import { describe, expect, it } from 'vitest';
import { daysWords, lastFreeDay, planSave, timelineOf } from '../../../shared/domain/policy/changes.ts';

const span = (id: string, effectiveFrom: string, effectiveTo: string | null = null) => ({
  id,
  title: `Policy ${id}`,
  effectiveFrom,
  effectiveTo,
});
const TODAY = '2026-06-03';

describe('saving a version (E02: no overlap within an area)', () => {
  const open = span('open', '2026-01-01');
  const ended = span('ended', '2025-01-01', '2025-12-31');

  it('meets a version on the first and on the last day', () => {
    const meets = (from: string, to: string | null) =>
      planSave([ended], span('new', from, to), { endBefore: false }).clash?.id;
    expect(meets('2025-12-31', null)).toBe('ended');
    expect(meets('2026-01-01', null)).toBeUndefined();
    expect(meets('2024-01-01', '2025-01-01')).toBe('ended');
    expect(meets('2024-01-01', '2024-12-31')).toBeUndefined();
  });

  it('ends the version before it the day before', () => {
    expect(planSave([ended, open], span('new', '2026-07-01'), { endBefore: true })).toEqual({
      ended: { version: open, effectiveTo: '2026-06-30' },
      clash: undefined,
    });
  });

  it('does not end a version that starts on the same day or later', () => {
    const later = span('later', '2026-09-01');
    expect(planSave([later], span('new', '2026-07-01'), { endBefore: true })).toEqual({
      ended: null,
      clash: later,
    });
    expect(planSave([later], span('new', '2026-09-01'), { endBefore: true }).clash).toBe(later);
  });

  it('offers the day before the next version as the last one', () => {
    expect(lastFreeDay([open, ended], '2025-06-01')).toBe('2025-12-31');
    expect(lastFreeDay([open, ended], '2026-06-01')).toBeNull();
  });
});

describe('the timeline of versions', () => {
  it('marks past, in force and future versions and the gaps between them', () => {
    const versions = [
      span('c', '2026-09-01'),
      span('a', '2025-01-01', '2025-12-31'),
      span('b', '2026-02-01', '2026-06-30'),
    ];
    expect(timelineOf(versions, TODAY)).toMatchObject([
      { kind: 'version', version: { id: 'a' }, when: 'PAST' },
      { kind: 'gap', from: '2026-01-01', to: '2026-01-31', when: 'PAST' },
      { kind: 'version', version: { id: 'b' }, when: 'IN_FORCE' },
      { kind: 'gap', from: '2026-07-01', to: '2026-08-31', when: 'FUTURE' },
      { kind: 'version', version: { id: 'c' }, when: 'FUTURE' },
    ]);
  });

  it('has no gap between versions that follow each other', () => {
    const versions = [span('a', '2025-01-01', '2025-12-31'), span('b', '2026-01-01')];
    expect(timelineOf(versions, TODAY).map(({ kind }) => kind)).toEqual(['version', 'version']);
  });

  it('says that nothing is in force before the first version to come and after the last that ended', () => {
    expect(timelineOf([span('a', '2026-09-01')], TODAY)[0]).toEqual({
      kind: 'gap',
      from: null,
      to: '2026-08-31',
      when: 'IN_FORCE',
    });
    expect(timelineOf([span('a', '2026-01-01', '2026-05-31')], TODAY)[1]).toEqual({
      kind: 'gap',
      from: '2026-06-01',
      to: null,
      when: 'IN_FORCE',
    });
    expect(timelineOf([], TODAY)).toEqual([]);
  });

  it('writes the days of a version', () => {
    expect(daysWords(span('a', '2026-06-01'))).toBe('from 1 June 2026');
    expect(daysWords(span('a', '2026-06-01', '2027-03-31'))).toBe('1 June 2026 to 31 March 2027');
  });
});
