import { optionsOf } from '../plan/form/build.ts';
import { guidance2022, guide, toolkit } from '../plan/form/sources.ts';
import type { Help, RowField } from '../plan/form/types.ts';
import { LEVELS, LEVEL_WORDS } from '../plan/lists.ts';
import type { StoredRow } from '../plan/shapes.ts';
import { isSurvey } from './counted.ts';
import {
  AGE_BANDS,
  AGE_BAND_WORDS,
  FORMATS,
  FORMAT_WORDS,
  METHODS,
  METHOD_WORDS,
  MODES,
  MODE_WORDS,
} from './lists.ts';
import { METHOD_KIND_WORDS, methodInfo } from './methods.ts';
import type { Words } from '../plan/lists.ts';

type Activity = StoredRow<'activity'>;

/** One question about an activity. */
export interface ActivityField extends RowField<'activity'> {
  readonly help?: Help;
  /** Absent: always asked. What is answered is shown all the same. */
  readonly showWhen?: (activity: Activity) => boolean;
}

/** Questions that belong together, and the name of their box. */
export interface ActivityGroup {
  readonly id: 'what' | 'whom' | 'when' | 'support' | 'survey' | 'results';
  readonly title: string;
  readonly intro: string;
  readonly fields: readonly ActivityField[];
}

const METHOD_NOTES = Object.fromEntries(
  METHODS.map((method) => [method, METHOD_KIND_WORDS[methodInfo(method).kind]]),
) as Words<(typeof METHODS)[number]>;

const isUnder18 = ({ under18 }: Activity): boolean => under18 === 'YES';
const isInRoom = ({ mode }: Activity): boolean => mode === null || mode === 'IN_PERSON' || mode === 'HYBRID';
const isTalk = (activity: Activity): boolean => !isSurvey(activity);

/** What is asked of an activity (E16, E18), group by group; the state, the checklist and the lists have controls of their own. */
export const ACTIVITY_FORM: readonly ActivityGroup[] = [
  {
    id: 'what',
    title: 'What',
    intro: 'What it is and what you want to find out.',
    fields: [
      { key: 'title', label: 'Title', hint: 'As people will know it.', input: { kind: 'text' }, span: 6 },
      {
        key: 'method',
        label: 'Method',
        input: { kind: 'choice', look: 'list', options: optionsOf(METHODS, METHOD_WORDS, METHOD_NOTES) },
        span: 3,
      },
      {
        key: 'level',
        label: 'Level',
        hint: 'One activity may go further than the project.',
        input: {
          kind: 'choice',
          look: 'list',
          options: optionsOf(LEVELS, LEVEL_WORDS),
          none: 'As the project',
        },
        span: 3,
      },
      { key: 'purpose', label: 'What is it for?', input: { kind: 'longText', rows: 2 }, span: 6 },
      {
        key: 'questions',
        label: 'Questions we will ask',
        input: { kind: 'textList', itemName: 'question', addLabel: 'Add a question' },
        span: 6,
        help: {
          text: 'Write them with people who will answer them, where you can. Ask “why” in talk. Ask “how many” in a survey.',
          source: `${guide('5.1')}; ${toolkit('23')}`,
        },
      },
    ],
  },
  {
    id: 'whom',
    title: 'For whom',
    intro: 'Who should be heard here, and how many you expect.',
    fields: [
      {
        key: 'groupIds',
        label: 'Groups of the equality assessment',
        input: { kind: 'links', to: 'eiaGroup' },
        span: 6,
        help: {
          text: 'Tick the groups you want to hear from here. A group that will not speak up among others needs an activity of its own.',
          source: `${toolkit('26')}; ${guidance2022('5')}`,
        },
      },
      {
        key: 'projectStakeholderIds',
        label: 'Stakeholders',
        input: { kind: 'links', to: 'projectStakeholder' },
        span: 6,
      },
      {
        key: 'audience',
        label: 'Who else, in words',
        hint: 'For example parents of small children, or people who were on the ward.',
        input: { kind: 'text' },
        span: 6,
      },
      {
        key: 'expectedNumber',
        label: 'How many do you expect?',
        input: { kind: 'number', min: 0, max: 1_000_000 },
        span: 3,
      },
      {
        key: 'maxNumber',
        label: 'How many can there be at most?',
        input: { kind: 'number', min: 0, max: 1_000_000 },
        span: 3,
      },
      { key: 'under18', label: 'Will people under 18 take part?', input: { kind: 'tri' }, span: 6 },
      {
        key: 'ageBands',
        label: 'Their ages',
        input: { kind: 'choices', options: optionsOf(AGE_BANDS, AGE_BAND_WORDS) },
        span: 3,
        showWhen: isUnder18,
      },
      {
        key: 'ages',
        label: 'Ages in your own words',
        hint: 'The bands leave out age 5.',
        input: { kind: 'text' },
        span: 3,
        showWhen: isUnder18,
      },
      {
        key: 'guardianConsentPlan',
        label: 'How do parents or guardians agree?',
        input: { kind: 'longText', rows: 2 },
        span: 3,
        showWhen: isUnder18,
      },
      {
        key: 'chaperone',
        label: 'Who is the chaperone?',
        input: { kind: 'longText', rows: 2 },
        span: 3,
        showWhen: isUnder18,
      },
    ],
  },
  {
    id: 'when',
    title: 'When and where',
    intro: 'The day, the hours and the place, and who runs it.',
    fields: [
      {
        key: 'mode',
        label: 'How do people take part?',
        input: {
          kind: 'choice',
          look: 'list',
          options: optionsOf(MODES, MODE_WORDS),
          none: 'Not decided yet',
        },
        span: 6,
        help: {
          text: 'A mix works best: in a room for some, online for others. Nobody should be left out for want of internet.',
          source: `${toolkit('24')}; ${guidance2022('7')}`,
        },
      },
      { key: 'dateOn', label: 'Date', input: { kind: 'date' }, span: 3 },
      {
        key: 'endsOn',
        label: 'Last day',
        hint: 'Only if it runs over several days.',
        input: { kind: 'date' },
        span: 3,
      },
      { key: 'startsAt', label: 'Starts at', input: { kind: 'time' }, span: 3, showWhen: isTalk },
      { key: 'endsAt', label: 'Ends at', input: { kind: 'time' }, span: 3, showWhen: isTalk },
      {
        key: 'closingDate',
        label: 'Closing date for answers',
        input: { kind: 'date' },
        span: 6,
        showWhen: isSurvey,
      },
      { key: 'venue', label: 'Venue', input: { kind: 'text' }, span: 6, showWhen: isInRoom },
      {
        key: 'venueNote',
        label: 'About the venue',
        hint: 'The way in, rooms, whom to ask for.',
        input: { kind: 'longText', rows: 2 },
        span: 6,
        showWhen: isInRoom,
      },
      { key: 'facilitator', label: 'Who leads it?', input: { kind: 'text' }, span: 3, showWhen: isTalk },
      { key: 'noteTaker', label: 'Who takes notes?', input: { kind: 'text' }, span: 3, showWhen: isTalk },
      {
        key: 'clinicianPresent',
        label: 'Will a clinician be there?',
        input: { kind: 'tri' },
        span: 6,
        showWhen: isTalk,
      },
    ],
  },
  {
    id: 'support',
    title: 'Access and support',
    intro: 'What makes it possible for people to take part, and what they are offered.',
    fields: [
      {
        key: 'accessNote',
        label: 'How is it made accessible?',
        input: { kind: 'longText', rows: 2 },
        span: 6,
      },
      {
        key: 'formats',
        label: 'Formats',
        input: { kind: 'choices', options: optionsOf(FORMATS, FORMAT_WORDS) },
        span: 6,
      },
      {
        key: 'formatsReadySameDay',
        label: 'Are they ready on the same day as the main version?',
        input: { kind: 'tri' },
        span: 6,
        help: {
          text: 'If Easy Read comes a week later, those who need it have a week less. Publish all versions together.',
          source: guidance2022('5 and 9'),
        },
      },
      { key: 'reimbursementOffered', label: 'Are expenses refunded?', input: { kind: 'tri' }, span: 6 },
      { key: 'recognitionOffered', label: 'Is a payment for time offered?', input: { kind: 'tri' }, span: 6 },
      {
        key: 'offerText',
        label: 'The offer, as people are told it',
        hint: 'What is covered and what is paid. Tell people before they agree to come.',
        input: { kind: 'longText', rows: 3 },
        span: 6,
        help: {
          text: 'Nobody should find out afterwards that the taxi was not covered. People on benefits need to know before they say yes.',
          source: `${guide('10')}; ${guidance2022('7')}`,
        },
      },
      {
        key: 'psychSupport',
        label: 'Support if it is upsetting',
        hint: 'A talk afterwards, somebody to call.',
        input: { kind: 'longText', rows: 2 },
        span: 6,
      },
    ],
  },
  {
    id: 'survey',
    title: 'Survey',
    intro: 'What makes a survey fair to answer.',
    fields: [
      {
        key: 'pilotDone',
        label: 'Was it tried out first?',
        input: { kind: 'tri' },
        span: 3,
        showWhen: isSurvey,
      },
      {
        key: 'coproducedQuestions',
        label: 'Were the questions written with people?',
        input: { kind: 'tri' },
        span: 3,
        showWhen: isSurvey,
      },
      {
        key: 'pilotNotes',
        label: 'What came of trying it out?',
        input: { kind: 'longText', rows: 2 },
        span: 6,
        showWhen: isSurvey,
      },
      {
        key: 'purposeStatement',
        label: 'What the answers are for, as printed on it',
        input: { kind: 'longText', rows: 2 },
        span: 6,
        showWhen: isSurvey,
      },
      {
        key: 'accessStatement',
        label: 'Who sees the answers, as printed on it',
        input: { kind: 'longText', rows: 2 },
        span: 6,
        showWhen: isSurvey,
      },
      {
        key: 'freepostAddress',
        label: 'Freepost address',
        input: { kind: 'longText', rows: 2 },
        span: 6,
        showWhen: ({ method }) => method === 'PAPER_SURVEY',
      },
      {
        key: 'monitoringQuestions',
        label: 'Are equality questions asked at the end?',
        hint: 'People may leave them out.',
        input: { kind: 'tri' },
        span: 3,
        showWhen: isSurvey,
      },
      {
        key: 'reviewedByHealthwatch',
        label: 'Has Healthwatch looked at it?',
        input: { kind: 'tri' },
        span: 3,
        showWhen: isSurvey,
      },
    ],
  },
  {
    id: 'results',
    title: 'Results',
    intro: 'Fill this in when it is over.',
    fields: [
      {
        key: 'attendedNumber',
        label: 'How many took part?',
        input: { kind: 'number', min: 0, max: 1_000_000 },
        span: 3,
      },
      { key: 'evaluationFormUsed', label: 'Was an evaluation form used?', input: { kind: 'tri' }, span: 3 },
      { key: 'recording', label: 'Is it recorded?', input: { kind: 'tri' }, span: 3, showWhen: isTalk },
      {
        key: 'recordingConsents',
        label: 'How many agreed to be recorded?',
        input: { kind: 'number', min: 0, max: 1_000_000 },
        span: 3,
        showWhen: ({ recording }) => recording === 'YES',
      },
      {
        key: 'recordingKeptAt',
        label: 'Where is the recording kept?',
        hint: 'Only if everyone who was there agreed.',
        input: { kind: 'text' },
        span: 6,
        showWhen: ({ recording }) => recording === 'YES',
      },
      {
        key: 'unmetNeeds',
        label: 'Needs that were not met on the day',
        hint: 'What was missing, and what you did about it.',
        input: { kind: 'longText', rows: 2 },
        span: 6,
        showWhen: isTalk,
      },
      { key: 'resultsNote', label: 'Notes', input: { kind: 'longText', rows: 3 }, span: 6 },
    ],
  },
];
