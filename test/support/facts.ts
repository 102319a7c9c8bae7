import type { Facts } from '../../shared/documents/facts.ts';
import type { DocumentOptions } from '../../shared/documents/define.ts';
import { ROW_KINDS, type PlanRows } from '../../shared/domain/plan/shapes.ts';
import type { Area } from '../../shared/domain/setup/shapes.ts';
import { emptyEquality, fullEquality } from './facts-equality.ts';
import {
  emptyStakeholders,
  fullActivities,
  fullConsultation,
  fullInsight,
  fullStakeholders,
  fullThemes,
} from './facts-later.ts';
import { emptyRecords, fullRecords, STAFF } from './facts-records.ts';
import { fullRows } from './facts-rows.ts';

/** Facts for document tests: everything here is fictional. */

export const OPTIONS: DocumentOptions = {
  short: false,
  largePrint: false,
  today: '2026-06-03',
  version: 2,
  author: 'Amina Okafor',
};

export const AREA: Area = {
  id: '0197a000-0000-7000-8000-000000000001',
  version: 1,
  archived: false,
  name: 'Elmshire Integrated Care Board',
  referencePrefix: 'ELM',
  orgType: 'ICB',
  teamEmail: 'engagement@elmshire.example',
  teamPhone: '01632 960100',
  teamAddress: 'Market House, Elmbridge',
  committeeName: 'Engagement Assurance Committee',
  committeeLeadDays: 14,
  seniorSignOffRequired: true,
  usesChangeLevel: true,
  expensesPolicyTitle: 'Paying people who help us (2026)',
  largeEventsCovered: false,
  recognitionWords:
    'People who give their time at focus groups and on the project group are offered a recognition payment.',
};

/** Before anything is typed into it. */
export const EMPTY_AREA: Area = {
  ...AREA,
  name: 'Elmshire',
  teamEmail: '',
  teamPhone: '',
  teamAddress: '',
  committeeName: '',
  seniorSignOffRequired: false,
  usesChangeLevel: false,
  expensesPolicyTitle: '',
  recognitionWords: '',
};

const EMPTY_ROWS = Object.fromEntries(ROW_KINDS.map((kind) => [kind, []])) as unknown as PlanRows;

/** A new project in a new area. */
export const emptyFacts = (): Facts => ({
  area: EMPTY_AREA,
  plan: {
    head: { id: AREA.id, reference: 'ELM-2026-001', status: 'DRAFT' },
    records: emptyRecords(),
    rows: EMPTY_ROWS,
    staff: {},
  },
  history: [],
  insight: { sources: [], noFurtherReason: '' },
  equality: emptyEquality(),
  stakeholders: emptyStakeholders(),
  activities: [],
  themes: [],
  consultation: null,
  findings: [],
  companions: { hasCommunicationsPlan: false },
});

/** A finished plan: every document is final. */
export const fullFacts = (): Facts => ({
  area: AREA,
  plan: {
    head: { id: AREA.id, reference: 'ELM-2026-001', status: 'PLANNED' },
    records: fullRecords(),
    rows: fullRows(),
    staff: Object.fromEntries(STAFF.map((person) => [person.id, person])),
  },
  history: [{ version: 1, date: '2026-05-20', by: 'Amina Okafor', status: 'draft' }],
  insight: fullInsight(),
  equality: fullEquality(),
  stakeholders: fullStakeholders(),
  activities: fullActivities(),
  themes: fullThemes(),
  consultation: fullConsultation(),
  findings: [],
  companions: { hasCommunicationsPlan: false },
});

type Records = Facts['plan']['records'];
type Changes = { readonly [K in keyof Records]?: Partial<Records[K]> };

/** The same facts with some fields of the plan's records changed. */
export function withRecords(facts: Facts, changes: Changes): Facts {
  const { records } = facts.plan;
  const changed = Object.fromEntries(
    Object.entries(records).map(([key, record]) => [key, { ...record, ...changes[key as keyof Records] }]),
  ) as unknown as Records;
  return { ...facts, plan: { ...facts.plan, records: changed } };
}

/** The same facts with some kinds of rows replaced. */
export const withRows = (facts: Facts, rows: Partial<Facts['plan']['rows']>): Facts => ({
  ...facts,
  plan: { ...facts.plan, rows: { ...facts.plan.rows, ...rows } },
});

/** The same facts with details of the area changed. */
export const withArea = (facts: Facts, area: Partial<Facts['area']>): Facts => ({
  ...facts,
  area: { ...facts.area, ...area },
});
