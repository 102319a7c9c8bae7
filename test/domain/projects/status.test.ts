import { describe, expect, it } from 'vitest';
import { projectReference, referenceNumber } from '../../../shared/domain/projects/reference.ts';
import {
  PAUSABLE,
  STATUS_ACTIONS,
  STATUS_PATH,
  checkBeforeYouStart,
  checkStatus,
  needsReason,
  nextStatus,
  statusActions,
} from '../../../shared/domain/projects/status.ts';
import { STATUSES, type Status } from '../../../shared/domain/plan/lists.ts';
import { emptyFacts, fullFacts } from '../../support/facts.ts';

const facts = (kind: 'empty' | 'full', dutyAssessed = true) => {
  const { plan } = kind === 'empty' ? emptyFacts() : fullFacts();
  return { records: plan.records, rows: plan.rows, dutyAssessed };
};

describe('§4.16 the path of a project', () => {
  it('goes forward one step at a time, and back one step', () => {
    const path = STATUS_PATH.map((status) => nextStatus({ status, pausedFrom: null }, 'ADVANCE')?.status);
    expect(path).toEqual(['PLANNED', 'LIVE', 'ANALYSING', 'FEEDING_BACK', 'EVALUATED', 'CLOSED', undefined]);
    const back = STATUS_PATH.map((status) => nextStatus({ status, pausedFrom: null }, 'STEP_BACK')?.status);
    expect(back).toEqual([undefined, 'DRAFT', 'PLANNED', 'LIVE', 'ANALYSING', 'FEEDING_BACK', 'EVALUATED']);
  });

  it.each(PAUSABLE)('pauses from %s and resumes to it', (status) => {
    const paused = { status: 'PAUSED', pausedFrom: status } as const;
    expect(nextStatus({ status, pausedFrom: null }, 'PAUSE')).toEqual(paused);
    expect(nextStatus(paused, 'RESUME')).toEqual({ status, pausedFrom: null });
  });

  it.each(STATUSES.filter((status) => !PAUSABLE.includes(status)))('does not pause from %s', (status) => {
    expect(nextStatus({ status, pausedFrom: null }, 'PAUSE')).toBeUndefined();
  });

  it('offers exactly the actions that lead somewhere', () => {
    expect(statusActions({ status: 'DRAFT', pausedFrom: null })).toEqual(['ADVANCE']);
    expect(statusActions({ status: 'LIVE', pausedFrom: null })).toEqual(['ADVANCE', 'PAUSE', 'STEP_BACK']);
    expect(statusActions({ status: 'PAUSED', pausedFrom: 'LIVE' })).toEqual(['RESUME']);
    expect(statusActions({ status: 'CLOSED', pausedFrom: null })).toEqual(['STEP_BACK']);
  });

  it('wants a reason for pausing and stepping back', () => {
    expect(STATUS_ACTIONS.filter(needsReason)).toEqual(['PAUSE', 'STEP_BACK']);
  });
});

describe('R-055 the answers before you start', () => {
  const { project } = facts('full').records;
  it('asks for nothing when all are there', () => {
    expect(checkBeforeYouStart(project)).toEqual([]);
  });
  it.each([
    ['whyEngage', ''],
    ['whoToEngage', '  \n'],
    ['methodsSummary', ''],
    ['canInfluence', []],
    ['cannotInfluence', ['  ']],
    ['howUsed', ''],
  ] as const)('blocks PLANNED when %s is blank', (field, blank) => {
    const found = checkBeforeYouStart({ ...project, [field]: blank });
    expect(found).toMatchObject([{ rule: 'R-055', level: 'block', field: `project.${field}` }]);
    expect(
      checkStatus('PLANNED', {
        ...facts('full'),
        records: { ...facts('full').records, project: { ...project, [field]: blank } },
      }),
    ).toEqual(found);
  });
});

describe('R-007 an unfinished legal duty assessment', () => {
  it('blocks PLANNED', () => {
    expect(checkStatus('PLANNED', facts('full', false))).toMatchObject([
      { rule: 'R-007', level: 'block', field: 'legalDuty.step1Relates' },
    ]);
    expect(checkStatus('PLANNED', facts('full', true))).toEqual([]);
  });
});

describe('R-154 evaluation', () => {
  it('needs the result of a measure', () => {
    expect(checkStatus('EVALUATED', facts('empty'))).toMatchObject([
      { rule: 'R-154', field: 'rows.measure' },
    ]);
  });
});

describe('R-153 closing', () => {
  it('needs feedback to have been given', () => {
    expect(checkStatus('CLOSED', facts('empty'))).toMatchObject([
      { rule: 'R-153', field: 'rows.feedbackDelivery' },
    ]);
  });
});

describe('the other states', () => {
  it.each(['DRAFT', 'LIVE', 'ANALYSING', 'FEEDING_BACK', 'PAUSED'] satisfies Status[])(
    '%s asks for nothing',
    (status) => {
      expect(checkStatus(status, facts('empty', false))).toEqual([]);
    },
  );
});

describe('E05 references', () => {
  it('are AREA-YYYY-NNN and count on past 999', () => {
    expect(projectReference('NEL', 2026, 1)).toBe('NEL-2026-001');
    expect(projectReference('NEL', 2026, 1000)).toBe('NEL-2026-1000');
    expect(projectReference('NEL', 2026, 100_000)).toBeUndefined();
  });
  it('give their number back, and 0 for another area or year', () => {
    expect(referenceNumber('NEL-2026-012', 'NEL', 2026)).toBe(12);
    expect(referenceNumber('NEL-2025-012', 'NEL', 2026)).toBe(0);
    expect(referenceNumber('NELX-2026-012', 'NEL', 2026)).toBe(0);
  });
});
