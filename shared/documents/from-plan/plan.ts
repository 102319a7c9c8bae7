import type { PlanFacts } from '../facts.ts';
import type { PlanSource } from './source.ts';

/** E05, E07, E14, E33–E41, E57: what documents print as it was typed, and the staff it names. */
export function planOf({ head, records, rows, staff }: PlanSource): PlanFacts {
  const { project, legalDuty, level, money, evaluation, dataProtection, signOff } = records;
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
    records: { project, legalDuty, level, money, evaluation, dataProtection, signOff },
    rows: {
      risk: rows.risk,
      milestone: rows.milestone,
      budgetLine: rows.budgetLine,
      keyMessage: rows.keyMessage,
      channelUse: rows.channelUse,
      partner: rows.partner,
      keyContact: rows.keyContact,
      measure: rows.measure,
      advice: rows.advice,
      feedbackDelivery: rows.feedbackDelivery,
    },
    staff: Object.fromEntries(
      staff.filter((person) => named.has(person.id)).map((person) => [person.id, person]),
    ),
  };
}
