import type { Block, Cell, DocumentModel } from '../../shared/documents/model.ts';

/** One block of every kind, with a missing mark wherever one can stand. */

const words = (text: string): Cell => [{ runs: [{ text }] }];
const gap = (label: string, link = 'project.description'): Cell => [
  { runs: [{ text: '[To be completed]', bold: true, italic: true, missing: { label, link } }] },
];

export const EVERY_BLOCK: readonly Block[] = [
  {
    kind: 'title',
    text: 'Engagement and Equalities Plan',
    lines: ['Stroke care', 'NW-2026-001'],
    draftLine: 'DRAFT – not complete',
  },
  { kind: 'heading', level: 1, text: '1 Project details' },
  { kind: 'heading', level: 2, text: '1a Leads' },
  { kind: 'heading', level: 3, text: 'A small heading' },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Plain, ' },
      { text: 'bold', bold: true },
      { text: ' and ' },
      { text: 'slanted', italic: true },
    ],
  },
  { kind: 'bullets', items: [[{ text: 'First point' }], [{ text: 'Second point' }]] },
  { kind: 'numbered', items: [[{ text: 'Step one' }], [{ text: 'Step two' }]] },
  {
    kind: 'keyValueTable',
    caption: 'Project details',
    rows: [{ label: 'Location', cell: gap('1 Location', 'project.location') }],
  },
  {
    kind: 'table',
    caption: 'Budget',
    columns: [
      { label: 'Item', share: 3 },
      { label: 'Planned', share: 1, align: 'end' },
    ],
    rows: [[words('Hall'), words('£240.00')]],
    totalRow: [words('Total'), words('£240.00')],
  },
  {
    kind: 'questionAnswer',
    number: '2b',
    question: 'Key objectives',
    answer: [
      { runs: [{ text: 'We want:' }] },
      { runs: [{ text: 'Shorter waits' }], bullet: true },
      { runs: [{ text: 'Fewer falls' }], bullet: true },
    ],
  },
  {
    kind: 'tickRow',
    label: 'Urgent?',
    ticks: [
      { label: 'Yes', ticked: true },
      { label: 'No', ticked: false },
    ],
    missing: { label: '3 Urgent', link: 'project.urgent' },
  },
  {
    kind: 'formTable',
    caption: 'Assessment',
    rows: [
      { kind: 'step', text: 'Step 2', note: 'Use the screening first.' },
      {
        kind: 'answer',
        label: 'An impact on how services are delivered?',
        cell: gap('2(a)', 'legalDuty.impactDelivery'),
      },
      { kind: 'beside', label: 'Job title', cell: words('Engagement lead') },
      { kind: 'words', cell: words('Keep this form.') },
      { kind: 'fields', fields: [{ label: 'Phone', cell: words('01632 960 555'), share: 1 }] },
    ],
  },
  { kind: 'callout', tone: 'warning', title: 'Take care', runs: [{ text: 'This is a draft.' }] },
  {
    kind: 'image',
    alt: 'Map of stakeholders',
    png: 'iVBORw0KGgo=',
    widthPixels: 10,
    heightPixels: 10,
    caption: 'Stakeholders',
  },
  {
    kind: 'drawing',
    alt: 'Drawing of the map',
    drawing: {
      width: 20,
      height: 10,
      shapes: [
        { kind: 'box', x: 0, y: 0, width: 5, height: 5, fill: '#ffffff', line: '#005eb8', radius: 1 },
        { kind: 'line', from: { x: 0, y: 0 }, to: { x: 5, y: 5 }, colour: '#212b32' },
        {
          kind: 'text',
          x: 1,
          y: 1,
          text: 'Healthwatch',
          size: 4,
          colour: '#212b32',
          bold: true,
          anchor: 'middle',
          upright: true,
        },
      ],
    },
    caption: 'The map',
  },
  { kind: 'pageBreak' },
  { kind: 'stillToComplete', items: ['1 Location', '2(a)'] },
  { kind: 'signOff', rows: [{ label: 'Signature', cell: words('________') }] },
];

export const MODEL: DocumentModel = {
  code: 'D01',
  title: 'Engagement and Equalities Plan',
  organisation: 'North Wold Integrated Care Board',
  reference: 'NW-2026-001',
  projectTitle: 'Stroke care',
  version: 2,
  status: 'draft',
  date: '2026-06-03',
  formatsLine: 'For another format write to engagement@northwold.nhs.invalid.',
  marking: '',
  author: 'Asha Verity',
  largePrint: false,
  blocks: EVERY_BLOCK,
};
