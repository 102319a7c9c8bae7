import type { AreaFacts } from '../../../shared/domain/money/area/shapes.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** The projects of an area, archived ones too, each with the first and the last day its plan names. */
export const listAreaProjects = (db: Reader, areaId: string): AreaFacts['projects'] =>
  (
    statement(
      db.connection,
      `with days as (
        select project_id, date_on as day from activity where archived = 0
        union all select project_id, ends_on from activity where archived = 0)
      select project.id, project.reference, details.title, project.archived as isArchived,
        min(substr(project.created_at, 1, 10), coalesce(details.plan_start_date, '9999'),
          coalesce(details.engagement_start, '9999'), coalesce(min(days.day), '9999')) as firstOn,
        max(coalesce(details.engagement_end, ''), coalesce(details.feedback_by, ''),
          coalesce(details.decision_date, ''), coalesce(max(days.day), ''), substr(project.created_at, 1, 10)) as lastOn
      from project join project_details details on details.project_id = project.id
        left join days on days.project_id = project.id
      where project.area_id = ? group by project.id order by project.reference`,
    ).all(areaId) as readonly (Omit<AreaFacts['projects'][number], 'isArchived'> & {
      readonly isArchived: number;
    })[]
  ).map((row) => ({ ...row, isArchived: row.isArchived === 1 }));

/** The budgets of an area's projects, added up by kind of cost. */
export const sumBudgets = (db: Reader, areaId: string): AreaFacts['budgets'] =>
  statement(
    db.connection,
    `select line.project_id as projectId, line.category, coalesce(sum(line.planned_pence), 0) as plannedPence,
      coalesce(sum(line.committed_pence), 0) as committedPence, coalesce(sum(line.paid_pence), 0) as paidPence
    from budget_line line join project on project.id = line.project_id
    where project.area_id = ? and line.archived = 0 group by line.project_id, line.category`,
  ).all(areaId) as AreaFacts['budgets'];

/** Every activity of an area's projects; those that were removed have no cost to come. */
export const listAreaActivities = (db: Reader, areaId: string): AreaFacts['activities'] =>
  (
    statement(
      db.connection,
      `select activity.id, activity.project_id as projectId, project.reference, title, method, state, date_on as dateOn,
        starts_at as startsAt, ends_at as endsAt, expected_number as expectedNumber,
        reimbursement_offered as reimbursementOffered, recognition_offered as recognitionOffered,
        activity.archived as isRemoved
      from activity join project on project.id = activity.project_id where project.area_id = ?
      order by project.reference, activity.position, activity.id`,
    ).all(areaId) as readonly (Omit<AreaFacts['activities'][number], 'isRemoved'> & {
      readonly isRemoved: number;
    })[]
  ).map((row) => ({ ...row, isRemoved: row.isRemoved === 1 }));
