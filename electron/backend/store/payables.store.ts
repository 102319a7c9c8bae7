import type { RunLineKind } from '../../../shared/domain/payments/lists.ts';
import type { Payable, Payee } from '../../../shared/domain/payments/run.ts';
import type { TaxRoute } from '../../../shared/domain/payments/recognition.ts';
import type { RecognitionMethod } from '../../../shared/domain/policy/recognition-lists.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** Something that waits to be paid, with what a person is shown of it. */
export interface PayableItem extends Payable {
  /** `C-2026-00012`, `R-2026-00003`, or the claim a correction belongs to. */
  readonly reference: string;
  readonly personName: string;
  readonly activityTitle: string;
  readonly projectReference: string;
  readonly budgetCode: string;
}

interface Row {
  readonly id: string;
  readonly kind: RunLineKind;
  readonly participantId: string;
  readonly amountPence: number;
  readonly method: string | null;
  readonly taxRoute: string | null;
  readonly isApproved: number;
  readonly reference: string;
  readonly personName: string;
  readonly activityTitle: string;
  readonly projectReference: string;
  readonly budgetCode: string;
}

const CHOICE = `case when participant.payment_choice = 'NOTHING' then null else participant.payment_choice end`;

const CLAIMS = `
  select claim.id as id, 'EXPENSES' as kind, claim.participant_id as participantId,
    coalesce(claim.accepted_pence, 0) as amountPence, ${CHOICE} as method, null as taxRoute,
    claim.status = 'APPROVED' as isApproved, claim.claim_no as reference, participant.name as personName,
    activity.title as activityTitle, project.reference as projectReference, claim.budget_code as budgetCode
  from claim join participant on participant.id = claim.participant_id join activity on activity.id = claim.activity_id
    join project on project.id = claim.project_id
  where claim.archived = 0 and project.area_id = ? and claim.status in ('CERTIFIED', 'APPROVED')`;

const RECOGNITION = `
  select recognition.id, 'RECOGNITION', recognition.participant_id, coalesce(recognition.amount_pence,
      case recognition.choice when 'REDUCED' then recognition.reduced_pence else recognition.offered_pence end, 0),
    coalesce(recognition.method, ${CHOICE}), recognition.tax_route, recognition.status = 'APPROVED',
    recognition.recognition_no, participant.name, activity.title, project.reference, recognition.budget_code
  from recognition join participant on participant.id = recognition.participant_id
    join activity on activity.id = recognition.activity_id join project on project.id = recognition.project_id
  where recognition.archived = 0 and project.area_id = ? and recognition.status in ('ACCEPTED', 'APPROVED')`;

const CORRECTIONS = `
  select correction.id, 'ADJUSTMENT', correction.participant_id, correction.amount_pence, ${CHOICE}, null, 1,
    claim.claim_no, participant.name, activity.title, project.reference, claim.budget_code
  from claim_adjustment correction join participant on participant.id = correction.participant_id
    join claim_line on claim_line.id = correction.line_id join claim on claim.id = claim_line.claim_id
    join activity on activity.id = claim.activity_id join project on project.id = claim.project_id
  where project.area_id = ? and not exists (select 1 from run_line
    where run_line.adjustment_id = correction.id and run_line.status in ('IN_RUN', 'PAID'))`;

/** E48. What waits to be paid in an area: claims, recognition and corrections, people in the order of their names. */
export function listPayables(db: Reader, areaId: string): readonly PayableItem[] {
  const rows = statement(
    db.connection,
    `${CLAIMS} union all ${RECOGNITION} union all ${CORRECTIONS} order by personName, participantId, kind, reference, id`,
  ).all(areaId, areaId, areaId) as readonly Row[];
  return rows.map((row) => ({
    ...row,
    method: row.method as RecognitionMethod | null,
    taxRoute: row.taxRoute as TaxRoute | null,
    isApproved: row.isApproved === 1,
    inRunId: null,
  }));
}

/** What is known of where people are paid to, without the accounts. */
export function listPayees(db: Reader, participantIds: readonly string[]): readonly Payee[] {
  const rows = statement(
    db.connection,
    `select participant_id as participantId, payroll_reference <> '' as hasPayrollReference,
       needs_check = 0 as isVerified, sealed is not null as hasDetails from payee where participant_id in (select value from json_each(?))`,
  ).all(JSON.stringify(participantIds)) as readonly {
    readonly participantId: string;
    readonly hasPayrollReference: number;
    readonly isVerified: number;
    readonly hasDetails: number;
  }[];
  return rows.map((row) => ({
    participantId: row.participantId,
    hasPayrollReference: row.hasPayrollReference === 1,
    hasDetails: row.hasDetails === 1,
    isVerified: row.isVerified === 1,
  }));
}

/** Who approved the payments of a run; whoever certified attendance only is not kept from releasing. */
export const listDeciders = (
  db: Reader,
  runId: string,
): readonly { readonly staffId: string; readonly reference: string }[] =>
  statement(
    db.connection,
    `select approval.staff_id as staffId, claim.claim_no as reference from run_line
       join claim on claim.id = run_line.claim_id
       join approval on approval.claim_id = claim.id and approval.round = claim.round
     where run_line.run_id = ? and approval.step <> 'CERTIFY'
     union all
     select event.staff_id, recognition.recognition_no from run_line
       join recognition on recognition.id = run_line.recognition_id
       join recognition_event event on event.recognition_id = recognition.id
     where run_line.run_id = ? and event.to_status = 'APPROVED' and event.staff_id is not null`,
  ).all(runId, runId) as readonly { readonly staffId: string; readonly reference: string }[];
