import { leadsToStep2, leadsToStep3 } from '../../../duty/reasons.ts';
import { DUTY_TYPES, DUTY_TYPE_WORDS } from '../../lists.ts';
import { field, heading, optionsOf } from '../build.ts';
import { guidance2017, guidance2022 } from '../sources.ts';
import type { FormFacts, FormItem } from '../types.ts';

const APPENDIX_B_2 = guidance2017('Appendix B, step 2');

/** Step 2 comes after a yes to step 1. */
function waitsForStep2({ records: { legalDuty } }: FormFacts): string | undefined {
  if (leadsToStep2(legalDuty)) return undefined;
  return legalDuty.step1Relates === null
    ? 'This comes after step 1.'
    : 'Not asked, because the answer to step 1 is no.';
}

/** Step 3 comes after step 2; the assessment form asks it even where the result is settled. */
function waitsForStep3({ records: { legalDuty } }: FormFacts): string | undefined {
  if (legalDuty.step1Relates === 'NO' || legalDuty.step2Types.length > 0) return undefined;
  return legalDuty.step1Relates === null ? 'This comes after steps 1 and 2.' : 'This comes after step 2.';
}

/** Said where step 3 no longer changes the result. */
const settledAlready = ({ records: { legalDuty } }: FormFacts): string | undefined =>
  legalDuty.step1Relates === 'NO' ||
  (leadsToStep2(legalDuty) && legalDuty.step2Types.length > 0 && !leadsToStep3(legalDuty))
    ? 'The result is settled already, so this step does not change it. The assessment form prints these answers all the same.'
    : undefined;

const DUTY_TYPE_MEANINGS = {
  PLANNING: 'Working out what to buy or provide, or writing a policy or plan. The duty always applies.',
  PROPOSAL: 'Thinking up or weighing up a change to services.',
  OPERATIONAL: 'A choice that changes how a service runs, for instance its opening hours.',
} as const;

/** Steps 1 to 3 of the test. Each is asked once the one before it leads there. */
export const threeSteps: readonly FormItem[] = [
  { kind: 'dutySteps' },
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
    waits: waitsForStep2,
  }),
  heading(
    'Step 3: Would it change services for people?',
    'Look at it as a patient would. A longer journey, parking or fewer ambulances count as well.',
    settledAlready,
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
    waits: waitsForStep3,
  }),
  field('legalDuty.impactDeliveryNote', {
    label: 'Explain your answer',
    input: { kind: 'longText' },
    help: {
      text: 'Say what would be different, for how many people, and how you know. If nothing changes, say why you are sure.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(a)',
    waits: waitsForStep3,
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
    waits: waitsForStep3,
  }),
  field('legalDuty.impactRangeNote', {
    label: 'Explain your answer',
    input: { kind: 'longText' },
    help: {
      text: 'Name the services that start, stop, grow or shrink, and who uses them now.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(b)',
    waits: waitsForStep3,
  }),
  field('legalDuty.impactOtherAny', {
    label: 'Do you see any other effect?',
    input: { kind: 'tri' },
    help: {
      text: 'Think of bus journeys, getting in and around, ambulances, and services next door that may get busier. A yes here alone does not settle it: you have to conclude for yourself.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(c)',
    waits: waitsForStep3,
  }),
  field('legalDuty.impactOther', {
    label: 'Describe the other effects',
    input: { kind: 'longText', rows: 2 },
    help: {
      text: 'A line for each effect and who would feel it. Leave it empty if there are none.',
      source: APPENDIX_B_2,
    },
    printedAs: 'D01 3; D02 2(c)',
    waits: waitsForStep3,
  }),
];
