import type {
  PolicyContent,
  PolicyDraft,
  PolicyVersion,
  StoredPolicy,
} from '../../../shared/domain/policy/shapes.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { all, first, run, sql } from './query.ts';
import { statement } from './run.ts';
import type { AreaPolicyTable } from './tables.gen.ts';

const FOR_EVER = '9999-12-31';

/** What is written of a version. */
export interface PolicyRow {
  readonly title: string;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
  readonly content: PolicyContent;
}

const contentOf = (row: Selectable<AreaPolicyTable>): PolicyContent =>
  JSON.parse(row.content) as PolicyContent;

const toPolicy = (row: Selectable<AreaPolicyTable>): PolicyVersion => ({
  ...contentOf(row),
  id: row.id,
  title: row.title,
  effectiveFrom: row.effective_from,
  effectiveTo: row.effective_to,
});

const toStored = (db: Reader, row: Selectable<AreaPolicyTable>): StoredPolicy => ({
  id: row.id,
  areaId: row.area_id,
  version: row.version,
  archived: row.archived === 1,
  title: row.title,
  effectiveFrom: row.effective_from,
  effectiveTo: row.effective_to,
  content: contentOf(row),
  isUsed: row.archived === 0 && isUsed(db, row),
});

const ofArea = (areaId: string) =>
  sql
    .selectFrom('area_policy')
    .selectAll()
    .where('area_id', '=', areaId)
    .orderBy('effective_from')
    .orderBy('id');

/** E02. The versions of an area as the rules take them, oldest first; archived ones do not count. */
export const listPolicies = (db: Reader, areaId: string): readonly PolicyVersion[] =>
  all(db, ofArea(areaId).where('archived', '=', 0)).map(toPolicy);

/** E02. The versions of a project’s area; empty when there is no such project. */
export function policyVersionsOfProject(db: Reader, projectId: string): readonly PolicyVersion[] {
  const project = first(db, sql.selectFrom('project').select('area_id').where('id', '=', projectId));
  return project ? listPolicies(db, project.area_id) : [];
}

/** Every version of an area as it is stored, archived ones too. */
export const listStoredPolicies = (db: Reader, areaId: string): readonly StoredPolicy[] =>
  all(db, ofArea(areaId)).map((row) => toStored(db, row));

export function findPolicy(db: Reader, id: string): StoredPolicy | undefined {
  const row = first(db, sql.selectFrom('area_policy').selectAll().where('id', '=', id));
  return row && toStored(db, row);
}

const APPROVED = `('APPROVED', 'IN_RUN', 'PAID')`;
const OPEN = `('DRAFT', 'SUBMITTED', 'QUERIED', 'CERTIFIED')`;
/** Counting stops here: nobody needs to know more exactly how many claims a change touches. */
const MOST = 1_000;
/** Up to so many lines on the days it is quickest to start from the lines, above it from the claims of the area. */
const FEW_LINES = 5_000;

interface Days {
  readonly areaId: string;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** How many claims of an area in these states have a line on these days; counting stops at `most`. */
function countClaims(db: Reader, { areaId, from, to }: Days, states: string, most: number): number {
  const last = to ?? FOR_EVER;
  const lines = statement(
    db.connection,
    `select count(*) from (select 1 from claim_line where archived = 0 and travelled_on between ? and ? limit ${FEW_LINES})`,
  )
    .pluck()
    .get(from, last) as number;
  const byDay = `select distinct claim.id from claim_line line cross join claim on claim.id = line.claim_id
    cross join project on project.id = claim.project_id
    where line.archived = 0 and line.travelled_on between ? and ? and project.area_id = ?
    and claim.archived = 0 and claim.status in ${states}`;
  const byClaim = `select 1 from project cross join claim on claim.project_id = project.id
    where exists (select 1 from claim_line line where line.claim_id = claim.id and line.archived = 0
      and line.travelled_on between ? and ?) and project.area_id = ?
    and claim.archived = 0 and claim.status in ${states}`;
  const found = lines < FEW_LINES ? byDay : byClaim;
  return statement(db.connection, `select count(*) from (${found} limit ?)`)
    .pluck()
    .get(from, last, areaId, most) as number;
}

/** Whether an approved claim has a line on one of the days of a version. */
const isUsed = (
  db: Reader,
  { area_id, effective_from, effective_to }: Selectable<AreaPolicyTable>,
): boolean => countClaims(db, { areaId: area_id, from: effective_from, to: effective_to }, APPROVED, 1) > 0;

/** How many claims of an area have a line on these days: those still open, and those approved or paid. At most 1,000 each. */
export const countClaimsOn = (
  db: Reader,
  days: Days,
): { readonly openClaims: number; readonly approvedClaims: number } => ({
  openClaims: countClaims(db, days, OPEN, MOST),
  approvedClaims: countClaims(db, days, APPROVED, MOST),
});

export function insertPolicy(
  db: Writer,
  { id, areaId }: { readonly id: string; readonly areaId: string },
  { title, effectiveFrom, effectiveTo, content }: PolicyRow,
  { at, by }: Stamp,
): void {
  run(
    db,
    sql.insertInto('area_policy').values({
      id,
      area_id: areaId,
      title,
      effective_from: effectiveFrom,
      effective_to: effectiveTo,
      content: JSON.stringify(content),
      created_at: at,
      created_by: by,
      updated_at: at,
      updated_by: by,
    }),
  );
}

/** Changes a version whose version number is the expected one; false when it is not. What is not given stays. */
export function savePolicy(
  db: Writer,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  change: Partial<PolicyRow> & { readonly archived?: boolean },
  { at, by }: Stamp,
): boolean {
  const columns = {
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.effectiveFrom === undefined ? {} : { effective_from: change.effectiveFrom }),
    ...(change.effectiveTo === undefined ? {} : { effective_to: change.effectiveTo }),
    ...(change.content === undefined ? {} : { content: JSON.stringify(change.content) }),
    ...(change.archived === undefined ? {} : { archived: change.archived ? 1 : 0 }),
  };
  return (
    run(
      db,
      sql
        .updateTable('area_policy')
        .set((eb) => ({ ...columns, version: eb('version', '+', 1), updated_at: at, updated_by: by }))
        .where('id', '=', id)
        .where('version', '=', expectedVersion),
    ) === 1
  );
}

/** The version that is being written for an area, and when it was last kept. */
export function findPolicyDraft(
  db: Reader,
  areaId: string,
): { readonly draft: PolicyDraft; readonly savedAt: string } | undefined {
  const row = first(db, sql.selectFrom('policy_draft').selectAll().where('area_id', '=', areaId));
  return row && { draft: JSON.parse(row.content) as PolicyDraft, savedAt: row.updated_at };
}

/** Keeps what is typed of a version; null forgets it. */
export function keepPolicyDraft(
  db: Writer,
  areaId: string,
  draft: PolicyDraft | null,
  { at, by }: Stamp,
): void {
  run(db, sql.deleteFrom('policy_draft').where('area_id', '=', areaId));
  if (draft === null) return;
  const content = JSON.stringify(draft);
  run(
    db,
    sql.insertInto('policy_draft').values({ area_id: areaId, content, updated_at: at, updated_by: by }),
  );
}
