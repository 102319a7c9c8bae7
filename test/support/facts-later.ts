import { CHECKLIST_WORDS, CORE_CHECKLIST_ITEMS } from '../../shared/domain/activities/lists.ts';
import { quadrantOf, type Place } from '../../shared/domain/stakeholders/quadrant.ts';
import type {
  ActivityFacts,
  ConsultationFacts,
  InsightFacts,
  PlacedFacts,
  StakeholderFacts,
  ThemeFacts,
} from '../../shared/documents/facts.ts';
import { factId } from './facts-ids.ts';

/** What is already known in the stroke rehabilitation plan. */
export const fullInsight = (): InsightFacts => ({
  noFurtherReason: '',
  sources: [
    {
      id: factId('insightUse', 1),
      stillRelevant: 'YES',
      widerReach: '',
      validatedLocally: null,
      title: 'Hospital stroke survey 2024',
      typeWords: 'Local survey',
      dateGathered: '2024-11-30',
      whatItSays: 'People value the staff. Travel is the most common complaint.',
      groupsHeard: ['Older people'],
      gaps: 'Few replies from people with aphasia.',
      priorAnswers: null,
    },
    {
      id: factId('insightUse', 2),
      stillRelevant: 'YES',
      widerReach: 'Regional',
      validatedLocally: 'YES',
      title: 'Rehabilitation listening events 2025',
      typeWords: 'Previous engagement',
      dateGathered: '2025-06-12',
      whatItSays: 'People would use a local site if they could keep the same therapist.',
      groupsHeard: ['Older people', 'Carers'],
      gaps: 'None found.',
      priorAnswers: [
        'No. It asked about rehabilitation in general.',
        'The three sites are new.',
        'A year ago.',
        'Sixty people. The service sees about the same people today.',
        'No. Few people from minority ethnic communities came.',
        'The building survey of January 2026.',
        'A new housing estate at Northgate.',
      ],
    },
  ],
});

interface Standing extends Partial<PlacedFacts> {
  readonly name: string;
  readonly groupType: string;
  readonly place: Place | null;
}

const standing = (index: number, { place, ...details }: Standing): PlacedFacts => ({
  id: factId('projectStakeholder', index),
  place,
  quadrant: place && quadrantOf(place),
  howAndWhen: '',
  usedFor: [],
  reaches: [],
  contactOwner: 'Engagement team',
  notes: '',
  ...details,
});

/** Who matters to the stroke rehabilitation plan, in print order. */
export const fullStakeholders = (): StakeholderFacts => ({
  mapPurpose: 'To agree who is asked first and who is kept up to date.',
  mapDate: '2026-05-12',
  placed: [
    standing(4, {
      name: 'Stroke patient group',
      groupType: 'Users of the service',
      place: { influence: 5, interest: 5 },
      howAndWhen: 'Monthly from June',
      usedFor: ['Design', 'Feedback'],
      reaches: ['AGE', 'DISABILITY', 'SEX', 'RACE'],
    }),
    standing(2, {
      name: 'Bus company',
      groupType: 'Business',
      place: { influence: 4, interest: 2 },
      howAndWhen: 'Meeting in July',
      usedFor: ['Local detail'],
      notes: 'Decides on the Westmoor route in 2027.',
    }),
    standing(3, {
      name: 'Carers’ forum',
      groupType: 'Community and voluntary sector',
      place: { influence: 2, interest: 5 },
      howAndWhen: 'Forum meeting, 10 September',
      usedFor: ['Feedback', 'Finding people'],
      reaches: ['CARERS_ADULT', 'MOST_DEPRIVED_20', 'PREGNANCY_MATERNITY'],
    }),
    standing(1, {
      name: 'Local newspapers',
      groupType: 'Media',
      place: { influence: 1, interest: 1 },
      howAndWhen: 'News release in September',
      usedFor: ['Passing on information'],
      reaches: ['RELIGION_BELIEF', 'SEXUAL_ORIENTATION', 'GENDER_REASSIGNMENT', 'MARRIAGE_CIVIL_PARTNERSHIP'],
    }),
  ],
  bodies: [
    {
      body: 'Healthwatch',
      how: 'Shares comments and checks our questions.',
      link: 'involvement.healthwatch',
    },
    {
      body: 'Voluntary sector umbrella body (CVS)',
      how: 'Sends the survey to its members.',
      link: 'involvement.voluntarySector',
    },
    {
      body: 'Patient participation groups (PPGs)',
      how: 'Poster and survey in every practice.',
      link: 'involvement.patientGroups',
    },
    {
      body: 'Health overview and scrutiny committee (HOSC)',
      how: 'Meets on 8 July 2026.',
      link: 'involvement.scrutinyCommittee',
    },
    {
      body: 'Elected representatives',
      how: 'Letter to councillors and MPs before we start.',
      link: 'involvement.electedRepresentatives',
    },
    { body: 'Providers', how: 'A place on the project group.', link: 'involvement.providers' },
    { body: 'Staff', how: 'Two staff meetings.', link: 'involvement.staff' },
  ],
  scrutiny: {
    required: 'YES',
    details: ['Councils: Elmshire County Council', 'First contact on 2 June 2026'],
  },
  groupTypes: [
    {
      group: 'Users of the service',
      who: 'People who have had a stroke in the last two years.',
      useFor: 'Up-to-date experience.',
    },
    {
      group: 'Community and voluntary sector',
      who: 'Carers’ forum and its members.',
      useFor: 'Finding carers.',
    },
  ],
  moves: [
    {
      name: 'Bus company',
      from: 'Low influence, low interest',
      to: 'High influence, low interest',
      date: '2026-05-22',
      why: 'It will decide on the Westmoor route.',
      isFirst: false,
    },
    {
      name: 'Stroke patient group',
      from: 'Not on the map',
      to: 'High influence, high interest',
      date: '2026-05-12',
      why: 'First meeting.',
      isFirst: true,
    },
  ],
});

export const emptyStakeholders = (): StakeholderFacts => ({
  mapPurpose: '',
  mapDate: null,
  placed: [],
  bodies: fullStakeholders().bodies.map((body) => ({ ...body, how: '' })),
  scrutiny: { required: null, details: [] },
  groupTypes: [],
  moves: [],
});

const checklist: ActivityFacts['checklist'] = CORE_CHECKLIST_ITEMS.map((item, index) => ({
  item: CHECKLIST_WORDS[item],
  state: index === 3 ? 'NOT_APPLICABLE' : index === 11 ? 'UNANSWERED' : 'YES',
  note: index === 3 ? 'Not needed for this session' : '',
}));

/** What will be done in the stroke rehabilitation plan. */
export const fullActivities = (): readonly ActivityFacts[] => [
  {
    id: factId('activity', 1),
    purpose: '',
    endsOn: null,
    times: '10:00 to 12:00',
    isDone: false,
    numberAttended: null,
    title: 'Community focus group',
    method: 'Focus group',
    groups: ['South Asian communities'],
    place: 'Northgate Temple hall',
    date: '2026-10-02',
    closingDate: null,
    numberExpected: 12,
    formats: ['Large print', 'Community language'],
    accessNote: 'Step-free, with a hearing loop.',
    offer: 'Fares, and a recognition payment for half a day.',
    questions: ['What would make a new site easy to use?', 'Who would you want to talk to?'],
    checklist,
    checklistSummary: '10 of 12 items met; outstanding: meeting what people need. Does not apply: WiFi.',
  },
  {
    id: factId('activity', 2),
    purpose: '',
    endsOn: null,
    times: '',
    isDone: false,
    numberAttended: null,
    title: 'Stroke survey',
    method: 'Paper and online survey',
    groups: ['Everyone seen in the last two years'],
    place: 'Online and by post',
    date: '2026-09-01',
    closingDate: '2026-10-16',
    numberExpected: 250,
    formats: ['Large print', 'Easy Read'],
    accessNote: 'Help by phone.',
    offer: 'Freepost reply.',
    questions: ['How do you get to your sessions now?'],
    checklist: null,
    checklistSummary: '',
  },
  {
    id: factId('activity', 3),
    purpose: '',
    endsOn: null,
    times: '',
    isDone: false,
    numberAttended: null,
    title: 'Home interviews',
    method: 'Interview',
    groups: ['People with aphasia', 'Carers'],
    place: 'At home',
    date: '2026-09-14',
    closingDate: null,
    numberExpected: 15,
    formats: ['Easy Read'],
    accessNote: 'With a speech therapist and picture cards.',
    offer: 'A visit at a time that suits; support afterwards.',
    questions: ['What helps you get better?', 'What worries you about a new place?'],
    checklist: null,
    checklistSummary: '',
  },
];

/** What people said in the stroke rehabilitation plan. */
export const fullThemes = (): readonly ThemeFacts[] => [
  {
    title: 'Travel',
    summary: 'The last bus leaves too early.',
    count: 3,
    groups: ['Adult carers'],
    groupsDiffering: '',
  },
];

/** The consultation of the stroke rehabilitation plan. */
export const fullConsultation = (): ConsultationFacts => ({
  opens: '2026-09-01',
  closes: '2026-11-24',
  gunning: [
    {
      principle: 'People are asked while nothing has been decided.',
      answer: 'No decision is made. The layout and transport are open.',
      answerLink: 'consultation.formativeAnswer',
      evidence: ['Project group minutes, May 2026'],
      evidenceLink: 'consultation.notDecided',
    },
    {
      principle: 'People are told enough to think it over and give an answer that counts.',
      answer: 'The document says why, what else we looked at and what people may lose.',
      answerLink: 'consultation.informationAnswer',
      evidence: ['Draft document', 'Easy Read version'],
      evidenceLink: 'consultation.reasonsGiven',
    },
    {
      principle: 'People have long enough to think and to answer.',
      answer: 'Twelve weeks, outside the main school holidays.',
      answerLink: 'consultation.timeAnswer',
      evidence: ['1 September to 24 November 2026'],
      evidenceLink: 'consultation.opens',
    },
    {
      principle: 'Those who decide think hard about what people said.',
      answer: 'The board gets a report on every theme two weeks before it decides.',
      answerLink: 'consultation.conscientiousAnswer',
      evidence: ['Board forward plan, December 2026'],
      evidenceLink: 'consultation.howConsidered',
    },
  ],
});
