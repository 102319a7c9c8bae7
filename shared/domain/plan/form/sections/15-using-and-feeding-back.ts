import { DELIVERY_METHODS, DELIVERY_METHOD_WORDS } from '../../lists.ts';
import { field, optionsOf, rows } from '../build.ts';
import { boardsGuide, guidance2017, guide } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const usingAndFeedingBack: FormSection = {
  id: 'feedback',
  number: 15,
  title: 'Using and feeding back what we hear',
  intro: 'How what people say changes the plan, how they find out, and how you will know it worked.',
  items: [
    field('legalDuty.infoUse', {
      label: 'How will what you hear influence the plan?',
      input: { kind: 'longText' },
      help: {
        text: 'Say who will pull the views together, when they reach the people who decide, and what those people will be asked to do with them.',
        source: `${guidance2017('Appendix B, step 5')}; ${guide('6')}`,
      },
      printedAs: 'D01 15a; D02 5(a)',
    }),
    field('legalDuty.reportBack', {
      label: 'How will you report back to the people involved?',
      input: { kind: 'longText' },
      help: {
        text: 'Tell people what you heard, what changes because of it, and what does not and why. Write to them, visit the group again, or show them the leaflet they helped with.',
        source: `${guidance2017('Appendix B, step 5')}; ${guide('6')}`,
      },
      printedAs: 'D01 15b; D02 5(b)',
    }),
    field('legalDuty.ongoingImpact', {
      label: 'How will you check the effect on people once the change is made?',
      input: { kind: 'longText' },
      help: {
        text: 'Say what you will look at, how often and who will look. Complaints, waiting times, and a short survey after six months are all ways to see whether it worked.',
        source: guidance2017('Appendix B, step 5'),
      },
      printedAs: 'D01 15c; D02 5(c)',
    }),
    rows('measure', {
      title: 'Measures of success',
      help: {
        text: 'Pick two or three things you can count or see. Include who took part, not only how many. Fill in the result when you have it.',
        source: `${guidance2017('action 6, feed back and evaluate')}; ${boardsGuide('7')}`,
      },
      printedAs: 'D01 15d',
      addLabel: 'Add a measure',
      itemName: 'measure',
      emptyText: 'No measures yet. How will you know that the engagement worked?',
      rowLabel: ({ what }) => what,
      fields: [
        {
          key: 'what',
          label: 'What you will look at',
          input: { kind: 'longText', rows: 2 },
          column: 4,
          span: 4,
        },
        { key: 'target', label: 'Target', input: { kind: 'text', width: 'full' }, column: 2, span: 2 },
        { key: 'result', label: 'Result', input: { kind: 'longText', rows: 2 }, column: 3, span: 6 },
      ],
    }),
    field('evaluation.participantsInvolved', {
      label: 'Will people help to judge how well it went?',
      input: { kind: 'tri' },
      help: {
        text: 'Those who took part know best what was good and what was not. If they will not help, say why.',
        source: boardsGuide('7'),
      },
      printedAs: 'D01 15e',
    }),
    field('evaluation.howPeopleHelp', {
      label: 'How will they help, or why not?',
      input: { kind: 'longText', rows: 2 },
      help: {
        text: 'For instance two people who took part read the draft report, or a short form at the end of each meeting.',
        source: boardsGuide('7'),
      },
      printedAs: 'D01 15e',
    }),
    rows('feedbackDelivery', {
      title: 'Feedback given',
      intro:
        'Each time you told people what happened. A project can be closed once there is one with a date.',
      help: {
        text: 'Note who was told, how and when. People who hear nothing back may not help again.',
        source: guide('6'),
      },
      addLabel: 'Add feedback given',
      itemName: 'feedback',
      emptyText: 'No feedback recorded yet.',
      rowLabel: ({ audience, method }) => audience || DELIVERY_METHOD_WORDS[method],
      fields: [
        {
          key: 'audience',
          label: 'Who was told',
          input: { kind: 'text', width: 'full' },
          column: 3,
          span: 3,
        },
        {
          key: 'method',
          label: 'How',
          input: {
            kind: 'choice',
            look: 'list',
            options: optionsOf(DELIVERY_METHODS, DELIVERY_METHOD_WORDS),
          },
          column: 3,
          span: 3,
        },
        { key: 'deliveredOn', label: 'When', input: { kind: 'date' }, column: 2, span: 3 },
        { key: 'note', label: 'Note', input: { kind: 'longText', rows: 2 }, column: 3, span: 6 },
      ],
    }),
  ],
};
