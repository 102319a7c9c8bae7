import {
  COMMON_LAW_TRIGGERS,
  COMMON_LAW_TRIGGER_WORDS,
  DUTY_TYPES,
  DUTY_TYPE_WORDS,
  URGENCY_KINDS,
  URGENCY_KIND_WORDS,
} from '../../lists.ts';
import { isByChoice } from '../../../duty/result.ts';
import { field, heading, optionsOf } from '../build.ts';
import { guidance2017, guidance2022, guide } from '../sources.ts';
import type { FormItem, FormSection } from '../types.ts';
import { whatIsInPlace } from './03-what-is-in-place.ts';

const APPENDIX_B_2 = guidance2017('Appendix B, step 2');

const DUTY_TYPE_MEANINGS = {
  PLANNING: 'Working out what to buy or provide, or writing a policy or plan. The duty always applies.',
  PROPOSAL: 'Thinking up or weighing up a change to services.',
  OPERATIONAL: 'A choice that changes how a service runs, for instance its opening hours.',
} as const;

const threeSteps: readonly FormItem[] = [
  heading('Step 1: Is it about services we are responsible for?'),
  field('legalDuty.step1Relates', {
    label: 'Is it about services we buy or provide?',
    input: { kind: 'tri' },
    help: {
      text: 'Moving a foot clinic is about services. Moving our own offices is not. If the answer is no the duty does not apply, but asking people may still be right.',
      source: guidance2022('10, step 1'),
    },
    printedAs: 'D01 3',
  }),
  field('legalDuty.step1Note', {
    label: 'Say a little more',
    hint: 'Which services, and which body is responsible for them?',
    input: { kind: 'longText', rows: 2 },
    printedAs: 'D01 3',
  }),
  heading('Step 2: What type of activity is it?'),
  field('legalDuty.step2Types', {
    label: 'Type of activity',
    hint: 'Choose all that fit.',
    input: { kind: 'choices', options: optionsOf(DUTY_TYPES, DUTY_TYPE_WORDS, DUTY_TYPE_MEANINGS) },
    help: {
      text: 'The three types often overlap. If any of it is planning, people have to be involved however small the effect. For the other two, step 3 decides.',
      source: guidance2022('10, step 2'),
    },
    printedAs: 'D01 3',
  }),
  heading(
    'Step 3: Would it change services for people?',
    'Look at it as a patient would. A longer journey, parking or fewer ambulances count as well.',
  ),
  field('legalDuty.impactDelivery', {
    label: 'Would it change how services are delivered?',
    hint: 'For instance where, when or by whom.',
    input: { kind: 'tri' },
    help: {
      text: 'A surgery that closes changes how people get care. One doctor retiring while the surgery carries on usually does not.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(a)',
  }),
  field('legalDuty.impactDeliveryNote', {
    label: 'Explain your answer',
    input: { kind: 'longText' },
    help: {
      text: 'Say what would be different, for how many people, and how you know. If nothing changes, say why you are sure.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(a)',
  }),
  field('legalDuty.impactRange', {
    label: 'Would it change the range of services people can have?',
    hint: 'For instance a treatment starts or stops.',
    input: { kind: 'tri' },
    help: {
      text: 'Stopping one service to pay for another changes the range. A new contract for exactly the same service usually does not.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(b)',
  }),
  field('legalDuty.impactRangeNote', {
    label: 'Explain your answer',
    input: { kind: 'longText' },
    help: {
      text: 'Name the services that start, stop, grow or shrink, and who uses them now.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(b)',
  }),
  field('legalDuty.impactOtherAny', {
    label: 'Do you see any other effect?',
    input: { kind: 'tri' },
    help: {
      text: 'Think of bus journeys, getting in and around, ambulances, and services next door that may get busier. A yes here alone does not settle it: you have to conclude for yourself.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(c)',
  }),
  field('legalDuty.impactOther', {
    label: 'Describe the other effects',
    input: { kind: 'longText', rows: 2 },
    help: {
      text: 'A line for each effect and who would feel it. Leave it empty if there are none.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(c)',
  }),
];

const conclusion: readonly FormItem[] = [
  heading('The result and your conclusion'),
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
  field('legalDuty.voluntaryBenefitDecision', {
    label: 'If the duty does not apply: would involving people still be worthwhile?',
    hint: 'Say what you decided and why.',
    input: { kind: 'longText' },
    help: {
      text: 'You still have to weigh it up. Strong public interest, a promise or past practice are good reasons to involve people anyway.',
      source: guidance2017('action 5, step 1'),
    },
    printedAs: 'D01 3',
    showWhen: ({ records }) => isByChoice(records.legalDuty),
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

export const legalDuty: FormSection = {
  id: 'duty',
  number: 3,
  title: 'Do we have a legal duty to involve?',
  intro: `Three steps work out whether the law says you must involve people (${guide('1')}). You then say what you conclude and why.`,
  items: [...threeSteps, ...conclusion, ...urgency, ...whatIsInPlace],
};
