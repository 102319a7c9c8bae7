import type { ActivityFacts, InsightFacts, StakeholderFacts } from '../../shared/documents/facts.ts';

/** What is already known in the stroke rehabilitation plan. */
export const fullInsight = (): InsightFacts => ({
  sources: [
    {
      title: 'Hospital stroke survey 2024',
      typeWords: 'Local survey',
      dateGathered: '2024-11-30',
      whatItSays: 'People value the staff. Travel is the most common complaint.',
      groupsHeard: ['Older people'],
      gaps: 'Few replies from people with aphasia.',
      priorAnswers: null,
    },
    {
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

/** Who matters to the stroke rehabilitation plan. */
export const fullStakeholders = (): StakeholderFacts => ({
  placed: [
    {
      name: 'Local newspapers',
      groupType: 'Media',
      interest: 'LOW',
      influence: 'LOW',
      howAndWhen: 'News release in September',
      usedFor: ['Passing on information'],
    },
    {
      name: 'Bus company',
      groupType: 'Business',
      interest: 'LOW',
      influence: 'HIGH',
      howAndWhen: 'Meeting in July',
      usedFor: ['Local detail'],
    },
    {
      name: 'Carers’ forum',
      groupType: 'Community and voluntary sector',
      interest: 'HIGH',
      influence: 'LOW',
      howAndWhen: 'Forum meeting, 10 September',
      usedFor: ['Feedback', 'Finding people'],
    },
    {
      name: 'Stroke patient group',
      groupType: 'Users of the service',
      interest: 'HIGH',
      influence: 'HIGH',
      howAndWhen: 'Monthly from June',
      usedFor: ['Design', 'Feedback'],
    },
  ],
  bodies: [
    { body: 'Healthwatch', how: 'Shares comments and checks our questions.' },
    { body: 'Voluntary sector umbrella body (CVS)', how: 'Sends the survey to its members.' },
    { body: 'Patient participation groups (PPGs)', how: 'Poster and survey in every practice.' },
    { body: 'Health overview and scrutiny committee (HOSC)', how: 'Meets on 8 July 2026.' },
    { body: 'Elected representatives', how: 'Letter to councillors and MPs before we start.' },
    { body: 'Provider and staff', how: 'Two staff meetings and a place on the project group.' },
  ],
});

/** The twelve items of a group activity (E17). */
const ITEMS = [
  'Local venue',
  'Accessible to disabled people',
  'Parking nearby or good public transport',
  'WiFi',
  'Built-in hearing loop',
  'Refreshments',
  'Time suits the group',
  'Day suits the group',
  'Budget for venue, refreshments, interpreting, travel and recognition',
  'Papers printed and in formats asked for',
  'Everyone asked about their requirements',
  'Every requirement met',
] as const;

const checklist: ActivityFacts['checklist'] = ITEMS.map((item, index) => ({
  item,
  state: index === 3 ? 'NOT_APPLICABLE' : index === 11 ? 'UNANSWERED' : 'YES',
  note: index === 3 ? 'Not needed for this session' : '',
}));

/** What will be done in the stroke rehabilitation plan. */
export const fullActivities = (): readonly ActivityFacts[] => [
  {
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
  },
  {
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
  },
  {
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
  },
];
