import type { Area, AreaDetails, Staff, StaffDetails } from '../../../shared/domain/setup/shapes.ts';
import type { Reader, Writer } from './handles.ts';
import { ME, toArea, toStaff } from './opening.store.ts';
import type { Stamp } from './kept-rows.ts';
import { first, run, sql } from './query.ts';

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

const staffColumns = (details: StaffDetails) => ({
  name: details.name,
  job_title: details.jobTitle,
  team: details.team,
  email: details.email,
  phone: details.phone,
  roles: JSON.stringify(details.roles),
});

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

export function setMe(db: Writer, staffId: string): void {
  run(
    db,
    sql
      .insertInto('setting')
      .values({ key: ME, value: staffId })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: staffId })),
  );
}
