import {
  COMMON_LAW_TRIGGERS,
  COMMON_LAW_TRIGGER_WORDS,
  URGENCY_KINDS,
  URGENCY_KIND_WORDS,
} from '../../lists.ts';
import { isByChoice } from '../../../duty/result.ts';
import { ORG_TYPES, ORG_TYPE_WORDS } from '../../../setup/lists.ts';
import { field, heading, optionsOf } from '../build.ts';
import { guidance2017, guidance2022, guide } from '../sources.ts';
import type { FormItem, FormSection } from '../types.ts';
import { lookingAgain } from './03-looking-again.ts';
import { threeSteps } from './03-three-steps.ts';
import { whatIsInPlace } from './03-what-is-in-place.ts';

const APPENDIX_B_2 = guidance2017('Appendix B, step 2');

const conclusion: readonly FormItem[] = [
  heading('The result and your conclusion'),
  field('project.jointBodies', {
    label: 'Which other bodies share the project?',
    hint: 'Boards, NHS England and trusts each have a section of the Act of their own.',
    input: { kind: 'choices', options: optionsOf(ORG_TYPES, ORG_TYPE_WORDS) },
    help: {
      text: 'When a board and a trust plan a change together, both have a duty to involve people. Doing it once, together, is enough.',
      source: guidance2017('guiding principles for joint public involvement'),
    },
    printedAs: 'D01 3',
    showWhen: ({ records }) => records.project.jointArrangement !== 'NONE',
  }),
  { kind: 'dutyResult' },
  field('legalDuty.officerConclusion', {
    label: 'In your opinion, does the legal duty apply?',
    input: { kind: 'tri' },
    help: {
      text: 'You decide, not the app. If you come to a different view from the result above, give your reason in a full sentence.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(e)',
  }),
  field('legalDuty.conclusionReason', {
    label: 'Why?',
    input: { kind: 'longText' },
    help: {
      text: 'Explain it so that a stranger could follow it two years from now. The form may be used as evidence if the decision is challenged.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(f)',
  }),
  heading('Other reasons to involve people'),
  field('legalDuty.commonLawTriggers', {
    label: 'Is one of these true?',
    hint: 'Choose all that fit. None is an answer too.',
    input: { kind: 'choices', options: optionsOf(COMMON_LAW_TRIGGERS, COMMON_LAW_TRIGGER_WORDS) },
    help: {
      text: 'The courts say that a promise, a long habit or plain fairness can create a duty to ask people, even where the Act does not.',
      source: guidance2022('10'),
    },
    printedAs: 'D01 3',
  }),
  field('legalDuty.publicInterestHigh', {
    label: 'Is public interest high?',
    input: { kind: 'tri' },
    help: {
      text: 'If many people care about it, for instance the papers write about it, involving them is wise even when it is not the law.',
      source: guidance2017('action 5, step 1'),
    },
    printedAs: 'D01 3',
  }),
];

const urgency: readonly FormItem[] = [
  heading('Is it urgent?'),
  field('project.urgent', {
    label: 'There is too little time to involve people as we would like',
    input: { kind: 'check' },
    help: {
      text: 'Only something nobody could foresee, or a real risk to people, makes it fair to do less. Starting late is not a good reason.',
      source: guidance2022('7, decisions in urgent situations'),
    },
    printedAs: 'D01 3',
  }),
  field('legalDuty.urgencyKind', {
    label: 'What makes it urgent?',
    input: {
      kind: 'choice',
      look: 'radios',
      options: optionsOf(URGENCY_KINDS, URGENCY_KIND_WORDS),
      none: 'Not decided yet',
    },
    showWhen: ({ records }) => records.project.urgent,
  }),
  field('legalDuty.urgencyReason', {
    label: 'Explain the urgency',
    input: { kind: 'longText' },
    help: {
      text: 'Say what happened, when you learned of it, and what could go wrong if you waited. Say also what you can still do to hear from people.',
      source: guidance2022('7, decisions in urgent situations'),
    },
    printedAs: 'D01 3',
    showWhen: ({ records }) => records.project.urgent,
  }),
  field('project.temporaryChange', {
    label: 'The change is meant to last only for a time',
    input: { kind: 'check' },
  }),
  field('project.intendedPermanent', {
    label: 'It is now proposed to make it permanent',
    hint: 'Tick this when it comes up: the assessment has to be done again.',
    input: { kind: 'check' },
    help: {
      text: 'A change made in a hurry for a short time has to be looked at afresh before it becomes the new normal.',
      source: guidance2022('7, decisions in urgent situations'),
    },
    showWhen: ({ records }) => records.project.temporaryChange,
  }),
];

const ifItDoesNotApply: readonly FormItem[] = [
  heading('If the duty does not apply'),
  field('legalDuty.voluntaryBenefitDecision', {
    label: 'Would involving people still be worthwhile?',
    hint: 'Say what you decided and why.',
    input: { kind: 'longText' },
    help: {
      text: 'You still have to weigh it up. Strong public interest, a promise or past practice are good reasons to involve people anyway.',
      source: guidance2017('action 5, step 1'),
    },
    printedAs: 'D01 3',
    showWhen: ({ records }) => isByChoice(records.legalDuty),
  }),
];

export const legalDuty: FormSection = {
  id: 'duty',
  number: 3,
  title: 'Do we have a legal duty to involve?',
  intro: `Three steps work out whether the law says you must involve people (${guide('1')}). You then say what you conclude and why.`,
  items: [...threeSteps, ...conclusion, ...urgency, ...ifItDoesNotApply, ...whatIsInPlace, ...lookingAgain],
};
