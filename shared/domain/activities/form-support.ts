import { optionsOf } from '../plan/form/build.ts';
import { guidance2022, guide } from '../plan/form/sources.ts';
import type { StoredRow } from '../plan/shapes.ts';
import { isSurvey } from './counted.ts';
import type { ActivityGroup } from './form-types.ts';
import { FORMATS, FORMAT_WORDS } from './lists.ts';

const isTalk = (activity: StoredRow<'activity'>): boolean => !isSurvey(activity);

/** What makes it possible to take part, and what people are offered. */
export const support: ActivityGroup = {
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
};

/** E18. What only a survey is asked. */
export const survey: ActivityGroup = {
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
};

/** What came of it. */
export const results: ActivityGroup = {
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
};
