import type { Handlers } from '../../../shared/contract/define.ts';
import type { moneyContract } from '../../../shared/contract/money.contract.ts';
import { moneyOfProject } from '../../../shared/domain/money/forecast.ts';
import { moneyRows } from '../../../shared/domain/money/rows.ts';
import type { MoneyFacts } from '../../../shared/domain/money/shapes.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { csvBytes } from '../exports/csv.ts';
import { appendAudit } from '../store/audit.store.ts';
import { countClaims, sumClaims, usualClaim } from '../store/money.store.ts';
import { getRecord, listRowsOf } from '../store/plan.store.ts';
import { policyVersionsOfProject } from '../store/policies.store.ts';
import { findHead } from '../store/projects.store.ts';

export const moneyHandlers: Handlers<typeof moneyContract, Reading, Writing, Waiting> = {
  'claims.moneyOfProject': (context, { projectId }) => factsOf(context, projectId),

  'claims.saveMoneyTable': async (context, { projectId, assumptions }) => {
    const facts = context.read((reading) => factsOf(reading, projectId));
    if (!facts.ok) return facts;
    const name = context.read(({ db }) => ({
      reference: findHead(db, projectId)?.reference ?? '',
      title: getRecord(db, 'project', projectId)?.fields.title ?? '',
    }));
    const saved = await context.platform.saveFile({
      kind: 'csv',
      suggestedName: `${name.reference} Money.csv`,
      bytes: csvBytes(moneyRows(moneyOfProject(facts.value, assumptions), name.title)),
    });
    if (!saved.ok) return saved;
    return context.write((writing) => {
      const subject = { at: writing.now, whoId: writing.me?.id ?? '', action: 'export', projectId } as const;
      appendAudit(writing.db, { ...subject, record: 'project', recordId: projectId, reason: 'Money table' });
      return ok({ fileName: saved.value.fileName });
    });
  },
};

function factsOf({ db }: Reading, projectId: string): Result<MoneyFacts, 'project-not-found'> {
  if (!findHead(db, projectId)) return fail('project-not-found');
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
    claims: sumClaims(db, projectId),
    ...countClaims(db, projectId),
    policies: policyVersionsOfProject(db, projectId).map(
      (policy) => structuredClone(policy) as MoneyFacts['policies'][number],
    ),
    usual: usualClaim(db, projectId),
  });
}
