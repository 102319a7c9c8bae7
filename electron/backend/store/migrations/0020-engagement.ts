import { list } from './0020/columns.ts';
import { TABLES } from './0020/tables.ts';
import type { Migration } from './step.ts';

/** The records of planning an engagement: insight, equality, stakeholders, activities, consultation. */

const LINKS = `
  create index project_stakeholder_by_stakeholder on project_stakeholder (stakeholder_id, archived);
  create index insight_use_by_source on insight_use (source_id, archived);
  create index stakeholder_by_search on stakeholder (archived, search);
  create index insight_source_by_search on insight_source (archived, search);`;

/** The groups every assessment starts with, as they were when this step was written. */
const GROUPS = [
  'AGE',
  'DISABILITY',
  'GENDER_REASSIGNMENT',
  'MARRIAGE_CIVIL_PARTNERSHIP',
  'PREGNANCY_MATERNITY',
  'RACE',
  'RELIGION_BELIEF',
  'SEX',
  'SEXUAL_ORIENTATION',
  'CARERS_ADULT',
  'CARERS_YOUNG',
  'PARENT_CARERS',
  'GYPSY_ROMA_TRAVELLER_SHOWPEOPLE_BOATERS',
  'HOMELESS_ROUGH_SLEEPING',
  'ALCOHOL_DRUG_DEPENDENCE',
  'VULNERABLE_MIGRANTS_REFUGEES',
  'SEX_WORKERS',
  'MODERN_SLAVERY',
  'JUSTICE_SYSTEM',
  'MOST_DEPRIVED_20',
  'LEARNING_DISABILITY_AUTISM',
  'MULTIPLE_LONG_TERM_CONDITIONS',
  'COASTAL',
  'RURAL',
  'DIGITALLY_EXCLUDED',
  'LOW_LITERACY',
  'VETERANS',
  'HOUSEBOUND_CARE_HOME',
  'STUDENTS',
  'LOOKED_AFTER_CHILDREN',
];

const uuid = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-8'
  || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`;

const groupsOfProjects = GROUPS.map(
  (code, position) => `
  insert into eia_group (id, project_id, position, group_code, created_at, created_by, updated_at, updated_by)
    select ${uuid}, id, ${position}, '${code}', updated_at, updated_by, updated_at, updated_by from project;`,
).join('');

export const engagement: Migration = {
  id: 20,
  name: 'engagement',
  up: (db) => {
    for (const name of ['related_projects', 'joint_bodies'])
      db.exec(`alter table project_details add column ${list(name)};`);
    db.exec([...TABLES, LINKS, groupsOfProjects].join('\n'));
  },
};
