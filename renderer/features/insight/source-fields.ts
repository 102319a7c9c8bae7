import { GROUP_CODES, GROUP_WORDS } from '../../../shared/domain/equality/groups.ts';
import {
  INSIGHT_REACHES,
  INSIGHT_REACH_WORDS,
  INSIGHT_TYPES,
  INSIGHT_TYPE_WORDS,
  PRIOR_QUESTIONS,
  type PriorQuestion,
} from '../../../shared/domain/insight/lists.ts';
import { optionsOf } from '../../../shared/domain/plan/form/build.ts';
import { guidance2017, guidance2022, guide } from '../../../shared/domain/plan/form/sources.ts';
import type { RowField } from '../../../shared/domain/plan/form/types.ts';
import type { EntryField } from '../../answers/directory/EntryAnswer.tsx';

export const TYPE_OPTIONS = optionsOf(INSIGHT_TYPES, INSIGHT_TYPE_WORDS);
export const REACH_OPTIONS = optionsOf(INSIGHT_REACHES, INSIGHT_REACH_WORDS);

/** E08. What is asked about a source once, for all projects. */
export const SOURCE_FIELDS: readonly EntryField<'insightSource'>[] = [
  {
    key: 'title',
    label: 'Title',
    input: { kind: 'text', width: 'full' },
    needed: 'Enter a title, so that others can find the source.',
    span: 6,
  },
  {
    key: 'sourceType',
    label: 'Type of source',
    input: { kind: 'choice', look: 'list', options: TYPE_OPTIONS },
    span: 3,
  },
  { key: 'owner', label: 'Who gathered it', input: { kind: 'text', width: 'full' }, span: 3 },
  { key: 'dateGathered', label: 'When it was gathered', input: { kind: 'date' }, span: 3 },
  {
    key: 'link',
    label: 'Where to find it',
    hint: 'A web address, a folder or a reference.',
    input: { kind: 'text', width: 'full' },
    span: 3,
  },
  {
    key: 'whatItSays',
    label: 'What does it tell us?',
    input: { kind: 'longText', rows: 4 },
    help: {
      text: 'Write the main points in plain words: what people like, what is hard for them, and what they would change.',
      source: guidance2017('Appendix B, step 3'),
    },
    span: 6,
  },
  {
    key: 'reach',
    label: 'How far did it look?',
    input: { kind: 'choice', look: 'radios', options: REACH_OPTIONS },
    span: 3,
  },
  {
    key: 'validatedLocally',
    label: 'Has it been tested with a local group?',
    hint: 'Asked of national and regional findings.',
    input: { kind: 'tri' },
    help: {
      text: 'What is true for the country may not be true here. Show the findings to a local group and ask whether they fit.',
      source: guide('2'),
    },
    span: 3,
  },
  {
    key: 'groupsHeard',
    label: 'Which groups were heard?',
    input: { kind: 'choices', options: optionsOf(GROUP_CODES, GROUP_WORDS) },
    help: {
      text: 'Tick only those who were asked and answered. Then the equality grid shows at a glance who is still missing.',
      source: guidance2022('6'),
    },
    span: 6,
  },
];

/** E08. What is asked about a source for one project. */
export const USE_FIELDS: readonly RowField<'insightUse'>[] = [
  {
    key: 'gaps',
    label: 'What does it leave open for this project?',
    hint: 'Who or what is missing? “None found” is an answer too.',
    input: { kind: 'longText', rows: 3 },
    span: 6,
  },
  {
    key: 'stillRelevant',
    label: 'Does it still hold?',
    hint: 'Think of what has changed since.',
    input: { kind: 'tri' },
    span: 6,
  },
  {
    key: 'isPriorExercise',
    label: 'It is an earlier engagement exercise',
    hint: 'Then seven questions tell whether people have to be asked again.',
    input: { kind: 'check' },
    span: 6,
  },
];

/** E08 q1–q7. Asked of an earlier exercise only. */
export const PRIOR_FIELDS: readonly RowField<'insightUse'>[] = Object.entries(PRIOR_QUESTIONS).map(
  ([key, label], index) => ({
    key: key as PriorQuestion,
    label: `${index + 1}. ${label}`,
    input: { kind: 'longText', rows: 2 },
    span: 6,
  }),
);
