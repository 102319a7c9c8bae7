import {
  REVIEW_ANSWERS,
  REVIEW_ANSWER_WORDS,
  REVIEW_CAUSES,
  REVIEW_CAUSE_WORDS,
} from '../../../duty/lists.ts';
import { heading, optionsOf, rows } from '../build.ts';
import { guidance2017 } from '../sources.ts';
import type { FormItem } from '../types.ts';

/** What makes us look again, and the versions of the assessment that are kept. */
export const lookingAgain: readonly FormItem[] = [
  rows('reviewTrigger', {
    title: 'When to look again',
    intro:
      'A new stage, or a short change that is to stay, is added here by itself. Add changes of contract and the like by hand.',
    help: {
      text: 'An assessment is true for its day. When something big happens, ask again whether the duty applies. You need no new exercise if what is in place is enough.',
      source: guidance2017('action 5'),
    },
    addLabel: 'Add a reason to look again',
    itemName: 'review',
    emptyText: 'Nothing has come up since the assessment.',
    rowLabel: ({ cause, note }) => `${REVIEW_CAUSE_WORDS[cause]} ${note}`,
    fields: [
      {
        key: 'cause',
        label: 'What happened',
        input: { kind: 'choice', look: 'list', options: optionsOf(REVIEW_CAUSES, REVIEW_CAUSE_WORDS) },
        column: 4,
        span: 4,
      },
      { key: 'raisedOn', label: 'When', input: { kind: 'date' }, column: 2, span: 2 },
      { key: 'note', label: 'Note', input: { kind: 'longText', rows: 2 }, span: 6 },
      {
        key: 'answer',
        label: 'How it was settled',
        input: {
          kind: 'choice',
          look: 'list',
          options: optionsOf(REVIEW_ANSWERS, REVIEW_ANSWER_WORDS),
          none: 'Not settled yet',
        },
        column: 3,
        span: 4,
      },
      { key: 'answeredOn', label: 'Settled on', input: { kind: 'date' }, span: 2 },
      {
        key: 'reason',
        label: 'Why',
        hint: 'Needed when what is in place is enough.',
        input: { kind: 'longText', rows: 2 },
        span: 6,
      },
    ],
  }),
  heading(
    'Assess again, and earlier versions',
    'An earlier version is kept as it was and never changes, also when its answer was no.',
  ),
  { kind: 'dutyVersions' },
];
