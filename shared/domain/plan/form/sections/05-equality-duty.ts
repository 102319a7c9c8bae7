import { field, heading } from '../build.ts';
import { guidance2017, guide } from '../sources.ts';
import type { FormItem } from '../types.ts';

const EQUALITY_ACT = guidance2017('Appendix A, Equality Act 2010');
const INEQUALITIES = guidance2017('Appendix A, health inequalities');

/** D01 5b and 5c, D04 §7 and §8: the three aims of the equality duty, and health inequalities. */
export const equalityDuty: readonly FormItem[] = [
  heading(
    'Our equality duty',
    'Whoever decides has to think about these three aims before and while deciding, and show that they did.',
  ),
  field('equality.psedEliminate', {
    label: 'How does this help to end discrimination?',
    hint: 'Unlawful treatment, harassment and victimisation. It covers all nine characteristics.',
    input: { kind: 'longText' },
    help: {
      text: 'Say where people could be treated worse because of who they are, and what you do so that it does not happen.',
      source: EQUALITY_ACT,
    },
    printedAs: 'D01 5b; D04 7',
  }),
  field('equality.psedAdvance', {
    label: 'How does this give people more equal chances?',
    hint: 'All characteristics but marriage and civil partnership.',
    input: { kind: 'longText' },
    help: {
      text: 'Say what stands in the way of some groups, what they need that is different, and how more of them will take part.',
      source: EQUALITY_ACT,
    },
    printedAs: 'D01 5b; D04 7',
  }),
  field('equality.psedFoster', {
    label: 'How does this help people to get on with each other?',
    hint: 'All characteristics but marriage and civil partnership.',
    input: { kind: 'longText' },
    help: {
      text: 'Say how the work breaks down false ideas that groups have about each other, and brings people together.',
      source: EQUALITY_ACT,
    },
    printedAs: 'D01 5b; D04 7',
  }),
  heading('Health inequalities', 'Some people get care less easily, and some get less good out of it.'),
  field('equality.healthInequalities', {
    label: 'Who finds it hard to get to the service, and does this change that?',
    input: { kind: 'longText' },
    help: {
      text: 'Think of travel, cost, language, opening hours, and doing it all on a screen.',
      source: `${INEQUALITIES}; ${guide('2.1')}`,
    },
    printedAs: 'D01 5c; D04 8',
  }),
  field('equality.inequalityOutcomes', {
    label: 'Whose health is worse, and does this change that?',
    input: { kind: 'longText' },
    help: {
      text: 'Say which groups are ill sooner or more often, and whether the gap will shrink or grow.',
      source: INEQUALITIES,
    },
    printedAs: 'D04 8',
  }),
  field('equality.core20Note', {
    label: 'What about the poorest fifth and the five illnesses?',
    hint: 'Core20PLUS5: the 20% most deprived, local groups, and five areas of illness.',
    input: { kind: 'longText', rows: 2 },
    help: {
      text: 'The NHS looks hard at the poorest fifth of people, at groups chosen locally, and at five areas of illness where most can be won.',
      source: 'NHS England Core20PLUS5 guidance',
    },
    printedAs: 'D04 8',
  }),
];
