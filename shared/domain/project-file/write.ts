import type { DirectoryUsed } from '../directory/shapes.ts';
import type { PlanRecords, PlanRows, RecordKind } from '../plan/shapes.ts';
import { RECORD_KINDS } from '../plan/shapes.ts';
import type { ProjectHead } from '../projects/shapes.ts';
import type { AreaDetails, Staff, StaffDetails } from '../setup/shapes.ts';
import { linkedParts } from './keys.ts';
import {
  PERSON_FIELDS,
  personFieldsOf,
  PROJECT_FILE_FORMAT,
  PROJECT_FILE_VERSION,
  ProjectFile,
  type FilePerson,
} from './shapes.ts';

/** What a file is made from. */
export interface FileSource {
  readonly head: Pick<ProjectHead, 'reference' | 'status' | 'pausedFrom'>;
  readonly area: AreaDetails;
  /** At least everybody the plan names. */
  readonly staff: readonly Staff[];
  readonly records: PlanRecords;
  readonly rows: PlanRows;
  /** At least every shared entry the rows point to. */
  readonly directory: Pick<DirectoryUsed, 'stakeholder' | 'insightSource'>;
  readonly savedAt: string;
  readonly appVersion: string;
}

/** A plan as a file: people and lines are numbered in the plan's own order, so equal plans make equal files. */
export function projectFileOf(source: FileSource): ProjectFile {
  const staff = [...new Set(namedIn(source.records))].flatMap((id) =>
    source.staff.filter((each) => each.id === id),
  );
  const keys = new Map(staff.map(({ id }, index) => [id, `person-${index + 1}`]));
  return inOrder<ProjectFile>(ProjectFile, {
    format: PROJECT_FILE_FORMAT,
    formatVersion: PROJECT_FILE_VERSION,
    savedAt: source.savedAt,
    appVersion: source.appVersion,
    area: source.area,
    people: staff.map((each, index): FilePerson => ({ id: `person-${index + 1}`, ...personal(each) })),
    project: source.head,
    records: recordsWithPeople(source.records, (id) => keys.get(id) ?? null),
    ...linkedParts(source.rows, source.directory),
  });
}

/** A file as text: two spaces, a name a line, a line break at the end. The same file always makes the same text. */
export const writeProjectFile = (file: ProjectFile): string =>
  `${JSON.stringify(inOrder(ProjectFile, file), null, 2)}\n`;

/** Everybody the records name, in the order of the fields that name them. */
const namedIn = (records: PlanRecords): readonly unknown[] =>
  (Object.keys(PERSON_FIELDS) as RecordKind[]).flatMap((kind) =>
    personFieldsOf(kind).map((field) => (records[kind] as Readonly<Record<string, unknown>>)[field]),
  );

/** The records with other names for the people in them: a file's keys, or a store's ids. */
export function recordsWithPeople(
  records: PlanRecords,
  other: (person: string) => string | null,
): PlanRecords {
  const entries = RECORD_KINDS.map((kind) => {
    const record = records[kind] as Readonly<Record<string, unknown>>;
    const people = personFieldsOf(kind).map((field) => {
      const person = record[field];
      return [field, typeof person === 'string' ? other(person) : null] as const;
    });
    return [kind, { ...record, ...Object.fromEntries(people) }] as const;
  });
  return Object.fromEntries(entries) as unknown as PlanRecords;
}

const personal = ({ name, jobTitle, team, email, phone, roles }: StaffDetails): StaffDetails => ({
  name,
  jobTitle,
  team,
  email,
  phone,
  roles,
});

interface AnyShape {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
}

/** The value with exactly the names its shape has, in the shape's order: ids and versions of the store stay behind. */
function inOrder<Value>(shape: unknown, value: unknown): Value {
  const { shape: names, element } = shape as AnyShape;
  if (Array.isArray(value)) return value.map((item) => inOrder(element, item)) as Value;
  if (!names || typeof value !== 'object' || value === null) return value as Value;
  const entries = Object.keys(names).map((name) => [
    name,
    inOrder(names[name], (value as Readonly<Record<string, unknown>>)[name]),
  ]);
  return Object.fromEntries(entries) as Value;
}
