import type { PlanRecords, PlanRows } from '../plan/shapes.ts';
import type { ProjectHead } from '../projects/shapes.ts';
import type { AreaDetails, Staff, StaffDetails } from '../setup/shapes.ts';
import {
  PERSON_FIELDS,
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
  readonly savedAt: string;
  readonly appVersion: string;
}

/** A plan as a file: people are numbered in the order the plan names them, so equal plans make equal files. */
export function projectFileOf(source: FileSource): ProjectFile {
  const { project, signOff } = source.records;
  const named = [
    ...PERSON_FIELDS.project.map((field) => project[field]),
    ...PERSON_FIELDS.signOff.map((field) => signOff[field]),
  ];
  const staff = [...new Set(named)].flatMap((id) => source.staff.filter((each) => each.id === id));
  const keys = new Map(staff.map(({ id }, index) => [id, `person-${index + 1}`]));
  const keyOf = (id: string | null): string | null => (id === null ? null : (keys.get(id) ?? null));
  return inOrder<ProjectFile>(ProjectFile, {
    format: PROJECT_FILE_FORMAT,
    formatVersion: PROJECT_FILE_VERSION,
    savedAt: source.savedAt,
    appVersion: source.appVersion,
    area: source.area,
    people: staff.map((each, index): FilePerson => ({ id: `person-${index + 1}`, ...personal(each) })),
    project: source.head,
    records: {
      ...source.records,
      project: { ...project, ...withKeys(PERSON_FIELDS.project, project, keyOf) },
      signOff: { ...signOff, ...withKeys(PERSON_FIELDS.signOff, signOff, keyOf) },
    },
    rows: source.rows,
  });
}

/** A file as text: two spaces, a name a line, a line break at the end. The same file always makes the same text. */
export const writeProjectFile = (file: ProjectFile): string =>
  `${JSON.stringify(inOrder(ProjectFile, file), null, 2)}\n`;

const personal = ({ name, jobTitle, team, email, phone, roles }: StaffDetails): StaffDetails => ({
  name,
  jobTitle,
  team,
  email,
  phone,
  roles,
});

function withKeys<Field extends string>(
  fields: readonly Field[],
  record: Readonly<Record<Field, string | null>>,
  keyOf: (id: string | null) => string | null,
): Readonly<Record<Field, string | null>> {
  return Object.fromEntries(fields.map((field) => [field, keyOf(record[field])])) as Record<
    Field,
    string | null
  >;
}

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
