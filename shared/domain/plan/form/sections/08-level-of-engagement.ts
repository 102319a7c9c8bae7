import { levelNote } from '../../../levels/ladder.ts';
import { LEVELS, LEVEL_MEANINGS, LEVEL_WORDS, type Level, type Words } from '../../lists.ts';
import { field, optionsOf } from '../build.ts';
import { guidance2017, guidance2022, guide, toolkit } from '../sources.ts';
import type { FormSection } from '../types.ts';

/** The ladder: what each level means, what it looks like, and what other guides call it. */
const MEANINGS = Object.fromEntries(
  LEVELS.map((level) => [level, `${LEVEL_MEANINGS[level]}. ${levelNote(level)}`]),
) as Words<Level>;

export const levelOfEngagement: FormSection = {
  id: 'level',
  number: 8,
  title: 'Level of engagement',
  intro:
    'How much say people have, from being told to deciding. Choose the most that can work, then say why.',
  items: [
    field('level.level', {
      label: 'Which level fits this project?',
      hint: 'From the least say to the most.',
      input: {
        kind: 'choice',
        look: 'radios',
        options: optionsOf(LEVELS, LEVEL_WORDS, MEANINGS),
        none: 'Not decided yet',
      },
      help: {
        text: 'Telling people is rarely enough when a service changes. Pick one level for the project as a whole; single meetings may go further. Co-producing is a way of working, not a kind of meeting.',
        source: `${guide('1.1 and 3')}; ${toolkit('10 and 31')}`,
      },
      printedAs: 'D01 8',
    }),
    field('level.whyLevel', {
      label: 'Why this level?',
      input: { kind: 'longText' },
      help: {
        text: 'Tie it to what is still open. If a lot can still change, people can shape it; if only the details can, ask about the details and say so.',
        source: guide('3'),
      },
      printedAs: 'D01 8',
    }),
    field('level.whyNotMore', {
      label: 'Why not a more extensive level?',
      input: { kind: 'longText' },
      help: {
        text: 'You should go as far as is possible and sensible. If you stop short, give the reason: time, the law, safety, or what people themselves asked for. At the top level, say that no more is possible.',
        source: guidance2022('6'),
      },
      printedAs: 'D01 8',
    }),
    field('level.whyFair', {
      label: 'Why is it fair?',
      input: { kind: 'longText' },
      help: {
        text: 'Fair means that everyone touched by it has a real chance: clear information, enough time, places and formats they can use, and an open mind on your side.',
        source: `${guidance2017('action 5, fair')}; ${guidance2017('Appendix B, step 4')}`,
      },
      printedAs: 'D01 8; D02 4(b)',
    }),
    field('level.whyProportionate', {
      label: 'Why is it proportionate?',
      input: { kind: 'longText' },
      help: {
        text: 'The bigger the change and the more people it touches, the more you should do. Say why this much is right: not too little, and not so much that it wastes people’s time and public money.',
        source: `${guidance2017('action 5, proportionate')}; ${guidance2017('Appendix B, step 4')}`,
      },
      printedAs: 'D01 8; D02 4(b)',
    }),
  ],
};
