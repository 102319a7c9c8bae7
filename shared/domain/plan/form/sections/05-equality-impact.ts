import { needsScreening } from '../../../equality/check-assessment.ts';
import { SCREENING_OUTCOMES, SCREENING_OUTCOME_WORDS } from '../../../equality/lists.ts';
import { elsewhere, field, heading, optionsOf, rows } from '../build.ts';
import { guidance2017, guidance2022, guide } from '../sources.ts';
import type { FormItem, FormSection } from '../types.ts';
import { equalityDuty } from './05-equality-duty.ts';
import { equalityResult } from './05-equality-result.ts';
import { BRIGHTON_TEMPLATE, NHSE_TEMPLATE } from './05-equality-sources.ts';

const aboutIt: readonly FormItem[] = [
  heading('About this assessment'),
  field('equality.eiaTitle', {
    label: 'Title of the assessment',
    hint: 'Often the same as the project’s.',
    input: { kind: 'text', width: 'full' },
    help: {
      text: 'Name the thing you look at, so that people find it again: the service, the policy or the plan.',
      source: BRIGHTON_TEMPLATE,
    },
    printedAs: 'D04 1',
  }),
  field('equality.eiaRef', {
    label: 'Reference number',
    input: { kind: 'text', width: 'md' },
    help: {
      text: 'The number your equality team gives it. Ask them for one if you have none yet.',
      source: BRIGHTON_TEMPLATE,
    },
    printedAs: 'D01 5e; D04 1',
  }),
  field('equality.team', {
    label: 'Team or department',
    input: { kind: 'text', width: 'md' },
    help: {
      text: 'The team that answers for the assessment and keeps it up to date.',
      source: BRIGHTON_TEMPLATE,
    },
    printedAs: 'D04 1',
  }),
  field('equality.focus', {
    label: 'What it looks at',
    hint: 'And what it leaves out.',
    input: { kind: 'longText' },
    help: {
      text: 'Say in two or three sentences which change you look at, where and for whom.',
      source: BRIGHTON_TEMPLATE,
    },
    printedAs: 'D04 1',
  }),
  heading('Is a full assessment needed?', 'Where services may change, this has to be answered.'),
  field('equality.screeningNeeded', {
    label: 'Does this have to be screened for its effect on groups?',
    hint: 'A new service, a change, an ending and a procurement always do.',
    input: { kind: 'tri' },
    help: {
      text: 'Screening is a short look: could this help or harm some groups more than others? If it could, look further.',
      source: `${guide('7')}; ${guidance2017('Appendix B, step 2')}`,
    },
    printedAs: 'D04 1',
  }),
  field('equality.screeningOutcome', {
    label: 'What the screening found',
    input: {
      kind: 'choice',
      look: 'radios',
      none: 'Not screened yet',
      options: optionsOf(SCREENING_OUTCOMES, SCREENING_OUTCOME_WORDS),
    },
    help: {
      text: 'Choose a full assessment when any group may gain or lose more than others, or when you do not know. Small and even effects need none.',
      source: guidance2017('Appendix B, step 2'),
    },
    printedAs: 'D04 1',
    showWhen: ({ records }) => records.equality.screeningNeeded !== 'NO' || needsScreening(records.project),
  }),
  field('equality.screeningReason', {
    label: 'Why no full assessment is needed, or what other evidence covers it',
    input: { kind: 'longText', rows: 2 },
    help: {
      text: 'Somebody may ask later why you did not look further. Write down what you looked at and what it showed.',
      source: guidance2017('action 8, and Appendix B'),
    },
    printedAs: 'D04 1',
    showWhen: ({ records: { equality } }) =>
      equality.screeningNeeded === 'NO' ||
      equality.screeningOutcome === 'NOT_NEEDED' ||
      equality.screeningOutcome === 'OTHER_EVIDENCE',
  }),
  field('equality.iiaLink', {
    label: 'Integrated impact assessment',
    hint: 'Its number or where it is kept.',
    input: { kind: 'text', width: 'full' },
    help: {
      text: 'When the way a service is delivered will change, one wider assessment looks at equality, quality and the rest together. Link it here.',
      source: guidance2022('9'),
    },
  }),
];

const outcomes: readonly FormItem[] = [
  heading('Outcomes and people affected'),
  field('equality.intendedOutcomes', {
    label: 'What should get better?',
    input: { kind: 'longText' },
    help: {
      text: 'Say what will be different for people, not what the organisation will do.',
      source: NHSE_TEMPLATE,
    },
    printedAs: 'D04 3',
  }),
  field('equality.howAchieved', {
    label: 'How will that be achieved?',
    input: { kind: 'longText' },
    help: {
      text: 'Name the steps that lead from the change to the better result.',
      source: NHSE_TEMPLATE,
    },
    printedAs: 'D04 3',
  }),
  field('equality.whoAffected', {
    label: 'Who is affected?',
    hint: 'Patients, carers, staff, and people near by.',
    input: { kind: 'longText' },
    help: {
      text: 'Think of those who use the service now, those who may need it later, their carers, and the staff.',
      source: NHSE_TEMPLATE,
    },
    printedAs: 'D04 3',
  }),
];

const previous = rows('eiaPrevious', {
  title: 'Earlier assessment',
  intro: 'What was planned last time, and what came of it. Leave it empty when this is the first.',
  help: {
    text: 'If this was looked at before, start from there. A promise that was not kept is worth a line of its own.',
    source: BRIGHTON_TEMPLATE,
  },
  printedAs: 'D04 2',
  addLabel: 'Add an earlier action',
  itemName: 'earlier action',
  emptyText: 'No earlier assessment.',
  rowLabel: ({ planned }) => planned,
  fields: [
    { key: 'planned', label: 'What we planned', input: { kind: 'longText', rows: 2 }, column: 3, span: 6 },
    { key: 'improved', label: 'What got better', input: { kind: 'longText', rows: 2 }, column: 3, span: 3 },
    { key: 'outcome', label: 'How it ended', input: { kind: 'longText', rows: 2 }, column: 3, span: 3 },
  ],
});

export const equalityImpact: FormSection = {
  id: 'equality',
  number: 5,
  title: 'Equality impact',
  intro: 'How the change may help or harm different groups of people.',
  items: [
    elsewhere('equality', {
      links: ['rows.eiaGroup'],
      title: 'The groups',
      text: 'One grid shows what we know of each group, what people tell us, and which groups are not heard yet.',
      action: 'Open the equality grid',
    }),
    ...aboutIt,
    previous,
    ...outcomes,
    ...equalityDuty,
    ...equalityResult,
  ],
};
