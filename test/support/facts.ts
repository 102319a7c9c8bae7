import type { Facts } from '../../shared/documents/facts.ts';
import type { DocumentOptions } from '../../shared/documents/define.ts';
import type { PlanRecords, PlanRows } from '../../shared/domain/plan/shapes.ts';
import type { Area, Staff } from '../../shared/domain/setup/shapes.ts';
import { fullEquality } from './facts-equality.ts';
import { fullActivities, fullInsight, fullStakeholders } from './facts-later.ts';
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

const staff = (
  number: number,
  details: Pick<Staff, 'name' | 'jobTitle' | 'team' | 'email' | 'phone'>,
): Staff => ({
  id: `0197a000-0000-7000-8000-00000000010${number}`,
  version: 1,
  archived: false,
  roles: [],
  ...details,
});

const STAFF: readonly Staff[] = [
  staff(1, {
    name: 'Daniel Reyes',
    jobTitle: 'Programme Manager, Stroke',
    team: 'Community Services',
    email: 'daniel.reyes@elmshire.example',
    phone: '01632 960111',
  }),
  staff(2, {
    name: 'Amina Okafor',
    jobTitle: 'Engagement Lead',
    team: 'People and Communities',
    email: 'amina.okafor@elmshire.example',
    phone: '01632 960112',
  }),
  staff(3, {
    name: 'Priya Nair',
    jobTitle: 'Equality Lead',
    team: 'People and Communities',
    email: 'priya.nair@elmshire.example',
    phone: '01632 960113',
  }),
  staff(4, {
    name: 'Tom Whitlock',
    jobTitle: 'Communications Manager',
    team: 'Communications',
    email: 'tom.whitlock@elmshire.example',
    phone: '01632 960114',
  }),
  staff(5, {
    name: 'Helen Marsh',
    jobTitle: 'Director of Community Services',
    team: 'Executive Office',
    email: 'helen.marsh@elmshire.example',
    phone: '01632 960115',
  }),
];
const idOf = (number: number): string => STAFF[number - 1]?.id ?? '';

/** The records of a new project. */
export const emptyRecords = (): PlanRecords => ({
  project: {
    title: '',
    legalRegime: 'ICB_2022',
    jointArrangement: 'NONE',
    dayToDayLeadOrg: '',
    location: '',
    description: '',
    keyObjectives: [],
    background: '',
    expectedReaction: '',
    activityKinds: [],
    whyEngage: '',
    whoToEngage: '',
    methodsSummary: '',
    canInfluence: [],
    cannotInfluence: [],
    howUsed: '',
    cycleStage: 'C1_NEEDS',
    changeLevel: null,
    substantialFlags: [],
    urgent: false,
    temporaryChange: false,
    intendedPermanent: false,
    consultationPlanned: false,
    decisionMaker: '',
    decisionDate: null,
    projectLeadId: null,
    engagementLeadId: null,
    equalityLeadId: null,
    commsLeadId: null,
    sroId: null,
    clinicalLead: '',
    planStartDate: null,
    engagementStart: null,
    engagementEnd: null,
    feedbackBy: null,
    qiaLink: '',
    businessCaseLink: '',
  },
  legalDuty: {
    step1Relates: null,
    step1Note: '',
    step2Types: [],
    impactDelivery: null,
    impactDeliveryNote: '',
    impactRange: null,
    impactRangeNote: '',
    impactOtherAny: null,
    impactOther: '',
    officerConclusion: null,
    conclusionReason: '',
    commonLawTriggers: [],
    publicInterestHigh: null,
    voluntaryBenefitDecision: '',
    urgencyKind: null,
    urgencyReason: '',
    existingArrangements: '',
    insightUse: '',
    additionalNeeded: null,
    additionalOutline: '',
    infoUse: '',
    reportBack: '',
    ongoingImpact: '',
  },
  level: { level: null, whyLevel: '', whyNotMore: '', whyFair: '', whyProportionate: '' },
  money: { zeroBudgetNote: '', coverNote: '' },
  evaluation: { participantsInvolved: null, howPeopleHelp: '' },
  dataProtection: {
    dpiaRef: '',
    lawfulBasis: '',
    retention: '',
    privacyNoticeVersion: '',
    whoSees: '',
    consentsUsed: '',
  },
  signOff: {
    completedById: null,
    completedOn: null,
    seniorById: null,
    seniorOn: null,
    committee: '',
    committeeDate: null,
  },
});

const EMPTY_ROWS: PlanRows = {
  risk: [],
  milestone: [],
  budgetLine: [],
  keyMessage: [],
  channelUse: [],
  partner: [],
  keyContact: [],
  measure: [],
  advice: [],
  feedbackDelivery: [],
};

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
  insight: { sources: [] },
  equality: { header: null, groups: [] },
  stakeholders: { placed: [], bodies: [] },
  activities: [],
  consultation: null,
});

const fullRecords = (): PlanRecords => ({
  project: {
    ...emptyRecords().project,
    title: 'Stroke rehabilitation closer to home',
    location: 'Elmbridge, Northgate and Westmoor',
    description:
      'We plan to move stroke rehabilitation from Elmbridge Hospital to three community sites: Northgate Clinic, Westmoor Health Centre and the Riverside Centre. Care for the first days after a stroke stays in hospital.',
    background:
      'Four in ten people miss sessions because the hospital is hard to reach. National guidance supports rehabilitation near home.',
    keyObjectives: [
      'Shorter journeys for people after a stroke',
      'Fewer missed sessions',
      'The same standard of care at every site',
    ],
    expectedReaction:
      'About 600 people a year will travel to a different place. Most will welcome shorter journeys. Some may worry about parking at Westmoor.',
    activityKinds: ['SERVICE_CHANGE'],
    whyEngage: 'To shape how the three sites work.',
    whoToEngage: 'People who have had a stroke, their carers and the staff.',
    methodsSummary: 'Focus groups, a survey and home interviews.',
    canInfluence: [
      'Opening times and transport help',
      'How the three sites are set out',
      'How people stay in touch with staff they know',
    ],
    cannotInfluence: [
      'Closing the hospital gym: the building is unsafe from March 2027',
      'The number of sites: the budget allows three',
    ],
    howUsed: 'Views go to the project group before the final design.',
    cycleStage: 'C3_DESIGN',
    changeLevel: 3,
    substantialFlags: ['MOVE'],
    decisionMaker: 'Elmshire Integrated Care Board',
    decisionDate: '2026-12-09',
    projectLeadId: idOf(1),
    engagementLeadId: idOf(2),
    equalityLeadId: idOf(3),
    commsLeadId: idOf(4),
    sroId: idOf(5),
    clinicalLead: 'Consultant in stroke medicine',
    planStartDate: '2026-06-01',
    engagementStart: '2026-09-01',
    engagementEnd: '2026-10-30',
    feedbackBy: '2027-01-15',
    consultationPlanned: true,
  },
  legalDuty: {
    ...emptyRecords().legalDuty,
    step1Relates: 'YES',
    step1Note: 'We commission stroke rehabilitation for Elmshire.',
    step2Types: ['PROPOSAL'],
    impactDelivery: 'YES',
    impactDeliveryNote: 'The place of care changes for everyone who uses the service.',
    impactRange: 'NO',
    impactRangeNote: 'The same treatments will be offered.',
    impactOtherAny: 'YES',
    impactOther: 'Bus journeys change. Two routes do not stop near Westmoor Health Centre.',
    officerConclusion: 'YES',
    conclusionReason:
      'People will receive the service in a different place, so the way it is delivered changes.',
    commonLawTriggers: ['PROMISE'],
    publicInterestHigh: 'YES',
    existingArrangements:
      'The stroke patient group meets each month. The hospital runs a yearly survey. Healthwatch Elmshire collects comments.',
    insightUse: 'What people told us about travel decided which three sites we looked at first.',
    additionalNeeded: 'YES',
    additionalOutline:
      'We will hold focus groups and home interviews, and run a survey. We will reach people with aphasia, carers from minority ethnic communities and people in the poorest areas, and look at all nine protected characteristics and at health inequalities.',
    infoUse:
      'The project group will read a summary of views before each design decision and record what it changed.',
    reportBack:
      'Everyone who took part gets a letter or an Easy Read summary by 15 January 2027. We will publish “You said, we did” and tell the stroke patient group in person.',
    ongoingImpact:
      'We will repeat the survey six and twelve months after the move, and watch missed sessions by area.',
  },
  level: {
    level: 'CODESIGN',
    whyLevel:
      'People know best what makes a journey or a building work after a stroke, and the layout is still open.',
    whyNotMore: 'The building closes in March 2027, so we cannot share the decision on whether to move.',
    whyFair: 'People can take part at home, by phone, online or in a group.',
    whyProportionate: 'The change is large for 600 people, so we spend most of our time with them.',
  },
  money: {
    zeroBudgetNote: '',
    coverNote: 'Taxis are booked and paid for by the team where people cannot use a bus.',
  },
  evaluation: {
    participantsInvolved: 'YES',
    howPeopleHelp:
      'Two members of the stroke patient group will help write the questions and read the results.',
  },
  dataProtection: {
    dpiaRef: 'DPIA-2026-044',
    lawfulBasis: 'Public task',
    retention: 'Two years after the decision',
    privacyNoticeVersion: 'Version 3',
    whoSees: 'The engagement team sees the answers. The project group sees a summary without names.',
    consentsUsed: 'Contact, recording and quote',
  },
  signOff: {
    completedById: idOf(2),
    completedOn: '2026-06-01',
    seniorById: idOf(5),
    seniorOn: '2026-06-02',
    committee: 'Engagement Assurance Committee',
    committeeDate: '2026-06-18',
  },
});

/** A finished plan: D01 and D02 are final. */
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
  consultation: {
    opens: '2026-09-01',
    closes: '2026-11-24',
    gunning: [
      {
        principle: '',
        answer: 'No decision is made. The layout and transport are open.',
        evidence: 'Project group minutes, May 2026',
      },
      {
        principle: '',
        answer: 'The document says why, what else we looked at and what people may lose.',
        evidence: 'Draft document and Easy Read version',
      },
      {
        principle: '',
        answer: 'Twelve weeks, outside the main school holidays.',
        evidence: '1 September to 24 November 2026',
      },
      {
        principle: '',
        answer: 'The board gets a report on every theme two weeks before it decides.',
        evidence: 'Board forward plan, December 2026',
      },
    ],
  },
});

type Changes = {
  readonly [K in keyof PlanRecords]?: Partial<PlanRecords[K]>;
};

/** The same facts with some fields of the plan's records changed. */
export function withRecords(facts: Facts, changes: Changes): Facts {
  const { records } = facts.plan;
  const changed = Object.fromEntries(
    Object.entries(records).map(([key, record]) => [
      key,
      { ...record, ...changes[key as keyof PlanRecords] },
    ]),
  ) as unknown as PlanRecords;
  return { ...facts, plan: { ...facts.plan, records: changed } };
}

/** The same facts with some kinds of rows replaced. */
export const withRows = (facts: Facts, rows: Partial<PlanRows>): Facts => ({
  ...facts,
  plan: { ...facts.plan, rows: { ...facts.plan.rows, ...rows } },
});

/** The same facts with details of the area changed. */
export const withArea = (facts: Facts, area: Partial<Area>): Facts => ({
  ...facts,
  area: { ...facts.area, ...area },
});
