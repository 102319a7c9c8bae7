import type { Handlers } from '../../../shared/contract/define.ts';
import type { projectsContract } from '../../../shared/contract/projects.contract.ts';
import { dutyResult } from '../../../shared/domain/duty/result.ts';
import type { ProjectHead } from '../../../shared/domain/projects/shapes.ts';
import { checkStatus, needsReason, nextStatus } from '../../../shared/domain/projects/status.ts';
import { STATUS_WORDS } from '../../../shared/domain/plan/lists.ts';
import { hasText } from '../../../shared/values/text.ts';
import { londonDate } from '../../../shared/values/dates.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { appendAudit, listAudit } from '../store/audit.store.ts';
import { getRecords, listRows } from '../store/plan.store.ts';
import { findHead, saveStatus, setArchived } from '../store/projects.store.ts';
import { findArea } from '../store/setup.store.ts';
import { addStandardGroups, createProject, nextReference } from './support/create-project.ts';

type All = Handlers<typeof projectsContract, Reading, Writing, Waiting>;

export const projectsHandlers: Pick<
  All,
  'projects.create' | 'projects.changeStatus' | 'projects.setArchived' | 'projects.history'
> = {
  'projects.create': (context, { title, areaId, legalRegime }) => {
    const area = findArea(context.db, areaId);
    if (!area || area.archived) return fail('area-not-found');
    const reference = nextReference(
      context.db,
      area.referencePrefix,
      Number(londonDate(context.now).slice(0, 4)),
    );
    if (!reference) return fail('references-used-up');
    const id = createProject(
      context,
      { areaId, reference },
      { project: { title, legalRegime, engagementLeadId: leadId(context) } },
    );
    addStandardGroups(context, id);
    appendAudit(context.db, subject(context, id, 'create'));
    return ok({ id, reference });
  },

  'projects.changeStatus': (context, { projectId, action, reason, expectedVersion }) => {
    const head = findHead(context.db, projectId);
    const plan = getRecords(context.db, projectId);
    if (!head || !plan) return fail('project-not-found');
    if (head.archived) return fail('project-archived');
    const to = nextStatus(head, action);
    if (!to) return fail('status-no-such-step', { status: STATUS_WORDS[head.status].toLowerCase() });
    if (needsReason(action) && !hasText(reason)) return fail('status-reason-needed');
    const blocks =
      action === 'ADVANCE'
        ? checkStatus(to.status, {
            records: plan.records,
            rows: listRows(context.db, projectId),
            dutyAssessed: dutyResult(plan.records.legalDuty) !== 'INCOMPLETE',
          })
        : [];
    if (blocks.length > 0) return fail('status-blocked', { reasons: blocks.map((finding) => finding.words) });
    const stamp = { at: context.now, by: context.me?.id ?? '' };
    if (!saveStatus(context.db, { id: projectId, expectedVersion }, to, stamp))
      return fail('changed-elsewhere');
    appendAudit(context.db, { ...subject(context, projectId, 'status'), reason }, [
      { field: 'status', before: head.status, after: to.status, personal: false },
    ]);
    return ok(need(findHead(context.db, projectId)));
  },

  'projects.setArchived': (context, { projectId, archived }) => {
    const head = findHead(context.db, projectId);
    if (!head) return fail('project-not-found');
    if (head.archived === archived) return ok(head);
    setArchived(context.db, projectId, archived, { at: context.now, by: context.me?.id ?? '' });
    appendAudit(context.db, subject(context, projectId, archived ? 'archive' : 'restore'));
    return ok(need(findHead(context.db, projectId)));
  },

  'projects.history': ({ db }, { projectId, before, limit }) => {
    if (!findHead(db, projectId)) return fail('project-not-found');
    const found = listAudit(db, projectId, before, limit + 1);
    const entries = found
      .slice(0, limit)
      .map((row) => ({ ...row, who: row.who ?? '', personal: row.personal === 1 }));
    return ok({ entries, more: found.length > limit });
  },
};

/** Whoever creates a project leads its engagement, unless their role says otherwise (E04). */
const leadId = ({ me }: Writing): string | null => (me?.roles.includes('ENGAGEMENT_LEAD') ? me.id : null);

const subject = (
  context: Writing,
  projectId: string,
  action: 'create' | 'status' | 'archive' | 'restore',
) => ({
  at: context.now,
  whoId: context.me?.id ?? '',
  action,
  projectId,
  record: 'project',
  recordId: projectId,
});

function need(head: ProjectHead | undefined): ProjectHead {
  if (!head) throw new Error('A project written in this transaction is gone');
  return head;
}
