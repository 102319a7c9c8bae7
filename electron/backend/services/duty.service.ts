import type { Handlers } from '../../../shared/contract/define.ts';
import type { dutyContract } from '../../../shared/contract/duty.contract.ts';
import { DUTY_FIELDS, isDutyBegun, sameAnswers } from '../../../shared/domain/duty/begun.ts';
import { dutyResult } from '../../../shared/domain/duty/result.ts';
import { canChangePlan, sameValue } from '../../../shared/domain/plan/change.ts';
import { NEW_DUTY } from '../../../shared/domain/plan/new-rows.ts';
import type { FieldValue, PlanRecord, RowFields } from '../../../shared/domain/plan/shapes.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import { hasText } from '../../../shared/values/text.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { findRow, getRecord, insertRow, saveRecord } from '../store/plan.store.ts';
import { findHead } from '../store/projects.store.ts';
import { noteChange, planChanged } from './support/plan-changed.ts';
import { stampOf } from './support/stamp.ts';
import { answerReviews } from './support/reviews.ts';

type All = Handlers<typeof dutyContract, Reading, Writing, Waiting>;
type Duty = PlanRecord<'legalDuty'>;

export const dutyHandlers: All = {
  'duty.startAgain': (context, { projectId, cause, why, keepAnswers }) => {
    const found = changeable(context, projectId);
    if (!found.ok) return found;
    const because = { cause, why: why.trim() };
    if (!hasText(why)) return fail('duty-why-needed');
    if (!isDutyBegun(found.value.duty)) return fail('duty-not-begun');
    const versionId = keep(context, projectId, found.value, because);
    if (!keepAnswers) stand(context, projectId, found.value, NEW_DUTY);
    answerReviews(context, projectId, because);
    // What was signed is looked at anew, even where every answer stays.
    planChanged(context, projectId, 'legalDuty');
    return ok({ versionId });
  },

  'duty.bringBack': (context, { projectId, versionId }) => {
    const found = changeable(context, projectId);
    if (!found.ok) return found;
    const row = findRow(context.db, { kind: 'dutyVersion', projectId, rowId: versionId });
    if (!row || row.removed) return fail('row-not-found');
    const { duty, urgent } = found.value;
    if (sameAnswers(duty, row) && urgent === row.urgent) return ok({ keptId: null });
    const keptId = isDutyBegun(duty) ? keep(context, projectId, found.value, BROUGHT_BACK) : null;
    stand(context, projectId, found.value, answersOf(row));
    setUrgent(context, projectId, row.urgent);
    planChanged(context, projectId, 'legalDuty');
    return ok({ keptId });
  },
};

const BROUGHT_BACK = { cause: 'OTHER', why: 'An earlier version was brought back.' } as const;

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
  const about = {
    kind: 'dutyVersion',
    recordId: rowId,
    action: 'create',
    ...(because.why === '' ? {} : { reason: because.why }),
  } as const;
  noteChange(context, projectId, about, []);
  return rowId;
}

/** Puts these answers where the current ones stand. */
function stand(context: Writing, projectId: string, { duty, version }: Standing, answers: Duty): void {
  const changes = DUTY_FIELDS.map((field) => ({ field, before: duty[field], after: answers[field] })).filter(
    (change) => !sameValue(change.before as FieldValue, change.after as FieldValue),
  );
  if (changes.length === 0) return;
  const key = { kind: 'legalDuty' as const, projectId, expectedVersion: version };
  saveRecord(context.db, key, answers, stampOf(context));
  noteChange(context, projectId, { kind: 'legalDuty', recordId: projectId, action: 'change' }, changes);
}

/** Whether it is urgent belongs to the project, but an assessment is read with it. */
function setUrgent(context: Writing, projectId: string, urgent: boolean): void {
  const project = getRecord(context.db, 'project', projectId);
  if (!project || project.fields.urgent === urgent) return;
  const key = { kind: 'project' as const, projectId, expectedVersion: project.version };
  saveRecord(context.db, key, { urgent }, stampOf(context));
  noteChange(context, projectId, { kind: 'project', recordId: projectId, action: 'change' }, [
    { field: 'urgent', before: project.fields.urgent, after: urgent },
  ]);
}

/** The answers of a kept version, without what was kept about it. */
const answersOf = (row: RowFields<'dutyVersion'>): Duty =>
  Object.fromEntries(DUTY_FIELDS.map((field) => [field, row[field]])) as unknown as Duty;
