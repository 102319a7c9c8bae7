import type { Handlers } from '../../../shared/contract/define.ts';
import type { moneyContract } from '../../../shared/contract/money.contract.ts';
import { areaMoneyRows } from '../../../shared/domain/money/area/rows.ts';
import { moneyOfProject } from '../../../shared/domain/money/forecast.ts';
import { joinCosts } from '../../../shared/domain/money/join.ts';
import { moneyRows } from '../../../shared/domain/money/rows.ts';
import { PARTS, type MoneyFacts } from '../../../shared/domain/money/shapes.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { csvBytes } from '../exports/csv.ts';
import { xlsxBytes } from '../exports/xlsx.ts';
import type { Reader } from '../store/handles.ts';
import { countClaims, usualClaim } from '../store/money.store.ts';
import { sumCorrections } from '../store/people-costs.store.ts';
import { getRecord, listRowsOf } from '../store/plan.store.ts';
import { policyVersionsOfProject } from '../store/policies.store.ts';
import { findHead } from '../store/projects.store.ts';
import { findArea } from '../store/setup.store.ts';
import { addUp, areaMoney, daysOf } from './support/area-money.ts';
import { saveTable } from './support/save-table.ts';

export const moneyHandlers: Handlers<typeof moneyContract, Reading, Writing, Waiting> = {
  'claims.moneyOfProject': (context, { projectId }) => factsOf(context, projectId),

  'claims.saveMoneyTable': async (context, { projectId, assumptions, format }) => {
    const facts = context.read((reading) => factsOf(reading, projectId));
    if (!facts.ok) return facts;
    const name = context.read(({ db }) => ({
      reference: findHead(db, projectId)?.reference ?? '',
      title: getRecord(db, 'project', projectId)?.fields.title ?? '',
    }));
    const bytes = await bytesOf(format, moneyRows(moneyOfProject(facts.value, assumptions), name.title));
    const table = { kind: format, suggestedName: `${name.reference} Money.${format}`, bytes };
    return saveTable(context, table, {
      record: 'project',
      recordId: projectId,
      projectId,
      reason: 'Money table',
    });
  },

  'claims.moneyOfArea': (context, { areaId, from, to }) => areaMoney(context, areaId, { from, to }),

  'claims.saveAreaMoney': async (context, { areaId, from, to, format }) => {
    const money = await areaMoney(context, areaId, { from, to });
    if (!money.ok) return money;
    const name = context.read(({ db }) => findArea(db, areaId)?.name ?? '');
    const rows = areaMoneyRows({ name, period: { from, to } }, money.value);
    const bytes = await bytesOf(format, rows);
    const days = [from, to].filter((day) => day !== null).join(' to ');
    const suggestedName = `${[name, 'Money', days].filter((part) => part !== '').join(' ')}.${format}`;
    const about = { record: 'area', recordId: areaId, projectId: null, reason: 'Money table' } as const;
    return saveTable(context, { kind: format, suggestedName, bytes }, about);
  },
};

/** Rows as a spreadsheet takes them, every cell harmless. */
const bytesOf = (
  format: 'csv' | 'xlsx',
  rows: readonly (readonly string[])[],
): Uint8Array | Promise<Uint8Array> => (format === 'csv' ? csvBytes(rows) : xlsxBytes('Money', rows));

const ALL_TIME = daysOf({ from: null, to: null });

function factsOf({ db, now }: Reading, projectId: string): Result<MoneyFacts, 'project-not-found'> {
  const head = findHead(db, projectId);
  if (!head) return fail('project-not-found');
  return ok({
    budgetLines: listRowsOf(db, 'budgetLine', projectId).map(
      ({ category, plannedPence, committedPence, paidPence }) => ({
        category,
        plannedPence,
        committedPence,
        paidPence,
      }),
    ),
    activities: listRowsOf(db, 'activity', projectId).map((row) => ({
      id: row.id,
      title: row.title,
      method: row.method,
      state: row.state,
      dateOn: row.dateOn,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      expectedNumber: row.expectedNumber,
      reimbursementOffered: row.reimbursementOffered,
      recognitionOffered: row.recognitionOffered,
    })),
    ...peopleCosts(db, projectId, londonDate(now)),
    ...countClaims(db, projectId),
    policies: policyVersionsOfProject(db, projectId).map(
      (policy) => structuredClone(policy) as MoneyFacts['policies'][number],
    ),
    usual: usualClaim(db, head.areaId),
  });
}

/** What claims, recognition and corrections of a project come to, and how long they take to be paid. */
function peopleCosts(db: Reader, projectId: string, today: string): Pick<MoneyFacts, 'costs' | 'times'> {
  const scope = { of: 'PROJECT', projectId, ...ALL_TIME } as const;
  const added = PARTS.map((part) => addUp(db, part, scope));
  return {
    costs: [...joinCosts([...added.flatMap(({ costs }) => costs), ...sumCorrections(db, scope)])],
    times: {
      today,
      paid: added.flatMap(({ times }) => times.paid),
      waiting: added.flatMap(({ times }) => times.waiting),
    },
  };
}
