import { field, heading } from '../build.ts';
import { guidance2017, guide } from '../sources.ts';
import type { FormItem } from '../types.ts';

/** Steps 3 and 4 of the assessment form (D02): what there is already, and what more is needed. */
export const whatIsInPlace: readonly FormItem[] = [
  heading('What is in place already'),
  field('legalDuty.existingArrangements', {
    label: 'What arrangements are already in place to involve the public?',
    hint: 'Local, regional or national, as far as they matter here.',
    input: { kind: 'longText' },
    help: {
      text: 'List patient groups, panels, surveys, Healthwatch and voluntary groups that already speak about this service. Say what each of them covers.',
      source: guidance2017('Appendix B, step 3'),
    },
    printedAs: 'D02 3(a)',
  }),
  field('legalDuty.insightUse', {
    label: 'How will what you already know help the decision?',
    input: { kind: 'longText' },
    help: {
      text: 'Look first at what people have said before. If it is recent and about this service you may not need to ask again. Say what it tells you and what is still unknown.',
      source: `${guidance2017('Appendix B, step 3')}; ${guide('2')}`,
    },
    printedAs: 'D01 4c; D02 3(b)',
  }),
  heading('What more is needed'),
  field('legalDuty.additionalNeeded', {
    label: 'Is more involvement needed than what is in place?',
    input: { kind: 'tri' },
    help: {
      text: 'Ask yourself whose voice is missing: people seldom heard, people protected by equality law, people in worse health than others.',
      source: guidance2017('Appendix B, step 4'),
    },
    printedAs: 'D02 4',
  }),
  field('legalDuty.additionalOutline', {
    label: 'Outline your approach and aims',
    hint: 'Cover people seldom heard, the nine protected characteristics and health inequalities.',
    input: { kind: 'longText', rows: 5 },
    help: {
      text: 'Say who you will reach, how, and what you want to learn from each group. A full communications and engagement plan can follow later.',
      source: guidance2017('Appendix B, step 4'),
    },
    printedAs: 'D02 4(a)',
    showWhen: ({ records }) => records.legalDuty.additionalNeeded !== 'NO',
  }),
];
