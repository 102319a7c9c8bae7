import type { PlanFacts } from '../../../../shared/documents/facts.ts';
import { getRecords, listRows } from '../../store/plan.store.ts';
import { listStaff } from '../../store/setup.store.ts';
import type { SourceRequest } from './index.ts';

/** E05, E07, E14, E34–E41, E57: everything typed into the plan, and the staff it names. */
export function loadPlan({ db, head }: SourceRequest): PlanFacts {
  const found = getRecords(db, head.id);
  if (!found) throw new Error('A project has no plan');
  const { project, signOff } = found.records;
  const named = new Set<string | null>([
    project.projectLeadId,
    project.engagementLeadId,
    project.equalityLeadId,
    project.commsLeadId,
    project.sroId,
    signOff.completedById,
    signOff.seniorById,
  ]);
  return {
    head: { id: head.id, reference: head.reference, status: head.status },
    records: found.records,
    rows: listRows(db, head.id),
    staff: Object.fromEntries(
      listStaff(db)
        .filter((person) => named.has(person.id))
        .map((person) => [person.id, person]),
    ),
  };
}
