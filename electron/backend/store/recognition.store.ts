import type { RecognitionState } from '../../../shared/domain/payments/lists.ts';
import type { RecognitionFields } from '../../../shared/domain/payments/shapes.ts';
import type { IsoDate, IsoInstant } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

/** E46 as it is stored, with the names a person is shown. */
export interface RecognitionRow {
  readonly id: string;
  readonly version: number;
  readonly recognitionNo: string;
  readonly status: RecognitionState;
  readonly since: IsoInstant;
  readonly projectId: string;
  readonly projectReference: string;
  readonly areaId: string;
  readonly personName: string;
  readonly personStaffId: string | null;
  readonly relativeIds: readonly string[];
  readonly activityTitle: string;
  readonly activityOn: IsoDate | null;
  readonly arrangedBy: string;
  readonly arrangedById: string;
  readonly approvedBy: string | null;
  readonly approvedOn: IsoDate | null;
  readonly withdrawnReason: string;
  readonly fields: RecognitionFields;
}

const COLUMNS: Readonly<Record<keyof RecognitionFields, string>> = {
  participantId: 'participant_id',
  activityId: 'activity_id',
  rateRowId: 'rate_row_id',
  minutes: 'minutes',
  units: 'units',
  offeredPence: 'offered_pence',
  offerReason: 'offer_reason',
  offerMadeOn: 'offer_made_on',
  choice: 'choice',
  choiceOn: 'choice_on',
  reducedPence: 'reduced_pence',
  charityName: 'charity_name',
  charityNumber: 'charity_number',
  benefitsPromptOn: 'benefits_prompt_on',
  taxRoute: 'tax_route',
  taxEvidence: 'tax_evidence',
  budgetCode: 'budget_code',
  publicSectorSalary: 'public_sector_salary',
  method: 'method',
  note: 'note',
};
const NAMES = Object.keys(COLUMNS) as readonly (keyof RecognitionFields)[];

const SELECT = `
  select r.id, r.version, r.recognition_no as recognitionNo, r.status, r.status_since as since,
    r.project_id as projectId, project.reference as projectReference, project.area_id as areaId,
    participant.name as personName, participant.staff_id as personStaffId,
    participant.relative_staff_ids as relativeIds, activity.title as activityTitle, activity.date_on as activityOn,
    lead.name as arrangedBy, r.created_by as arrangedById, approver.name as approvedBy,
    approval.decided_on as approvedOn, coalesce(withdrawal.reason, '') as withdrawnReason,
    ${NAMES.map((name) => `r.${COLUMNS[name]} as "${name}"`).join(', ')}
  from recognition r join participant on participant.id = r.participant_id join activity on activity.id = r.activity_id
    join project on project.id = r.project_id join staff lead on lead.id = r.created_by
    left join recognition_event approval on approval.recognition_id = r.id and approval.from_status = 'ACCEPTED'
      and approval.to_status = 'APPROVED' and r.status in ('APPROVED', 'IN_RUN', 'PAID')
    left join staff approver on approver.id = approval.staff_id
    left join recognition_event withdrawal on withdrawal.recognition_id = r.id and withdrawal.to_status = 'WITHDRAWN'`;

type Found = Omit<RecognitionRow, 'relativeIds' | 'fields'> & { readonly relativeIds: string } & Record<
    keyof RecognitionFields,
    unknown
  >;

const toRow = (found: Found): RecognitionRow => ({
  id: found.id,
  version: found.version,
  recognitionNo: found.recognitionNo,
  status: found.status,
  since: found.since,
  projectId: found.projectId,
  projectReference: found.projectReference,
  areaId: found.areaId,
  personName: found.personName,
  personStaffId: found.personStaffId,
  relativeIds: JSON.parse(found.relativeIds) as readonly string[],
  activityTitle: found.activityTitle,
  activityOn: found.activityOn,
  arrangedBy: found.arrangedBy,
  arrangedById: found.arrangedById,
  approvedBy: found.approvedBy,
  approvedOn: found.approvedOn,
  withdrawnReason: found.withdrawnReason,
  fields: Object.fromEntries(NAMES.map((name) => [name, found[name]])) as unknown as RecognitionFields,
});

export function findRecognition(db: Reader, id: string): RecognitionRow | undefined {
  const found = statement(db.connection, `${SELECT} where r.id = ?`).get(id) as Found | undefined;
  return found && toRow(found);
}

/** Everything of a person, everything at an activity, or both narrowed; newest first. */
export const listRecognition = (
  db: Reader,
  where: { readonly participantId: string | null; readonly activityId: string | null },
): readonly RecognitionRow[] => {
  const sides = [
    ...(where.participantId === null ? [] : (['r.participant_id = ?'] as const)),
    ...(where.activityId === null ? [] : (['r.activity_id = ?'] as const)),
  ];
  if (sides.length === 0) return [];
  const values = [where.participantId, where.activityId].filter((id) => id !== null);
  const found = statement(
    db.connection,
    `${SELECT} where r.archived = 0 and ${sides.join(' and ')} order by r.recognition_no desc`,
  ).all(...values) as readonly Found[];
  return found.map(toRow);
};

/** What waits in an area for an answer, for approval or for a run; oldest first. */
export const listWaiting = (db: Reader, areaId: string): readonly RecognitionRow[] =>
  (
    statement(
      db.connection,
      `${SELECT} where r.archived = 0 and r.status in ('OFFERED', 'ACCEPTED', 'APPROVED') and project.area_id = ?
       order by r.status_since, r.recognition_no`,
    ).all(areaId) as readonly Found[]
  ).map(toRow);

/** The next number of a year: `R-2026-00001`. */
export function nextRecognitionNo(db: Reader, year: number): string {
  const start = `R-${year}-`;
  const { last } = statement(
    db.connection,
    'select max(recognition_no) as last from recognition where recognition_no >= ? and recognition_no < ?',
  ).get(start, `R-${year}.`) as { readonly last: string | null };
  return `${start}${String(Number(last?.slice(start.length) ?? 0) + 1).padStart(5, '0')}`;
}

export function insertRecognition(
  db: Writer,
  made: {
    readonly id: string;
    readonly recognitionNo: string;
    readonly projectId: string;
    readonly fields: RecognitionFields;
  },
  stamp: Stamp,
): void {
  statement(
    db.connection,
    `insert into recognition (id, recognition_no, project_id, status, status_since, created_at, created_by,
       updated_at, updated_by, ${NAMES.map((name) => COLUMNS[name]).join(', ')})
     values (?, ?, ?, 'OFFERED', ?, ?, ?, ?, ?, ${NAMES.map(() => '?').join(', ')})`,
  ).run(
    made.id,
    made.recognitionNo,
    made.projectId,
    stamp.at,
    stamp.at,
    stamp.by,
    stamp.at,
    stamp.by,
    ...NAMES.map((name) => made.fields[name]),
  );
}

/** Writes what is typed about a payment; false when somebody changed it meanwhile. */
export const saveRecognition = (
  db: Writer,
  { id, expectedVersion, fields }: Saved & { readonly fields: RecognitionFields },
  stamp: Stamp,
): boolean =>
  statement(
    db.connection,
    `update recognition set ${NAMES.map((name) => `${COLUMNS[name]} = ?`).join(', ')}, version = version + 1,
       updated_at = ?, updated_by = ? where id = ? and version = ?`,
  ).run(...NAMES.map((name) => fields[name]), stamp.at, stamp.by, id, expectedVersion).changes === 1;

interface Saved {
  readonly id: string;
  readonly expectedVersion: number;
}

/** §4.16. A step from one state to another, with who decided where it is a decision (R-128). */
export interface RecognitionMove extends Saved {
  readonly eventId: string;
  readonly from: RecognitionState;
  readonly to: RecognitionState;
  readonly reason: string;
  /** What is paid from now on; null: it is not settled, or stays. */
  readonly amountPence: Pence | null;
  /** What pays it, settled with the approval; null: it stays. */
  readonly budgetCode: string | null;
  readonly decision: {
    readonly staffId: string;
    readonly decidedOn: IsoDate;
    readonly given: 'HERE' | 'ELSEWHERE';
    readonly evidenceId: string | null;
  } | null;
}

/** Moves a payment and writes the step down; false when somebody changed it meanwhile. The store keeps the hands apart by itself. */
export function moveRecognition(db: Writer, move: RecognitionMove, stamp: Stamp): boolean {
  const { changes } = statement(
    db.connection,
    `update recognition set status = ?, status_since = ?, amount_pence = coalesce(?, amount_pence),
       budget_code = coalesce(?, budget_code), version = version + 1, updated_at = ?, updated_by = ?
     where id = ? and version = ? and status = ?`,
  ).run(
    move.to,
    stamp.at,
    move.amountPence,
    move.budgetCode,
    stamp.at,
    stamp.by,
    move.id,
    move.expectedVersion,
    move.from,
  );
  if (changes !== 1) return false;
  const { decision } = move;
  statement(
    db.connection,
    `insert into recognition_event (id, recognition_id, from_status, to_status, amount_pence, reason, staff_id,
       decided_on, given, evidence_id, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    move.eventId,
    move.id,
    move.from,
    move.to,
    move.amountPence,
    move.reason,
    decision?.staffId ?? null,
    decision?.decidedOn ?? null,
    decision?.given ?? null,
    decision?.evidenceId ?? null,
    stamp.at,
    stamp.by,
  );
  return true;
}
