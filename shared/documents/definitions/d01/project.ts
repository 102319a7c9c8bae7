import { CYCLE_STAGE_WORDS } from '../../../domain/plan/lists.ts';
import { formatDate } from '../../../values/dates.ts';
import type { PlanFacts } from '../../facts.ts';
import type { Cell } from '../../model.ts';
import { h1, keyValues, question, row, type LabelledCell } from '../../parts.ts';
import { contact, dateRequired, findStaff, person } from '../../values.ts';
import {
  bulletsRequired,
  led,
  missing,
  NOT_ASSIGNED,
  optional,
  required,
  run,
  say,
  stack,
} from '../../words.ts';
import type { D01Facts, Section } from './facts.ts';

type LeadField = 'projectLeadId' | 'engagementLeadId' | 'equalityLeadId' | 'commsLeadId' | 'sroId';

interface Lead {
  readonly label: string;
  readonly field: LeadField;
  /** F for the project lead and the engagement lead; the others may be `Not assigned`. */
  readonly needed: boolean;
}

const PROJECT_LEAD: Lead = { label: 'Project lead', field: 'projectLeadId', needed: true };
const ENGAGEMENT_LEAD: Lead = { label: 'Engagement lead', field: 'engagementLeadId', needed: true };
const OTHER_LEADS: readonly Lead[] = [
  { label: 'Equality lead', field: 'equalityLeadId', needed: false },
  { label: 'Communications lead', field: 'commsLeadId', needed: false },
];
const SENIOR: Lead = { label: 'Senior sign-off', field: 'sroId', needed: false };

/** D01 §1. The whole table. */
export const projectDetails: Section = (facts, { today }) => {
  const { project } = facts.plan.records;
  const withContact = [PROJECT_LEAD, ENGAGEMENT_LEAD, ...OTHER_LEADS].flatMap((lead) => [
    row(lead.label, leadCell(facts.plan, lead)),
    row('Contact details', contactCell(facts.plan, lead)),
  ]);
  return [
    h1('1 Project details'),
    keyValues('Project details', [
      row('Project title', required(project.title, '1 Project title', 'project.title')),
      row('Date', say(formatDate(today))),
      row('Location', locationCell(facts)),
      ...withContact,
      row(SENIOR.label, leadCell(facts.plan, SENIOR)),
      row('Stage of the commissioning cycle', say(CYCLE_STAGE_WORDS[project.cycleStage])),
      ...changeLevelRow(facts),
    ]),
  ];
};

/** D01 §1 on few lines, for the short form: the title block already prints the title and the date stands in the footer. */
export function projectDetailRows(facts: D01Facts): readonly LabelledCell[] {
  const { plan } = facts;
  return [
    row('Location', locationCell(facts)),
    ...[PROJECT_LEAD, ENGAGEMENT_LEAD].map((lead) =>
      row(lead.label, run(leadCell(plan, lead), ...leadContact(plan, lead))),
    ),
    ...[...OTHER_LEADS, SENIOR].map((lead) => row(lead.label, leadName(plan, lead))),
    row('Stage of the commissioning cycle', say(CYCLE_STAGE_WORDS[plan.records.project.cycleStage])),
    ...changeLevelRow(facts),
  ];
}

const locationCell = ({ plan }: D01Facts): Cell =>
  required(plan.records.project.location, '1 Location', 'project.location');

const leadMissing = ({ label, field, needed }: Lead): Cell =>
  needed ? missing(`1 ${label}`, `project.${field}`) : say(NOT_ASSIGNED);

function leadCell(plan: PlanFacts, lead: Lead): Cell {
  const who = findStaff(plan, plan.records.project[lead.field]);
  return who ? optional(person(who)) : leadMissing(lead);
}

function leadName(plan: PlanFacts, lead: Lead): Cell {
  const who = findStaff(plan, plan.records.project[lead.field]);
  return who ? optional(who.name) : leadMissing(lead);
}

function contactCell(plan: PlanFacts, lead: Lead): Cell {
  const who = findStaff(plan, plan.records.project[lead.field]);
  return who ? optional(contact(who)) : leadMissing(lead);
}

const leadContact = (plan: PlanFacts, lead: Lead): readonly Cell[] =>
  findStaff(plan, plan.records.project[lead.field]) ? [contactCell(plan, lead)] : [];

/** Printed only where the area uses the scale (E05 change_level). */
function changeLevelRow({ area, plan }: D01Facts): readonly LabelledCell[] {
  if (!area.usesChangeLevel) return [];
  const { changeLevel } = plan.records.project;
  return [row('Level of change', changeLevel === null ? optional('') : say(`Level ${changeLevel} of 4`))];
}

/** D01 §2. */
export const describeYourProject: Section = (facts) => {
  return [
    h1('2 Describe your project'),
    question('2a', 'Describe the project (what are you changing and why?)', describeCell(facts)),
    question('2b', 'Key objectives', objectivesCell(facts)),
    question('2c', 'What impact will it have and what reaction do you expect?', reactionCell(facts)),
    question('2d', 'What can people influence?', influenceCell(facts)),
    question('2e', 'What can people not influence, and why?', limitsCell(facts)),
    question('2f', 'Who decides, and when?', decisionCell(facts)),
  ];
};

/** D01 2a. What is changing, then why. */
export function describeCell({ plan }: D01Facts): Cell {
  const { description, background } = plan.records.project;
  return stack(
    required(description, '2a Describe the project', 'project.description'),
    led('Background', required(background, '2a Background to the project', 'project.background')),
  );
}

export const objectivesCell = ({ plan }: D01Facts): Cell =>
  bulletsRequired(plan.records.project.keyObjectives, '2b Key objectives', 'project.keyObjectives');

export const reactionCell = ({ plan }: D01Facts): Cell =>
  required(
    plan.records.project.expectedReaction,
    '2c Impact and expected reaction',
    'project.expectedReaction',
  );

export const influenceCell = ({ plan }: D01Facts): Cell =>
  bulletsRequired(plan.records.project.canInfluence, '2d What people can influence', 'project.canInfluence');

export const limitsCell = ({ plan }: D01Facts): Cell =>
  bulletsRequired(
    plan.records.project.cannotInfluence,
    '2e What people cannot influence',
    'project.cannotInfluence',
  );

/** The mark is shared with the timescales of §11, so an undated decision is listed once. */
export const DECISION_DATE = { label: '2f Date of the decision', link: 'project.decisionDate' } as const;

function decisionCell({ plan }: D01Facts): Cell {
  const { decisionMaker, decisionDate } = plan.records.project;
  return stack(
    led('Who decides', required(decisionMaker, '2f Who decides', 'project.decisionMaker')),
    led('When', dateRequired(decisionDate, DECISION_DATE.label, DECISION_DATE.link)),
  );
}
