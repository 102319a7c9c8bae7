import { z } from 'zod';
import { LIST_MAX } from '../../values/limits.ts';
import { Instant, Str } from '../../values/zod.ts';
import { InsightSource } from '../insight/shapes.ts';
import { STATUSES } from '../plan/lists.ts';
import { linksOf } from '../plan/links.ts';
import {
  PLAN_RECORDS,
  PLAN_ROWS,
  RECORD_KINDS,
  ROW_KINDS,
  type PlanRecord,
  type RecordKind,
  type RowFields,
  type RowKind,
} from '../plan/shapes.ts';
import { Reference } from '../projects/shapes.ts';
import { AreaDetails, StaffDetails } from '../setup/shapes.ts';
import { Stakeholder } from '../stakeholders/shapes.ts';
import { mostRows } from './limits.ts';

export const PROJECT_FILE_FORMAT = 'engagement-desk-project';
/** The newest version this app writes and reads. A change of the shape below needs a new one and a step (steps.ts). */
export const PROJECT_FILE_VERSION = 2;

/** A key counts inside one file only, so that two stores write the same file from the same plan: `activity-1`. */
const Key = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);
const KeyOrNobody = Key.nullable();
const Keys = z.array(Key).max(LIST_MAX);

/** The fields that name a person, in the order people are listed in a file. */
export const PERSON_FIELDS = {
  project: ['projectLeadId', 'engagementLeadId', 'equalityLeadId', 'commsLeadId', 'sroId'],
  signOff: ['completedById', 'seniorById'],
  equality: ['assessorId', 'equalityReviewById', 'signedOffById'],
} as const;
/** The fields of one record that name a person. */
export const personFieldsOf = (kind: RecordKind): readonly string[] =>
  Object.hasOwn(PERSON_FIELDS, kind) ? PERSON_FIELDS[kind as keyof typeof PERSON_FIELDS] : [];

/** A line of a list; it has a key where another line points to it. */
export type FileRow<K extends RowKind> = RowFields<K> & { readonly key?: string | undefined };
export type FileRows = { readonly [K in RowKind]: readonly FileRow<K>[] };

const withKeys = (fields: readonly string[], shape: z.ZodType): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries(fields.map((field) => [field, shape]));

const recordShape = (kind: RecordKind): z.ZodType =>
  PLAN_RECORDS[kind].extend(withKeys(personFieldsOf(kind), KeyOrNobody));

function rowShape(kind: RowKind): z.ZodType {
  const fields: Readonly<Record<string, z.ZodType>> = PLAN_ROWS[kind].shape;
  const links = linksOf(kind).map(
    ([field]) => [field, fields[field] instanceof z.ZodArray ? Keys : Key] as const,
  );
  return z.strictObject({ key: Key.optional(), ...fields, ...Object.fromEntries(links) });
}

const listOf = <Shape extends z.ZodType>(shape: Shape, most = mostRows([])): z.ZodArray<Shape> =>
  z.array(shape).max(most);

/** All records, and all lists, as a file holds them: the types follow the kinds, the values are made from the same tables. */
const FileRecords = z.strictObject(
  Object.fromEntries(RECORD_KINDS.map((kind) => [kind, recordShape(kind)])) as unknown as {
    readonly [K in RecordKind]: z.ZodType<PlanRecord<K>>;
  },
);
const FileLists = z.strictObject(
  Object.fromEntries(
    ROW_KINDS.map((kind) => [kind, listOf(rowShape(kind), mostRows(['rows', kind]))]),
  ) as unknown as { readonly [K in RowKind]: z.ZodType<FileRow<K>[]> },
);

/** The entries all projects share that this one uses: whoever opens the file may have them already. */
const FileDirectory = z.strictObject({
  stakeholder: listOf(z.strictObject({ key: Key, ...Stakeholder.shape })),
  insightSource: listOf(z.strictObject({ key: Key, ...InsightSource.shape })),
});

/** One project in a file. The order of the names here is their order in the file. */
export const ProjectFile = z.strictObject({
  format: z.literal(PROJECT_FILE_FORMAT),
  formatVersion: z.literal(PROJECT_FILE_VERSION),
  savedAt: Instant,
  appVersion: Str,
  area: AreaDetails,
  people: listOf(z.strictObject({ id: Key, ...StaffDetails.shape })),
  directory: FileDirectory,
  project: z.strictObject({
    reference: Reference,
    status: z.enum(STATUSES),
    pausedFrom: z.enum(STATUSES).nullable(),
  }),
  records: FileRecords,
  rows: FileLists,
});
export type ProjectFile = Readonly<z.infer<typeof ProjectFile>>;
export type FilePerson = ProjectFile['people'][number];
export type FileDirectory = ProjectFile['directory'];
export type FileDirectoryKind = keyof FileDirectory;
export type FileEntry<K extends FileDirectoryKind> = FileDirectory[K][number];
