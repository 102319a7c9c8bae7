import type { PaidLine } from '../../../shared/domain/payments/paid-line.ts';
import type { LineKind } from '../../../shared/domain/claims/lists.ts';
import type { ClaimsFields } from '../../../shared/domain/claims/shapes.ts';
import type { RecognitionState, RunLineKind, RunLineState } from '../../../shared/domain/payments/lists.ts';
import type { TaxRoute } from '../../../shared/domain/payments/recognition.ts';
import type { RecognitionMethod } from '../../../shared/domain/policy/recognition-lists.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import type { Reader, Writer } from './handles.ts';
import { statement } from './run.ts';

/** What the documents of a run read; nothing here shows more of an account than its last four digits. */

export interface DocumentLine {
  readonly kind: RunLineKind;
  readonly participantId: string;
  readonly amountPence: Pence;
  readonly method: RecognitionMethod;
  readonly state: RunLineState | 'TAKEN_OUT';
  readonly failedReason: string;
  readonly reference: string;
  readonly activityId: string;
  readonly activityTitle: string;
  readonly activityOn: IsoDate | null;
  readonly budgetCode: string;
  readonly claimId: string | null;
  /** Null for expenses, and what follows with it. */
  readonly recognitionId: string | null;
  readonly minutes: number | null;
  readonly units: number | null;
  readonly rateRowId: string | null;
  readonly taxRoute: TaxRoute | null;
  readonly choice: string | null;
  readonly charityName: string | null;
  readonly charityNumber: string | null;
  readonly approvedBy: string | null;
  readonly approvedOn: IsoDate | null;
}

const APPROVAL = `select event.id from recognition_event event where event.recognition_id = recognition.id
  and event.from_status = 'ACCEPTED' and event.to_status = 'APPROVED' order by event.created_at desc, event.id desc limit 1`;

const SOURCES = `
  left join claim on claim.id = line.claim_id
  left join recognition on recognition.id = line.recognition_id
  left join claim_adjustment correction on correction.id = line.adjustment_id
  left join claim_line on claim_line.id = correction.line_id
  left join claim corrected on corrected.id = claim_line.claim_id
  join activity on activity.id = coalesce(claim.activity_id, recognition.activity_id, corrected.activity_id)`;
const REFERENCE = 'coalesce(claim.claim_no, recognition.recognition_no, corrected.claim_no)';

/** The lines of a run in their order, with what each pays for. */
export const listDocumentLines = (db: Reader, runId: string): readonly DocumentLine[] =>
  statement(
    db.connection,
    `select line.kind, line.participant_id as participantId, line.amount_pence as amountPence, line.method,
       line.status as state, line.failed_reason as failedReason, ${REFERENCE} as reference,
       activity.id as activityId, activity.title as activityTitle, activity.date_on as activityOn,
       coalesce(claim.budget_code, recognition.budget_code, corrected.budget_code, '') as budgetCode,
       line.claim_id as claimId,
       recognition.id as recognitionId, recognition.minutes, recognition.units, recognition.rate_row_id as rateRowId,
       recognition.tax_route as taxRoute, recognition.choice, recognition.charity_name as charityName,
       recognition.charity_number as charityNumber, staff.name as approvedBy, approval.decided_on as approvedOn
     from run_line line ${SOURCES}
       left join recognition_event approval on approval.id = (${APPROVAL})
       left join staff on staff.id = approval.staff_id
     where line.run_id = ? order by line.position`,
  ).all(runId) as readonly DocumentLine[];

/** Which kinds of cost each claim of a run is paid for. */
export const listPaidCosts = (
  db: Reader,
  runId: string,
): readonly { readonly claimId: string; readonly kind: LineKind }[] =>
  statement(
    db.connection,
    `select distinct cost.claim_id as claimId, cost.kind from run_line line
       join claim_line cost on cost.claim_id = line.claim_id
     where line.run_id = ? and cost.archived = 0 and cost.accepted_pence > 0`,
  ).all(runId) as ReturnType<typeof listPaidCosts>;

export interface DocumentPerson {
  readonly id: string;
  readonly name: string;
  readonly preferredName: string;
  readonly address: string;
  readonly preferredFormat: string | null;
  /** Of the account the run was released to, or of the one that is held now; empty: there is none. */
  readonly last4: string;
  /** The number finance knows them by, the same in every run. */
  readonly payeeNo: number;
  /** The last day a remittance of this run was made. */
  readonly madeOn: IsoDate | null;
}

/** The people of a run, with no more of their accounts than the last four digits. */
export const listRunPeople = (db: Reader, runId: string): readonly DocumentPerson[] =>
  statement(
    db.connection,
    `select participant.id, participant.name, preferred_name as preferredName, address,
       preferred_format as preferredFormat, payee_number.number as payeeNo,
       max(line.remittance_made_on) as madeOn,
       coalesce(run_payee.last4, case when payment_run.status = 'RELEASED' then '' else payee.last4 end, '') as last4
     from run_line line join participant on participant.id = line.participant_id
       join payment_run on payment_run.id = line.run_id
       join payee_number on payee_number.participant_id = participant.id
       left join run_payee on run_payee.run_id = line.run_id and run_payee.participant_id = participant.id
       left join payee on payee.participant_id = participant.id
     where line.run_id = ? group by participant.id`,
  ).all(runId) as readonly DocumentPerson[];

/** R-137. These people of a run have a remittance now. */
export const noteRemittances = (
  db: Writer,
  runId: string,
  made: { readonly participantIds: readonly string[]; readonly on: IsoDate },
): void =>
  void statement(
    db.connection,
    `update run_line set remittance_made_on = ? where run_id = ? and status in ('IN_RUN', 'PAID')
       and participant_id in (select value from json_each(?))`,
  ).run(made.on, runId, JSON.stringify(made.participantIds));

type LegFields = Pick<
  ClaimsFields<'claimLine'>,
  'kind' | 'mode' | 'leg' | 'travelledOn' | 'description' | 'providerName' | 'careProvider'
>;

/** R-089. The return receipts of a run’s claims that are still waited for. */
export const listAwaitedOfRun = (
  db: Reader,
  runId: string,
): readonly (LegFields & { readonly participantId: string; readonly dueOn: IsoDate })[] =>
  statement(
    db.connection,
    `select line.participant_id as participantId, cost.receipt_due_on as dueOn, cost.kind, cost.mode, cost.leg,
       cost.travelled_on as travelledOn, cost.description, cost.provider_name as providerName,
       cost.care_provider as careProvider
     from run_line line join claim_line cost on cost.claim_id = line.claim_id
     where line.run_id = ? and line.status in ('IN_RUN', 'PAID') and cost.receipt_due_on is not null
       and cost.return_receipt_id is null and cost.return_given_up_on is null and cost.archived = 0
     order by cost.receipt_due_on, cost.id`,
  ).all(runId) as ReturnType<typeof listAwaitedOfRun>;

export interface HeldRow {
  readonly id: string;
  readonly ref: string;
  readonly activity: string;
  readonly on: IsoDate | null;
  readonly amountPence: Pence | null;
  readonly status: RecognitionState;
  readonly promptOn: IsoDate | null;
  readonly charityName: string;
}

/** Recognition of an area up to the day of payment that is in no run; what was declined, where the run pays for the same activity. */
export const listHeldRecognition = (
  db: Reader,
  run: { readonly id: string; readonly areaId: string; readonly payOn: IsoDate },
): readonly HeldRow[] =>
  statement(
    db.connection,
    `select recognition.id, recognition_no as ref, activity.title as activity, activity.date_on as "on",
       coalesce(amount_pence, case choice when 'REDUCED' then reduced_pence end, offered_pence) as amountPence,
       recognition.status, benefits_prompt_on as promptOn,
       case choice when 'DONATED_TO_CHARITY' then charity_name else '' end as charityName
     from recognition join activity on activity.id = recognition.activity_id
       join project on project.id = recognition.project_id
     where recognition.archived = 0 and project.area_id = :areaId
       and (activity.date_on is null or activity.date_on <= :payOn)
       and (recognition.status in ('OFFERED', 'ACCEPTED', 'APPROVED')
         or (recognition.status = 'DECLINED' and recognition.activity_id in (
           select ${`coalesce(claim.activity_id, paid.activity_id)`} from run_line line
             left join claim on claim.id = line.claim_id left join recognition paid on paid.id = line.recognition_id
           where line.run_id = :id)))
     order by recognition_no`,
  ).all(run) as readonly HeldRow[];

interface YearOf {
  readonly areaId: string;
  readonly participantId: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What was paid between two days, people in the order of their names. */
export const listPaidLines = (db: Reader, { areaId, participantId, from, to }: YearOf): readonly PaidLine[] =>
  statement(
    db.connection,
    `select line.participant_id as participantId, line.kind, line.amount_pence as amountPence, line.method,
       line.paid_on as paidOn, payment_run.run_no as runNo, ${REFERENCE} as reference,
       activity.title as activityTitle, recognition.tax_route as taxRoute,
       participant.name as personName, participant.address as personAddress
     from run_line line join payment_run on payment_run.id = line.run_id
       join participant on participant.id = line.participant_id ${SOURCES}
     where payment_run.area_id = :areaId and line.status = 'PAID' and line.paid_on between :from and :to
       and (:participantId is null or line.participant_id = :participantId)
     order by participant.name, participant.id, line.paid_on, reference`,
  ).all({ areaId, participantId, from, to }) as readonly PaidLine[];

/** By area and tax year what was paid, newest first; of one person, or of everybody. */
export const listPaidYears = (
  db: Reader,
  participantId: string | null,
): readonly {
  readonly areaId: string;
  readonly areaName: string;
  readonly taxYear: number;
  readonly people: number;
  readonly expensesPence: Pence;
  readonly recognitionPence: Pence;
}[] =>
  statement(
    db.connection,
    `select area.id as areaId, area.name as areaName,
       cast(substr(line.paid_on, 1, 4) as integer) - (substr(line.paid_on, 6) < '04-06') as taxYear,
       count(distinct line.participant_id) as people,
       sum(case line.kind when 'RECOGNITION' then 0 else line.amount_pence end) as expensesPence,
       sum(case line.kind when 'RECOGNITION' then line.amount_pence else 0 end) as recognitionPence
     from run_line line join payment_run on payment_run.id = line.run_id join area on area.id = payment_run.area_id
     where line.status = 'PAID' and (:participantId is null or line.participant_id = :participantId)
     group by area.id, taxYear order by taxYear desc, area.name`,
  ).all({ participantId }) as ReturnType<typeof listPaidYears>;
