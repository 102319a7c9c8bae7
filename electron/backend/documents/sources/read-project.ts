import type { PlanSource } from '../../../../shared/documents/from-plan/source.ts';
import type { ProjectHead } from '../../../../shared/domain/projects/shapes.ts';
import type { IsoDate } from '../../../../shared/values/dates.ts';
import { entriesOfProject } from '../../store/directory.store.ts';
import type { Reader } from '../../store/handles.ts';
import { getRecords, listRows } from '../../store/plan.store.ts';
import { listStaff } from '../../store/opening.store.ts';

/** A whole project as it is stored, with the shared entries its rows point to. */
export function readProject(db: Reader, head: ProjectHead, today: IsoDate): PlanSource {
  const found = getRecords(db, head.id);
  if (!found) throw new Error('A project has no plan');
  return {
    head,
    records: found.records,
    rows: listRows(db, head.id),
    directory: {
      stakeholder: entriesOfProject(db, 'stakeholder', head.id),
      insightSource: entriesOfProject(db, 'insightSource', head.id),
      groupNote: entriesOfProject(db, 'groupNote', head.id),
    },
    staff: listStaff(db),
    today,
  };
}
