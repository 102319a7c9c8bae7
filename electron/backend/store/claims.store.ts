import type { ClaimState } from '../../../shared/domain/claims/states.ts';
import type { Reader } from './handles.ts';
import { first, sql } from './query.ts';
import { statement } from './run.ts';

/** What the app itself keeps of a claim, beside the answers. */
export interface ClaimKept {
  readonly id: string;
  readonly claimNo: string;
  readonly status: ClaimState;
  readonly round: number;
  readonly projectId: string;
  readonly activityId: string;
  readonly participantId: string;
  readonly archived: boolean;
}

export function findClaim(db: Reader, id: string): ClaimKept | undefined {
  const row = first(
    db,
    sql
      .selectFrom('claim')
      .select([
        'id',
        'claim_no',
        'status',
        'round',
        'project_id',
        'activity_id',
        'participant_id',
        'archived',
      ])
      .where('id', '=', id),
  );
  return (
    row && {
      id: row.id,
      claimNo: row.claim_no,
      status: row.status as ClaimState,
      round: row.round,
      projectId: row.project_id,
      activityId: row.activity_id,
      participantId: row.participant_id,
      archived: row.archived === 1,
    }
  );
}

/** E42 claim_no. The next number of a year: `C-2026-00012`. */
export function nextClaimNo(db: Reader, year: number): string {
  const start = `C-${year}-`;
  const { last } = statement(
    db.connection,
    `select max(claim_no) as last from claim where claim_no >= ? and claim_no < ?`,
  ).get(start, `C-${year}.`) as { readonly last: string | null };
  return `${start}${String(Number(last?.slice(start.length) ?? 0) + 1).padStart(5, '0')}`;
}

/** The project an activity belongs to. */
export const projectOfActivity = (db: Reader, activityId: string): string | undefined =>
  first(db, sql.selectFrom('activity').select('project_id').where('id', '=', activityId))?.project_id;

const POINTED_TO = {
  participantId: 'participant',
  activityId: 'activity',
  accessNeedId: 'access_need',
  claimId: 'claim',
  lineId: 'claim_line',
  otherLineId: 'claim_line',
  receiptId: 'receipt',
  fileId: 'vault_file',
  staffId: 'staff',
  careAgreedById: 'staff',
} as const;

/** The first answer that points to something that is not there; undefined when all of it is. */
export function missingTarget(db: Reader, fields: Readonly<Record<string, unknown>>): string | undefined {
  return Object.entries(POINTED_TO).find(([field, table]) => {
    const id = fields[field];
    return (
      typeof id === 'string' &&
      statement(db.connection, `select 1 from ${table} where id = ?`).get(id) === undefined
    );
  })?.[0];
}

const ONE_OF_A_KIND = {
  attendance: ['activity_id', 'participant_id'],
  needMet: ['activity_id', 'access_need_id'],
} as const;
const TWIN_TABLES = { attendance: 'attendance', needMet: 'need_met' } as const;

/** Whether another entry says the same about the same: one attendance for a person and activity, one answer for a need. */
export function hasTwin(
  db: Reader,
  kind: string,
  entry: { readonly id: string; readonly pair: readonly [unknown, unknown] },
): boolean {
  if (!Object.hasOwn(ONE_OF_A_KIND, kind)) return false;
  const known = kind as keyof typeof ONE_OF_A_KIND;
  const [one, other] = ONE_OF_A_KIND[known];
  return (
    statement(
      db.connection,
      `select 1 from ${TWIN_TABLES[known]} where ${one} = ? and ${other} = ? and archived = 0 and id <> ?`,
    ).get(...entry.pair, entry.id) !== undefined
  );
}
