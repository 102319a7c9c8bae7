import { elsewhere, field, heading, rows } from '../build.ts';
import { guidance2017, guide, toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

export const adviceAndSignOff: FormSection = {
  id: 'sign-off',
  number: 18,
  title: 'Advice and sign-off',
  intro: 'Whose advice you took, who filled this in, who approved it and which committee saw it.',
  items: [
    rows('advice', {
      title: 'Engagement advice',
      help: {
        text: 'Committee papers have to show that you asked for advice on involving people. Note whom you asked, when, what they said and what you did about it.',
        source: guide('7'),
      },
      printedAs: 'D01 18',
      addLabel: 'Add advice',
      itemName: 'advice',
      emptyText: 'No advice recorded yet. Papers are sent back when no advice was asked for.',
      rowLabel: ({ soughtFrom }) => soughtFrom,
      fields: [
        { key: 'soughtFrom', label: 'Asked', input: { kind: 'text', width: 'full' }, column: 3, span: 3 },
        { key: 'soughtOn', label: 'When', input: { kind: 'date' }, column: 2, span: 3 },
        {
          key: 'advice',
          label: 'What they advised',
          input: { kind: 'longText', rows: 2 },
          column: 4,
          span: 6,
        },
        {
          key: 'response',
          label: 'What we did about it',
          input: { kind: 'longText', rows: 2 },
          column: 3,
          span: 6,
        },
      ],
    }),
    heading('Completed by'),
    field('signOff.completedById', {
      label: 'Person who completed this plan',
      hint: 'Their job title, e-mail and team come from your staff list.',
      input: { kind: 'person', role: 'ENGAGEMENT_LEAD' },
      help: {
        text: 'The person who can answer questions about what is written here.',
        source: guidance2017('Appendix B'),
      },
      printedAs: 'D01 18; D02 6',
    }),
    field('signOff.completedOn', {
      label: 'Completed on',
      input: { kind: 'date' },
      help: {
        text: 'The day the answers were complete. Change it when you complete it anew.',
        source: guidance2017('Appendix B'),
      },
      printedAs: 'D01 18; D02 6',
    }),
    heading('Senior sign-off', 'It is taken off by itself when something that was signed is changed.'),
    field('signOff.seniorById', {
      label: 'Person who signs it off',
      input: { kind: 'person', role: 'SENIOR_SIGN_OFF' },
      help: {
        text: 'Where your area asks for it, a senior person reads the assessment and puts their name to it.',
        source: guidance2017('Appendix B'),
      },
      printedAs: 'D01 18; D02 7',
    }),
    field('signOff.seniorOn', {
      label: 'Signed off on',
      input: { kind: 'date' },
      help: {
        text: 'The day the senior person approved it as it stands now.',
        source: guidance2017('Appendix B'),
      },
      printedAs: 'D01 18; D02 7',
    }),
    heading('Committee'),
    field('signOff.committee', {
      label: 'Committee',
      input: { kind: 'text', width: 'full' },
      help: {
        text: 'The group that checks engagement plans in your area. Small projects may not need to go there; your engagement lead will know.',
        source: toolkit('34'),
      },
      printedAs: 'D01 18',
    }),
    field('signOff.committeeDate', {
      label: 'Date of the meeting',
      input: { kind: 'date' },
      help: {
        text: 'Count back from this day: papers are usually due some days before.',
        source: toolkit('34'),
      },
      printedAs: 'D01 18',
    }),
    elsewhere('readiness', {
      links: ['rows.findingOverride'],
      title: 'Ready?',
      text: 'Everything the rules say about this project, what each document still misses, and the warnings you decided to live with.',
      action: 'Check what stands in the way',
    }),
  ],
};
