import { MILESTONE_KINDS, MILESTONE_KIND_WORDS } from '../../lists.ts';
import { elsewhere, field, optionsOf, rows } from '../build.ts';
import { guidance2017, guide, toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const timescales: FormSection = {
  id: 'timescales',
  number: 11,
  title: 'Timescales',
  intro:
    'When planning starts, when people are asked, and when they hear back. The decision date from section 2 is printed here too.',
  items: [
    field('project.planStartDate', {
      label: 'Planning starts',
      input: { kind: 'date' },
      help: {
        text: 'Allow at least two months to plan and to find people, and longer for a consultation or for working side by side.',
        source: toolkit('35'),
      },
      printedAs: 'D01 11',
    }),
    field('project.engagementStart', {
      label: 'Engagement starts',
      hint: 'The first day you ask people.',
      input: { kind: 'date' },
      help: {
        text: 'Start while things can still change. Keep clear of school holidays and the weeks around Christmas if you can.',
        source: toolkit('35'),
      },
      printedAs: 'D01 11',
    }),
    field('project.engagementEnd', {
      label: 'Engagement ends',
      input: { kind: 'date' },
      help: {
        text: 'Leave time between this day and the decision to read what people said and to act on it.',
        source: guidance2017('action 5, when should people be involved'),
      },
      printedAs: 'D01 11',
    }),
    field('project.feedbackBy', {
      label: 'People hear back by',
      hint: 'The last day for telling people what you heard and what happens next.',
      input: { kind: 'date' },
      help: {
        text: 'Tell people when they will hear from you, and keep to it. A month after the end is a good aim.',
        source: guide('6'),
      },
      printedAs: 'D01 11',
    }),
    rows('milestone', {
      title: 'Milestones and deadlines',
      help: {
        text: 'List the points that matter: papers ready, first event, survey closes, report written, meeting that decides. Publishing the dates shows people that their views have a place in the plan.',
        source: guidance2017('Appendix C'),
      },
      printedAs: 'D01 11',
      addLabel: 'Add a date',
      itemName: 'milestone',
      emptyText: 'No milestones yet. Add the meeting that decides first, then work backwards.',
      rowLabel: ({ title }) => title,
      fields: [
        { key: 'title', label: 'What', input: { kind: 'text', width: 'full' }, column: 5, span: 4 },
        {
          key: 'kind',
          label: 'Kind',
          input: { kind: 'choice', look: 'list', options: optionsOf(MILESTONE_KINDS, MILESTONE_KIND_WORDS) },
          column: 2,
          span: 2,
        },
        { key: 'dueOn', label: 'Date', input: { kind: 'date' }, column: 2, span: 3 },
        { key: 'doneOn', label: 'Done on', input: { kind: 'date' }, column: 2, span: 3 },
      ],
    }),
    field('consultation.timelinePublished', {
      label: 'Where are the dates published?',
      hint: 'A page, a poster or a newsletter on which people can see when they can have their say.',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'People can plan for dates they know. Publish when you will ask, when it closes and when it is decided.',
        source: guidance2017('action 5'),
      },
      printedAs: 'D01 17',
    }),
    elsewhere('timeline', {
      links: [],
      title: 'All dates in one picture',
      text: 'Milestones, activities, the consultation, holidays and the decision, one below the other.',
      action: 'Open the timeline',
    }),
  ],
};
