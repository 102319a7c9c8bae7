import type { Neighbour } from '../../../../shared/domain/rules/shapes.ts';
import type { Reader } from '../../store/handles.ts';
import { statement } from '../../store/run.ts';

/** Live projects beside this one that ask the same stakeholders; with the last contact or activity of each, if any. */
const SQL = `
  select other.project_id as projectId, project.reference, project_details.title,
         other.stakeholder_id as stakeholderId,
         (select max(day) from (
            select contacted_on as day from contact_entry
             where project_stakeholder_id = other.id and archived = 0
            union all
            select activity.date_on from activity, json_each(activity.project_stakeholder_ids) as asked
             where activity.project_id = other.project_id and activity.archived = 0
               and activity.state <> 'CANCELLED' and asked.value = other.id
            union all
            select activity.date_on from activity, json_each(other.activity_ids) as linked
             where activity.id = linked.value and activity.archived = 0 and activity.state <> 'CANCELLED'
          )) as lastOn
    from project_stakeholder as mine
    join project_stakeholder as other
      on other.stakeholder_id = mine.stakeholder_id and other.project_id <> mine.project_id and other.archived = 0
    join project on project.id = other.project_id and project.archived = 0
     and project.status in ('PLANNED', 'LIVE', 'ANALYSING', 'FEEDING_BACK')
    join project_details on project_details.project_id = other.project_id
   where mine.project_id = ? and mine.archived = 0
   order by project.reference, other.stakeholder_id`;

/** Which other live projects ask the same stakeholders. */
export const neighboursOf = (db: Reader, projectId: string): readonly Neighbour[] =>
  statement(db.connection, SQL).all(projectId) as readonly Neighbour[];
