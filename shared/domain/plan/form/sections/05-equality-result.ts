import {
  EIA_ACTION_STATES,
  EIA_ACTION_STATE_WORDS,
  EIA_DECISIONS,
  EIA_DECISION_WORDS,
} from '../../../equality/lists.ts';
import { field, heading, optionsOf, rows } from '../build.ts';
import { guidance2017, guide } from '../sources.ts';
import type { FormItem } from '../types.ts';
import { BRIGHTON_TEMPLATE, NHSE_TEMPLATE } from './05-equality-sources.ts';

const overall: readonly FormItem[] = [
  heading('Overall and together with other changes'),
  field('equality.overallImpact', {
    label: 'What is the effect overall, and what do you do about harm?',
    input: { kind: 'longText' },
    help: {
      text: 'Look at all groups together. Say who gains, who may lose, and what you will do for those who may lose.',
      source: `${guide('2.1')}; ${NHSE_TEMPLATE}`,
    },
    printedAs: 'D01 5d; D04 9',
  }),
  field('equality.cumulativeImpact', {
    label: 'What happens together with other changes?',
    hint: 'Changes at the council, in transport or in benefits count too.',
    input: { kind: 'longText', rows: 2 },
    help: {
      text: 'One small change may be bearable and five of them not. Name the others that hit the same people.',
      source: BRIGHTON_TEMPLATE,
    },
    printedAs: 'D04 9',
  }),
  field('equality.decision', {
    label: 'What does the assessment lead to?',
    input: {
      kind: 'choice',
      look: 'radios',
      none: 'Not decided yet',
      options: optionsOf(EIA_DECISIONS, EIA_DECISION_WORDS),
    },
    help: {
      text: 'Carry on, change the plan, carry on with good reason although some may lose, or stop. Those who decide need to see which.',
      source: NHSE_TEMPLATE,
    },
    printedAs: 'D04 9',
  }),
  field('equality.decisionReason', {
    label: 'Why?',
    input: { kind: 'longText', rows: 2 },
    help: {
      text: 'If you carry on although some may lose, say why no better way is open.',
      source: NHSE_TEMPLATE,
    },
    printedAs: 'D04 9',
    showWhen: ({ records }) => records.equality.decision !== null,
  }),
];

const actions = rows('eiaAction', {
  title: 'Action plan',
  intro: 'What will be done about each effect, by whom and by when.',
  help: {
    text: 'Every effect that may harm a group needs an action here. Say how you will see that it worked.',
    source: BRIGHTON_TEMPLATE,
  },
  printedAs: 'D04 10',
  addLabel: 'Add an action',
  itemName: 'action',
  emptyText: 'No actions yet. A harmful effect needs at least one.',
  rowLabel: ({ action, effect }) => action || effect,
  fields: [
    { key: 'effect', label: 'Effect', input: { kind: 'longText', rows: 2 }, column: 3, span: 3 },
    { key: 'action', label: 'Action', input: { kind: 'longText', rows: 2 }, column: 3, span: 3 },
    {
      key: 'expectedOutcome',
      label: 'What should come of it',
      input: { kind: 'longText', rows: 2 },
      span: 3,
    },
    { key: 'measure', label: 'How we will see it', input: { kind: 'longText', rows: 2 }, span: 3 },
    { key: 'dueOn', label: 'By when', input: { kind: 'date' }, column: 1.5, span: 2 },
    { key: 'owner', label: 'Owner', input: { kind: 'text', width: 'full' }, column: 2, span: 2 },
    {
      key: 'state',
      label: 'State',
      input: {
        kind: 'choice',
        look: 'list',
        options: optionsOf(EIA_ACTION_STATES, EIA_ACTION_STATE_WORDS),
      },
      column: 1.5,
      span: 2,
    },
    { key: 'groupIds', label: 'Groups', input: { kind: 'links', to: 'eiaGroup' }, span: 6 },
  ],
});

const signOff: readonly FormItem[] = [
  heading('Who assessed it, who checked it'),
  field('equality.assessorId', {
    label: 'Assessed by',
    input: { kind: 'person', role: 'ENGAGEMENT_LEAD' },
    help: {
      text: 'The person who can answer questions about the assessment.',
      source: NHSE_TEMPLATE,
    },
    printedAs: 'D01 5e; D04 1',
  }),
  field('equality.assessedOn', {
    label: 'Assessed on',
    input: { kind: 'date' },
    help: {
      text: 'The day it was complete. It has to be before the decision.',
      source: guidance2017('Appendix A'),
    },
    printedAs: 'D01 5e; D04 1',
  }),
  field('equality.equalityReviewById', {
    label: 'Checked by (equality lead)',
    input: { kind: 'person', role: 'EQUALITY_LEAD' },
    help: { text: 'A second pair of eyes finds the group that was missed.', source: NHSE_TEMPLATE },
    printedAs: 'D04 11',
  }),
  field('equality.equalityReviewedOn', {
    label: 'Checked on',
    input: { kind: 'date' },
    help: { text: 'The day the equality lead had read it.', source: NHSE_TEMPLATE },
    printedAs: 'D04 11',
  }),
  field('equality.signedOffById', {
    label: 'Assessment signed off by',
    input: { kind: 'person', role: 'SENIOR_SIGN_OFF' },
    help: { text: 'The senior person who answers for the change.', source: NHSE_TEMPLATE },
    printedAs: 'D04 11',
  }),
  field('equality.signedOffOn', {
    label: 'Assessment signed off on',
    input: { kind: 'date' },
    help: { text: 'The day that person put their name to it.', source: NHSE_TEMPLATE },
    printedAs: 'D04 11',
  }),
  field('equality.reviewOn', {
    label: 'Look at it again on',
    input: { kind: 'date' },
    help: {
      text: 'An assessment is never over. Look again when people have been heard, and some months after the change.',
      source: BRIGHTON_TEMPLATE,
    },
    printedAs: 'D01 5e; D04 11',
  }),
];

/** D01 5d and 5e, D04 §9 to §11: the overall effect, the action plan and the sign-off. */
export const equalityResult: readonly FormItem[] = [...overall, actions, ...signOff];
