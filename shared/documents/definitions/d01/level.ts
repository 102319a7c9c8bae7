import { LEVEL_MEANINGS, LEVEL_WORDS, LEVELS } from '../../../domain/plan/lists.ts';
import type { PlanRecord } from '../../../domain/plan/shapes.ts';
import type { Block, Cell } from '../../model.ts';
import { column, flow, h1, h2, table } from '../../parts.ts';
import { led, missingRun, required, say, strong } from '../../words.ts';
import type { Section } from './facts.ts';

type LevelChoice = PlanRecord<'level'>;

const MOST_EXTENSIVE = 'Not applicable – the most extensive level was chosen';

/** `Co-design: shape solutions together`. */
export function levelCell({ level }: LevelChoice): Cell {
  if (level === null) return say('The level chosen is ', missingRun('8 Level of engagement', 'level.level'));
  return say('The level chosen is ', strong(LEVEL_WORDS[level]), `: ${lowerFirst(LEVEL_MEANINGS[level])}.`);
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const whyLevelCell = ({ whyLevel }: LevelChoice): Cell =>
  required(whyLevel, '8 Why this level', 'level.whyLevel');

/** A reason is needed unless nothing more extensive exists. */
export const whyNotMoreCell = ({ level, whyNotMore }: LevelChoice): Cell =>
  level === 'EMPOWER'
    ? say(MOST_EXTENSIVE)
    : required(whyNotMore, '8 Why not a more extensive level', 'level.whyNotMore');

export const whyFairCell = ({ whyFair }: LevelChoice): Cell =>
  required(whyFair, '8 Why fair', 'level.whyFair');

export const whyProportionateCell = ({ whyProportionate }: LevelChoice): Cell =>
  required(whyProportionate, '8 Why proportionate', 'level.whyProportionate');

/** D01 §8. */
export const levelOfEngagement: Section = ({ plan }) => {
  const { level: choice } = plan.records;
  return [
    h1('8 Level of engagement'),
    ...flow(levelCell(choice)),
    ...flow(led('Why this level', whyLevelCell(choice))),
    h2('Why not a more extensive level?'),
    ...flow(whyNotMoreCell(choice)),
    h2('Why fair'),
    ...flow(whyFairCell(choice)),
    h2('Why proportionate'),
    ...flow(whyProportionateCell(choice)),
    levelTable(choice),
  ];
};

/** The mark is a word, not a colour, so that it can be heard and copied. */
const levelTable = ({ level }: LevelChoice): Block =>
  table({
    caption: 'The six levels, from least to most extensive',
    columns: [column('Level', 25), column('What it means', 50), column('Chosen', 25)],
    rows: LEVELS.map((each) => {
      const name = LEVEL_WORDS[each];
      const chosen = each === level;
      return [
        say(chosen ? strong(name) : name),
        say(LEVEL_MEANINGS[each]),
        say(chosen ? strong('☒ Chosen') : '☐ Not chosen'),
      ];
    }),
    none: { label: '8 Level of engagement', link: 'level.level' },
  });
