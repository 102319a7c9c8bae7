import { optionsOf } from '../plan/form/build.ts';
import { guidance2022, guide, toolkit } from '../plan/form/sources.ts';
import { LEVELS, LEVEL_WORDS, type Words } from '../plan/lists.ts';
import type { StoredRow } from '../plan/shapes.ts';
import { isSurvey } from './counted.ts';
import type { ActivityGroup } from './form-types.ts';
import { AGE_BANDS, AGE_BAND_WORDS, METHODS, METHOD_WORDS, MODES, MODE_WORDS } from './lists.ts';
import { METHOD_KIND_WORDS, methodInfo } from './methods.ts';

type Activity = StoredRow<'activity'>;

const METHOD_NOTES = Object.fromEntries(
  METHODS.map((method) => [method, METHOD_KIND_WORDS[methodInfo(method).kind]]),
) as Words<(typeof METHODS)[number]>;

const isUnder18 = ({ under18 }: Activity): boolean => under18 === 'YES';
const isInRoom = ({ mode }: Activity): boolean => mode === null || mode === 'IN_PERSON' || mode === 'HYBRID';
const isTalk = (activity: Activity): boolean => !isSurvey(activity);

/** What it is and what it is for. */
export const what: ActivityGroup = {
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
};

/** Who is heard. */
export const whom: ActivityGroup = {
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
};

/** The day and the place. */
export const whenAndWhere: ActivityGroup = {
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
};
