import type { Area, AreaDetails, Staff, StaffDetails } from '../../../shared/domain/setup/shapes.ts';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { all, first, run, sql, statement } from './run.ts';
import type { AreaTable, StaffTable } from './tables.gen.ts';

const ME = 'me';

const toArea = (row: Selectable<AreaTable>): Area => ({
  id: row.id,
  version: row.version,
  archived: row.archived === 1,
  name: row.name,
  referencePrefix: row.reference_prefix,
  orgType: row.org_type as Area['orgType'],
  teamEmail: row.team_email,
  teamPhone: row.team_phone,
  teamAddress: row.team_address,
  committeeName: row.committee_name,
  committeeLeadDays: row.committee_lead_days,
  seniorSignOffRequired: row.senior_sign_off_required === 1,
  usesChangeLevel: row.uses_change_level === 1,
  expensesPolicyTitle: row.expenses_policy_title,
  largeEventsCovered: row.large_events_covered === 1,
  recognitionWords: row.recognition_words,
});

const areaColumns = (details: AreaDetails) => ({
  name: details.name,
  reference_prefix: details.referencePrefix,
  org_type: details.orgType,
  team_email: details.teamEmail,
  team_phone: details.teamPhone,
  team_address: details.teamAddress,
  committee_name: details.committeeName,
  committee_lead_days: details.committeeLeadDays,
  senior_sign_off_required: details.seniorSignOffRequired ? 1 : 0,
  uses_change_level: details.usesChangeLevel ? 1 : 0,
  expenses_policy_title: details.expensesPolicyTitle,
  large_events_covered: details.largeEventsCovered ? 1 : 0,
  recognition_words: details.recognitionWords,
});

const toStaff = (row: Selectable<StaffTable>): Staff => ({
  id: row.id,
  version: row.version,
  archived: row.archived === 1,
  name: row.name,
  jobTitle: row.job_title,
  team: row.team,
  email: row.email,
  phone: row.phone,
  roles: JSON.parse(row.roles) as Staff['roles'],
});

const staffColumns = (details: StaffDetails) => ({
  name: details.name,
  job_title: details.jobTitle,
  team: details.team,
  email: details.email,
  phone: details.phone,
  roles: JSON.stringify(details.roles),
});

/** Every area, by name. */
export const listAreas = (db: Reader): readonly Area[] =>
  all(db, sql.selectFrom('area').selectAll().orderBy('name')).map(toArea);

export function findArea(db: Reader, id: string): Area | undefined {
  const row = first(db, sql.selectFrom('area').selectAll().where('id', '=', id));
  return row && toArea(row);
}

export function findAreaByName(db: Reader, name: string): Area | undefined {
  const row = first(db, sql.selectFrom('area').selectAll().where('name', '=', name));
  return row && toArea(row);
}

export function insertArea(db: Writer, id: string, details: AreaDetails, stamp: Stamp): void {
  run(
    db,
    sql.insertInto('area').values({
      id,
      ...areaColumns(details),
      created_at: stamp.at,
      created_by: stamp.by,
      updated_at: stamp.at,
      updated_by: stamp.by,
    }),
  );
}

/** Saves an area if its version is the expected one; false when it is not. */
export function saveArea(
  db: Writer,
  id: string,
  details: AreaDetails,
  expected: { readonly version: number; readonly stamp: Stamp },
): boolean {
  return (
    run(
      db,
      sql
        .updateTable('area')
        .set((eb) => ({
          ...areaColumns(details),
          version: eb('version', '+', 1),
          updated_at: expected.stamp.at,
          updated_by: expected.stamp.by,
        }))
        .where('id', '=', id)
        .where('version', '=', expected.version),
    ) === 1
  );
}

/** Every member of staff, by name; archived ones too. */
export const listStaff = (db: Reader): readonly Staff[] =>
  all(db, sql.selectFrom('staff').selectAll().orderBy('archived').orderBy('name')).map(toStaff);

export function findStaff(db: Reader, id: string): Staff | undefined {
  const row = first(db, sql.selectFrom('staff').selectAll().where('id', '=', id));
  return row && toStaff(row);
}

/** The person with this name and e-mail address, as a project file names them. */
export function findStaffBy(
  db: Reader,
  who: { readonly name: string; readonly email: string },
): Staff | undefined {
  const row = first(
    db,
    sql.selectFrom('staff').selectAll().where('name', '=', who.name).where('email', '=', who.email),
  );
  return row && toStaff(row);
}

export function insertStaff(db: Writer, id: string, details: StaffDetails, stamp: Stamp): void {
  run(
    db,
    sql.insertInto('staff').values({
      id,
      ...staffColumns(details),
      created_at: stamp.at,
      created_by: stamp.by,
      updated_at: stamp.at,
      updated_by: stamp.by,
    }),
  );
}

export function saveStaff(
  db: Writer,
  id: string,
  change: { readonly details: StaffDetails; readonly archived: boolean },
  expected: { readonly version: number; readonly stamp: Stamp },
): boolean {
  return (
    run(
      db,
      sql
        .updateTable('staff')
        .set((eb) => ({
          ...staffColumns(change.details),
          archived: change.archived ? 1 : 0,
          version: eb('version', '+', 1),
          updated_at: expected.stamp.at,
          updated_by: expected.stamp.by,
        }))
        .where('id', '=', id)
        .where('version', '=', expected.version),
    ) === 1
  );
}

/** Who works on this laptop; null until the app is set up. */
export function getMe(db: Reader): Staff | null {
  const row = statement(
    db.connection,
    'select staff.* from setting join staff on staff.id = setting.value where setting.key = ?',
  ).get(ME) as Selectable<StaffTable> | undefined;
  return row ? toStaff(row) : null;
}

export function setMe(db: Writer, staffId: string): void {
  run(
    db,
    sql
      .insertInto('setting')
      .values({ key: ME, value: staffId })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: staffId })),
  );
}
