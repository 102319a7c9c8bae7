import type { PeopleFields, PeopleKind } from '../../../shared/domain/people/shapes.ts';
import type { ClaimsFields, ClaimsKind } from '../../../shared/domain/claims/shapes.ts';
import type { ClaimState } from '../../../shared/domain/claims/states.ts';
import { entryTableName, toStoredEntry } from './entries.store.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** Lists of the people who take part. Tables come from closed maps, never from input. */

type Row = Readonly<Record<string, unknown>>;
type FieldsOf<K extends PeopleKind | ClaimsKind> = K extends PeopleKind
  ? PeopleFields<K>
  : K extends ClaimsKind
    ? ClaimsFields<K>
    : never;
/** An entry with its answers beside what every entry has. */
export type Stored<K extends PeopleKind | ClaimsKind> = FieldsOf<K> & {
  readonly id: string;
  readonly version: number;
  readonly archived: boolean;
  readonly updatedAt: string;
};

const flat = <K extends PeopleKind | ClaimsKind>(kind: K, row: Row): Stored<K> => {
  const { fields, ...kept } = toStoredEntry(kind, row);
  // The table maps are checked against the shapes, so these are exactly the kind’s fields.
  return { ...fields, ...kept } as unknown as Stored<K>;
};

const rows = (db: Reader, sql: string, ...values: readonly (string | number)[]): readonly Row[] =>
  statement(db.connection, sql).all(...values) as readonly Row[];

const OWNERS = { participantId: 'participant_id', activityId: 'activity_id' } as const;

/** The entries of a kind that belong to any of these people or activities, archived ones left out, oldest first. */
export function entriesOf<K extends PeopleKind | ClaimsKind>(
  db: Reader,
  kind: K,
  owner: { readonly field: keyof typeof OWNERS; readonly ids: readonly string[] },
): readonly Stored<K>[] {
  const found = rows(
    db,
    `select * from ${entryTableName(kind)} where ${OWNERS[owner.field]} in (select value from json_each(?))
       and archived = 0 order by created_at, id`,
    JSON.stringify(owner.ids),
  );
  return found.map((row) => flat(kind, row));
}

/** The people with these ids, by name; archived ones too. */
export const peopleById = (db: Reader, ids: readonly string[]): readonly Stored<'participant'>[] =>
  rows(
    db,
    'select * from participant where id in (select value from json_each(?)) order by search, id',
    JSON.stringify(ids),
  ).map((row) => flat('participant', row));

/** One person, archived or not, with the record it was joined with. */
export function findPerson(
  db: Reader,
  id: string,
): { readonly person: Stored<'participant'>; readonly mergedInto: string | null } | undefined {
  const [row] = rows(db, 'select * from participant where id = ?', id);
  return (
    row && { person: flat('participant', row), mergedInto: (row['merged_into'] ?? null) as string | null }
  );
}

export interface ClaimBrief {
  readonly id: string;
  readonly claimNo: string;
  readonly status: ClaimState;
  readonly participantId: string;
  readonly activityId: string;
  readonly claimedPence: number | null;
  readonly acceptedPence: number | null;
}

/** The claims for these people or activities, oldest first. */
export const claimsOf = (
  db: Reader,
  owner: { readonly field: keyof typeof OWNERS; readonly ids: readonly string[] },
): readonly ClaimBrief[] =>
  rows(
    db,
    `select id, claim_no as claimNo, status, participant_id as participantId, activity_id as activityId,
       claimed_pence as claimedPence, accepted_pence as acceptedPence
     from claim where ${OWNERS[owner.field]} in (select value from json_each(?)) and archived = 0
     order by created_at, id`,
    JSON.stringify(owner.ids),
  ) as unknown as readonly ClaimBrief[];

/** The answers to needs at the activities somebody came to. */
export const needsMetOf = (db: Reader, participantId: string): readonly Stored<'needMet'>[] =>
  rows(
    db,
    `select need_met.* from need_met join access_need on access_need.id = need_met.access_need_id
     where access_need.participant_id = ? and need_met.archived = 0 order by need_met.created_at, need_met.id`,
    participantId,
  ).map((row) => flat('needMet', row));

export interface PlaceOfActivity {
  readonly id: string;
  readonly title: string;
  readonly method: string;
  readonly dateOn: string | null;
  readonly recordingKept: boolean;
  readonly removed: boolean;
  readonly projectId: string;
  readonly reference: string;
  readonly projectTitle: string;
}

/** What each activity is called, when it is and which project it belongs to. */
export const placesOfActivities = (db: Reader, ids: readonly string[]): readonly PlaceOfActivity[] =>
  rows(
    db,
    `select activity.id, activity.title, activity.method, date_on as dateOn, recording_kept_at as kept,
       activity.archived as removed, project.id as projectId, project.reference, project_details.title as projectTitle
     from activity join project on project.id = activity.project_id
       join project_details on project_details.project_id = project.id
     where activity.id in (select value from json_each(?))`,
    JSON.stringify(ids),
  ).map(({ kept, removed, ...row }) => ({
    ...(row as unknown as Omit<PlaceOfActivity, 'recordingKept' | 'removed'>),
    recordingKept: kept !== '',
    removed: removed === 1,
  }));

/** The ids of a project’s activities, removed ones left out. */
export const activityIdsOf = (db: Reader, projectId: string): readonly string[] =>
  rows(
    db,
    'select id from activity where project_id = ? and archived = 0 order by position, id',
    projectId,
  ).map((row) => String(row['id']));
