import type { Block, DocumentModel } from '../../../shared/documents/model.ts';
import { cell, equality, evidence, form, missing, points, toComplete, words } from './kitchen-sink-tables.ts';
import { PICTURE } from './picture.ts';

/** One model with every kind of block, written as a real plan would be: for tests, and for looking at. */

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

const BLOCKS: readonly Block[] = [
  {
    kind: 'title',
    text: 'Engagement and Equalities Plan',
    lines: [
      'Moving community clinics in Sidcup',
      'Reference: SEL-2026-014',
      'NHS South East London Integrated Care Board',
      'Version 3',
    ],
    draftLine: 'DRAFT – not complete',
  },
  heading(1, '1 Project details'),
  {
    kind: 'keyValueTable',
    caption: 'Project details',
    rows: [
      { label: 'Project title', cell: cell('Moving community clinics in Sidcup') },
      { label: 'Date', cell: cell('3 June 2026') },
      {
        label: 'Project lead',
        cell: [
          { runs: words('Daniel Price, Head of Community Services') },
          { runs: words('daniel.price@example.nhs.uk\n020 7946 0123') },
        ],
      },
      { label: 'Engagement lead', cell: [{ runs: toComplete('1 Engagement lead') }] },
      { label: 'Stage of the commissioning cycle', cell: cell('Planning') },
    ],
  },
  heading(1, '2 Describe your project'),
  {
    kind: 'questionAnswer',
    number: '2a',
    question: 'Describe the project (what are you changing and why?)',
    answer: [
      {
        runs: words(
          'Two community clinics share one building that the landlord will sell in March 2027. We propose one larger clinic beside the station, with the same staff and longer opening hours.',
        ),
      },
      {
        runs: words(
          'The lease cannot be renewed. Doing nothing would leave 4,100 people without a clinic within five miles.',
        ),
      },
    ],
  },
  {
    kind: 'questionAnswer',
    number: '2b',
    question: 'Key objectives',
    answer: points(
      'Keep every service that people use today',
      'Open two evenings a week',
      'Halve the number of appointments that are missed',
    ),
  },
  {
    kind: 'questionAnswer',
    number: '2c',
    question: 'What impact will it have and what reaction do you expect?',
    answer: [{ runs: toComplete('2c Expected reaction') }],
  },
  heading(1, '3 Do we have a legal duty to involve?'),
  {
    kind: 'tickRow',
    label: 'Does the plan relate to our responsibilities?',
    ticks: [
      { label: 'Yes', ticked: true },
      { label: 'No', ticked: false },
    ],
  },
  {
    kind: 'tickRow',
    label: 'What type of activity is it?',
    ticks: [
      { label: 'Planning', ticked: false },
      { label: 'Proposal for change', ticked: true },
      { label: 'Operational decision', ticked: false },
    ],
  },
  {
    kind: 'tickRow',
    label: 'Would it change the range of services?',
    ticks: [
      { label: 'Yes', ticked: false },
      { label: 'No', ticked: false },
    ],
    missing: missing('3 Effect on the range of services'),
  },
  {
    kind: 'tickRow',
    label: 'Who was asked?',
    ticks: [
      { label: 'People who use the service now, and those who care for them', ticked: true },
      { label: 'People who may use the service in the next five years', ticked: false },
    ],
  },
  {
    kind: 'callout',
    tone: 'info',
    title: 'Result',
    runs: [
      { text: 'The duty under section 14Z45 applies', bold: true },
      { text: ' to this proposal, because it would change how services are delivered.' },
    ],
  },
  heading(1, '4 What do we already know?'),
  {
    kind: 'paragraph',
    runs: [
      { text: 'We looked at ' },
      { text: 'everything heard since 2023', italic: true },
      { text: ' before planning anything new. First line.\nSecond line after a line break.' },
    ],
  },
  evidence,
  heading(2, '4b Earlier engagement reviewed'),
  {
    kind: 'numbered',
    items: [
      words('Who was asked, and how many answered.'),
      words('What they said, in their own words where we have them.'),
      words('What changed because of it.'),
    ],
  },
  { kind: 'paragraph', runs: words('A second list starts again at one:') },
  { kind: 'numbered', items: [words('Healthwatch report, March 2025'), words('Patient survey, June 2025')] },
  heading(1, '5 Equality impact'),
  { kind: 'paragraph', runs: words('The nine protected characteristics are always listed.') },
  equality,
  heading(2, '5b Our equality duty'),
  {
    kind: 'bullets',
    items: [
      words('Eliminate: staff of the new clinic are trained before it opens.'),
      words('Advance: the telephone line stays.'),
      words('Foster: an open day for both neighbourhoods.'),
    ],
  },
  {
    kind: 'callout',
    tone: 'warning',
    title: 'Duty under the Equality Act',
    runs: words('An assessment made after the decision does not meet the duty. Make it before, and keep it.'),
  },
  heading(2, '5c Where people stand'),
  {
    kind: 'image',
    alt: 'Stakeholder map. High influence, high interest: Healthwatch, patient group. Low influence, high interest: carers’ forum.',
    png: PICTURE,
    widthPixels: 900,
    heightPixels: 600,
    caption: 'Stakeholder map, 3 June 2026',
  },
  { kind: 'pageBreak' },
  heading(1, '6 The form'),
  form,
  heading(1, '13 Budget'),
  {
    kind: 'table',
    caption: 'Budget',
    columns: [
      { label: 'Item', share: 4 },
      { label: 'Planned', share: 1, align: 'end' },
      { label: 'Paid', share: 1, align: 'end' },
    ],
    rows: [
      [cell('Interpreters'), cell('£1,200.00'), cell('£0.00')],
      [cell('Travel and care costs of people who take part'), cell('£3,450.50'), cell('£310.20')],
    ],
    totalRow: [cell('Total'), cell('£4,650.50'), cell('£310.20')],
  },
  heading(1, '14 Risks'),
  {
    kind: 'table',
    caption: 'Risks and mitigating actions',
    columns: [
      { label: 'Risks', share: 1 },
      { label: 'Actions', share: 1 },
    ],
    rows: [],
  },
  heading(1, '18 Advice and sign-off'),
  {
    kind: 'signOff',
    rows: [
      { label: 'Completed by', cell: cell('Amara Okafor, Engagement lead') },
      { label: 'Signature and date', cell: cell('Signature: ____________________  Date: ____________') },
      { label: 'Senior sign-off', cell: cell('Not signed yet') },
    ],
  },
  { kind: 'stillToComplete', items: ['1 Engagement lead', '2c Expected reaction', '2(b) Range of services'] },
];

/** The kitchen sink, changed as a test needs. */
export const kitchenSink = (change: Partial<DocumentModel> = {}): DocumentModel => ({
  code: 'D01',
  title: 'Engagement and Equalities Plan',
  organisation: 'NHS South East London Integrated Care Board',
  reference: 'SEL-2026-014',
  projectTitle: 'Moving community clinics in Sidcup',
  version: 3,
  status: 'draft',
  date: '2026-06-03',
  formatsLine:
    'For this document in another format or language, contact the engagement team: 020 7946 0000, engagement@example.nhs.uk',
  marking: '',
  author: 'Amara Okafor',
  largePrint: false,
  blocks: BLOCKS,
  ...change,
});
