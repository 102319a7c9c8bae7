import type {
  PolicyContent,
  PolicyDraft,
  PolicyVersion,
  StoredPolicy,
} from '../../../shared/domain/policy/shapes.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './plan.store.ts';
import { all, first, run, sql, statement } from './run.ts';
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

const ON_DAYS = `from claim_line line join claim on claim.id = line.claim_id
  join project on project.id = claim.project_id
  where line.archived = 0 and claim.archived = 0 and project.area_id = ? and line.travelled_on between ? and ?`;
const APPROVED = `claim.status in ('APPROVED', 'IN_RUN', 'PAID')`;
const OPEN = `claim.status in ('DRAFT', 'SUBMITTED', 'QUERIED', 'CERTIFIED')`;

/** Whether an approved claim has a line on one of the days of a version. */
const isUsed = (db: Reader, row: Selectable<AreaPolicyTable>): boolean =>
  statement(db.connection, `select 1 ${ON_DAYS} and ${APPROVED} limit 1`).get(
    row.area_id,
    row.effective_from,
    row.effective_to ?? FOR_EVER,
  ) !== undefined;

/** How many claims of an area have a line on these days: those still open, and those approved or paid. */
export function countClaimsOn(
  db: Reader,
  { areaId, from, to }: { readonly areaId: string; readonly from: IsoDate; readonly to: IsoDate | null },
): { readonly openClaims: number; readonly approvedClaims: number } {
  return statement(
    db.connection,
    `select count(distinct case when ${OPEN} then claim.id end) as openClaims,
      count(distinct case when ${APPROVED} then claim.id end) as approvedClaims ${ON_DAYS}`,
  ).get(areaId, from, to ?? FOR_EVER) as { readonly openClaims: number; readonly approvedClaims: number };
}

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
