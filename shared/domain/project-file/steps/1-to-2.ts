import type { RawFile } from '../steps.ts';

/**
 * Version 2 holds all of an engagement’s planning: what we know, equality, stakeholders, activities, consultation. What
 * is written here is what that version began with; it never changes again, whatever the app’s own lists become.
 */

/** What the project details gained. */
const NEW_DETAILS = { relatedProjects: [], jointBodies: [] };

const NEW_RECORDS = {
  knowledge: { oldAfterMonths: 36, noFurtherReason: '' },
  equality: {
    eiaTitle: '',
    eiaRef: '',
    team: '',
    focus: '',
    screeningNeeded: null,
    screeningOutcome: null,
    screeningReason: '',
    intendedOutcomes: '',
    howAchieved: '',
    whoAffected: '',
    psedEliminate: '',
    psedAdvance: '',
    psedFoster: '',
    healthInequalities: '',
    inequalityOutcomes: '',
    core20Note: '',
    overallImpact: '',
    cumulativeImpact: '',
    decision: null,
    decisionReason: '',
    iiaLink: '',
    assessorId: null,
    assessedOn: null,
    equalityReviewById: null,
    equalityReviewedOn: null,
    signedOffById: null,
    signedOffOn: null,
    reviewOn: null,
  },
  involvement: {
    mapPurpose: '',
    weeksPrioritise: 4,
    weeksTellAndWatch: 12,
    weeksKeepUpdated: 8,
    weeksMonitor: 26,
    healthwatch: '',
    voluntarySector: '',
    patientGroups: '',
    scrutinyCommittee: '',
    electedRepresentatives: '',
    providers: '',
    staff: '',
    areasAffected: [],
    statutoryStrategies: [],
  },
  scrutiny: {
    hoscRequired: null,
    hoscReason: '',
    councils: [],
    jointCommittee: '',
    hoscContactedOn: null,
    hoscOutcome: '',
    notifiable: null,
    hoscView: '',
    secretaryNotifiedOn: null,
    safetyExemption: null,
    safetyExemptionReason: '',
  },
  consultation: {
    state: 'PREPARED',
    options: [],
    preferredOption: '',
    openToChange: null,
    documents: [],
    summaryDoc: '',
    opens: null,
    closes: null,
    shorterReason: '',
    holidayReason: '',
    schoolHolidays: null,
    easyReadReady: null,
    notDecided: null,
    formativeAnswer: '',
    reasonsGiven: '',
    criteriaGiven: '',
    alternativesGiven: '',
    drawbacksGiven: '',
    informationAnswer: '',
    timeAnswer: '',
    conscientiousAnswer: '',
    responsesReceived: null,
    themesConsidered: null,
    howConsidered: '',
    analysedOn: null,
    independentAnalysis: null,
    decisionInPublic: null,
    decidedOn: null,
    reportPublishedOn: null,
    timelinePublished: '',
  },
};

/** The lists of version 2, in its order; the ones that are not here were in version 1 already. */
const NEW_LISTS = [
  'dutyVersion',
  'reviewTrigger',
  'findingOverride',
  'insightUse',
  'eiaGroup',
  'eiaPrevious',
  'eiaAction',
  'projectStakeholder',
  'stakeholderPosition',
  'contactEntry',
  'activity',
  'checklistItem',
  'surveyQuestion',
  'activityReach',
  'theme',
];

/** The groups every equality assessment starts with. */
const STANDARD_GROUPS = [
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

const NEW_GROUP = {
  name: '',
  relevance: null,
  whatWeKnow: '',
  noEvidenceReason: '',
  evidenceIds: [],
  haveFeedback: null,
  feedbackSummary: '',
  impact: null,
  impactNote: '',
  mitigation: '',
  psedAims: [],
  furtherOverride: null,
  furtherOverrideReason: '',
  separateActivity: false,
  howHeard: '',
  gapOwner: '',
  gapBy: null,
  activityIds: [],
  noReachReason: '',
};

const isGroup = (value: unknown): value is RawFile =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Adds what version 1 did not have. Parts that are not as they should be stay as they are, for the check to name. */
export function toVersion2(file: RawFile): RawFile {
  const { records, rows } = file;
  return {
    ...file,
    directory: { stakeholder: [], insightSource: [] },
    records: isGroup(records) ? { ...withDetails(records), ...NEW_RECORDS } : records,
    rows: isGroup(rows)
      ? { ...rows, ...Object.fromEntries(NEW_LISTS.map((kind) => [kind, []])), eiaGroup: newGroups() }
      : rows,
  };
}

const withDetails = (records: RawFile): RawFile =>
  isGroup(records['project']) ? { ...records, project: { ...records['project'], ...NEW_DETAILS } } : records;

const newGroups = (): readonly unknown[] => STANDARD_GROUPS.map((groupCode) => ({ groupCode, ...NEW_GROUP }));
