import type { Status } from '../../../shared/domain/plan/lists.ts';
import type { ProjectSummary } from '../../../shared/domain/projects/summary.ts';
import type { Area, Staff } from '../../../shared/domain/setup/shapes.ts';
import type { Selectable } from 'kysely';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';
import type { AreaTable, StaffTable } from './tables.gen.ts';

// What the first screen shows. Plain SQL: the builder's code is not read before that screen is there (ADR 0010).

/** The setting that says who works on this laptop. */
export const ME = 'me';

export const toArea = (row: Selectable<AreaTable>): Area => ({
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

export const toStaff = (row: Selectable<StaffTable>): Staff => ({
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

/** Every area, by name. */
export const listAreas = ({ connection }: Reader): readonly Area[] =>
  (statement(connection, 'select * from area order by name').all() as readonly Selectable<AreaTable>[]).map(
    toArea,
  );

/** Every member of staff, by name; archived ones too. */
export const listStaff = ({ connection }: Reader): readonly Staff[] =>
  (
    statement(
      connection,
      'select * from staff order by archived, name',
    ).all() as readonly Selectable<StaffTable>[]
  ).map(toStaff);

/** Who works on this laptop; null until the app is set up. */
export function getMe(db: Reader): Staff | null {
  const row = statement(
    db.connection,
    'select staff.* from setting join staff on staff.id = setting.value where setting.key = ?',
  ).get(ME) as Selectable<StaffTable> | undefined;
  return row ? toStaff(row) : null;
}

export interface ListFilter {
  readonly search: string;
  readonly status: Status | null;
  readonly archived: boolean;
  readonly sort: 'reference' | 'title' | 'status' | 'engagementLead' | 'decisionDate' | 'updatedAt';
  readonly descending: boolean;
}

const SORT_COLUMNS = {
  reference: 'project.reference',
  title: 'project_details.title',
  status: 'project.status',
  engagementLead: 'staff.name',
  decisionDate: 'project_details.decision_date',
  updatedAt: 'project.updated_at',
} as const;

/** The places a word of the search is looked for. */
const HAS_WORD = `(${['project.reference', 'project_details.title', 'area.name', 'staff.name']
  .map((column) => `${column} like ? escape '\\'`)
  .join(' or ')})`;

type ListRow = Omit<ProjectSummary, 'archived' | 'engagementLead'> & {
  readonly archived: number;
  readonly engagementLead: string | null;
};

/** The project list: search in reference, title, area and lead; empty dates and leads sort last. */
export function listProjects({ connection }: Reader, filter: ListFilter): readonly ProjectSummary[] {
  const words = filter.search
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const rows = statement(
    connection,
    `select project.id, project.reference, project_details.title, area.name as areaName, project.status,
       project.archived, staff.name as engagementLead, project_details.decision_date as decisionDate,
       project.updated_at as updatedAt
     from project
       join project_details on project_details.project_id = project.id
       join area on area.id = project.area_id
       left join staff on staff.id = project_details.engagement_lead_id
     where project.archived = ? and (? is null or project.status = ?)${words.map(() => ` and ${HAS_WORD}`).join('')}
     order by ${SORT_COLUMNS[filter.sort]} collate nocase ${filter.descending ? 'desc' : 'asc'} nulls last,
       project.reference`,
  ).all(
    filter.archived ? 1 : 0,
    filter.status,
    filter.status,
    ...words.flatMap((word) => [word, word, word, word]),
  ) as readonly ListRow[];
  return rows.map((row) => ({
    ...row,
    archived: row.archived === 1,
    engagementLead: row.engagementLead ?? '',
  }));
}

/** How many projects there are, in use and in the archive. */
export function countProjects(db: Reader): { readonly active: number; readonly archived: number } {
  const row = statement(
    db.connection,
    'select count(*) as total, coalesce(sum(archived), 0) as archived from project',
  ).get() as {
    readonly total: number;
    readonly archived: number;
  };
  return { active: row.total - row.archived, archived: row.archived };
}
