import type { Handlers } from '../../../shared/contract/define.ts';
import type { dutyContract } from '../../../shared/contract/duty.contract.ts';
import { dutyResult } from '../../../shared/domain/duty/result.ts';
import { canChangePlan, sameValue } from '../../../shared/domain/plan/change.ts';
import { NEW_DUTY } from '../../../shared/domain/plan/new-rows.ts';
import type { FieldValue, PlanRecord, RowFields } from '../../../shared/domain/plan/shapes.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import { hasText } from '../../../shared/values/text.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { appendAudit } from '../store/audit.store.ts';
import { findRow, getRecord, insertRow, saveRecord } from '../store/plan.store.ts';
import { findHead, touchHead } from '../store/projects.store.ts';

type All = Handlers<typeof dutyContract, Reading, Writing, Waiting>;
type Duty = PlanRecord<'legalDuty'>;

export const dutyHandlers: All = {
  'duty.startAgain': (context, { projectId, cause, why, keepAnswers }) => {
    const found = changeable(context, projectId);
    if (!found.ok) return found;
    if (!hasText(why)) return fail('duty-why-needed');
    if (sameAnswers(found.value.duty, NEW_DUTY)) return fail('duty-not-begun');
    const versionId = keep(context, projectId, found.value, { cause, why });
    if (!keepAnswers) stand(context, projectId, found.value, NEW_DUTY);
    touchHead(context.db, projectId, stampOf(context));
    return ok({ versionId });
  },

  'duty.bringBack': (context, { projectId, versionId }) => {
    const found = changeable(context, projectId);
    if (!found.ok) return found;
    const row = findRow(context.db, { kind: 'dutyVersion', projectId, rowId: versionId });
    if (!row || row.removed) return fail('row-not-found');
    if (!sameAnswers(found.value.duty, NEW_DUTY))
      keep(context, projectId, found.value, { cause: 'OTHER', why: 'An earlier version was brought back.' });
    stand(context, projectId, found.value, answersOf(row));
    touchHead(context.db, projectId, stampOf(context));
    return ok({ versionId });
  },
};

interface Standing {
  readonly duty: Duty;
  readonly version: number;
  readonly urgent: boolean;
}

function changeable(context: Writing, projectId: string) {
  const head = findHead(context.db, projectId);
  const duty = getRecord(context.db, 'legalDuty', projectId);
  const project = getRecord(context.db, 'project', projectId);
  if (!head || !duty || !project) return fail('project-not-found');
  const allowed = canChangePlan(head);
  if (!allowed.ok) return allowed;
  return ok<Standing>({ duty: duty.fields, version: duty.version, urgent: project.fields.urgent });
}

/** Writes the assessment as it stands to a row that never changes; its id. */
function keep(
  context: Writing,
  projectId: string,
  { duty, urgent }: Standing,
  because: Pick<RowFields<'dutyVersion'>, 'cause' | 'why'>,
): string {
  const rowId = context.newId();
  const kept: RowFields<'dutyVersion'> = {
    ...duty,
    ...because,
    urgent,
    keptOn: londonDate(context.now),
    computedResult: dutyResult(duty),
  };
  insertRow(context.db, { kind: 'dutyVersion', projectId, rowId }, kept, stampOf(context));
  appendAudit(context.db, {
    ...subject(context, projectId),
    record: 'duty_version',
    recordId: rowId,
    action: 'create',
    reason: because.why,
  });
  return rowId;
}

/** Puts these answers where the current ones stand. */
function stand(context: Writing, projectId: string, { duty, version }: Standing, answers: Duty): void {
  const changes = (Object.keys(NEW_DUTY) as (keyof Duty)[])
    .map((field) => ({ field, before: duty[field], after: answers[field], personal: false }))
    .filter((change) => !sameValue(change.before as FieldValue, change.after as FieldValue));
  if (changes.length === 0) return;
  const key = { kind: 'legalDuty' as const, projectId, expectedVersion: version };
  saveRecord(context.db, key, answers, stampOf(context));
  appendAudit(
    context.db,
    { ...subject(context, projectId), record: 'legal_duty', recordId: projectId, action: 'change' },
    changes,
  );
}

/** The answers of a kept version, without what was kept about it. */
const answersOf = (row: RowFields<'dutyVersion'>): Duty =>
  Object.fromEntries(
    (Object.keys(NEW_DUTY) as (keyof Duty)[]).map((field) => [field, row[field]]),
  ) as unknown as Duty;

const sameAnswers = (a: Duty, b: Duty): boolean =>
  (Object.keys(NEW_DUTY) as (keyof Duty)[]).every((field) =>
    sameValue(a[field] as FieldValue, b[field] as FieldValue),
  );

const stampOf = (context: Writing) => ({ at: context.now, by: context.me?.id ?? '' });
const subject = (context: Writing, projectId: string) => ({
  at: context.now,
  whoId: context.me?.id ?? '',
  projectId,
});
