import type { Block, Cell, MissingMark, Run } from '../../../shared/documents/model.ts';

/** The large tables of the kitchen sink, and the helpers they share with it. */

export const words = (text: string): readonly Run[] => [{ text }];
export const cell = (text: string): Cell => [{ runs: words(text) }];
export const points = (...items: readonly string[]): Cell =>
  items.map((text) => ({ runs: words(text), bullet: true }));
export const missing = (label: string): MissingMark => ({ label, link: 'project.description' });
export const toComplete = (label: string): readonly Run[] => [
  { text: '[To be completed]', missing: missing(label) },
];

const PLACES = ['Bexley', 'Bromley', 'Greenwich', 'Lambeth', 'Lewisham', 'Southwark'];

export const evidence: Block = {
  kind: 'table',
  caption: 'Evidence we have gathered',
  columns: [
    { label: 'Source', share: 3 },
    { label: 'Date', share: 2 },
    { label: 'What it tells us', share: 5 },
    { label: 'People heard', share: 2, align: 'end' },
  ],
  rows: Array.from({ length: 24 }, (_, index) => [
    cell(`${PLACES[index % 6] ?? ''} listening event ${index + 1}`),
    cell(`${index + 1} May 2026`),
    index % 5 === 0
      ? points('Evening appointments are hard to get', 'Letters arrive after the appointment')
      : cell(
          'People told us that travelling to the new site takes two buses and that the last one leaves before clinics end.',
        ),
    cell(String(12 + index * 7)),
  ]),
  totalRow: [cell('Total'), cell('1 to 24 May 2026'), cell('All events'), cell('2,220')],
};

export const equality: Block = {
  kind: 'table',
  caption: 'Likely effect on each group',
  wide: true,
  columns: [
    { label: 'Group', share: 2 },
    { label: 'What we know', share: 3 },
    { label: 'What people tell us', share: 3 },
    { label: 'Likely effect', share: 2 },
    { label: 'What we will do', share: 3 },
    { label: 'Accessibility and formats', share: 2 },
    { label: 'Further engagement needed?', share: 2 },
  ],
  rows: [
    'Age',
    'Disability',
    'Gender reassignment',
    'Marriage and civil partnership',
    'Pregnancy and maternity',
    'Race',
    'Religion or belief',
    'Sex',
    'Sexual orientation',
    'Carers',
  ].map((group, index) => [
    cell(group),
    index === 3
      ? [{ runs: toComplete(`5 What we know: ${group}`) }]
      : cell(
          'Nearly one in five residents is affected; the joint needs assessment names three wards where it is one in three.',
        ),
    cell('“I cannot use the online form, and nobody answers the telephone before nine.”'),
    cell('☐ Positive ☒ Negative ☐ Both ☐ Neutral ☐ Not known'),
    points('Keep a telephone line open', 'Offer a home visit'),
    cell('Easy Read, large print, British Sign Language'),
    cell('☒ Yes ☐ No'),
  ]),
};

export const form: Block = {
  kind: 'formTable',
  caption: 'Assessment and planning form',
  rows: [
    {
      kind: 'words',
      cell: cell(
        'The law asks us to involve the people who use our services. This form records how we decided what to do.',
      ),
    },
    { kind: 'step', text: 'Step 1 – Title and brief description' },
    {
      kind: 'answer',
      label: 'Location: e.g. town, ICB, area',
      cell: cell('Sidcup and Bexley, NHS South East London'),
    },
    {
      kind: 'answer',
      label: 'Key objectives of the proposed activity',
      cell: points('Shorter waits', 'Care nearer to home', 'One telephone number for all clinics'),
    },
    {
      kind: 'step',
      text: 'Step 2 – Is there likely to be an impact on patients and the public?',
      note: 'Use the equality and health inequalities screening first.',
    },
    {
      kind: 'answer',
      label: '2(a) An impact on how services are delivered?',
      cell: [{ runs: words('☒ Yes ☐ No') }, { runs: words('Two clinics would move to one site.') }],
    },
    {
      kind: 'answer',
      label: '2(b) An impact on the range of health services available?',
      cell: [{ runs: [...words('☐ Yes ☐ No '), ...toComplete('2(b) Range of services')] }],
    },
    { kind: 'step', text: '6 Person completing the form' },
    { kind: 'beside', label: 'Name', cell: cell('Amara Okafor') },
    { kind: 'beside', label: 'Job title', cell: cell('Engagement lead') },
    {
      kind: 'beside',
      label: 'Email address',
      cell: cell('amara.okafor.engagement@southeastlondon.example.nhs.uk'),
    },
  ],
};
