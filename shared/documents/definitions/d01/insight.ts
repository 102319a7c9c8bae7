import { PRIOR_QUESTIONS } from '../../../domain/insight/lists.ts';
import { rowLink } from '../../../domain/plan/form/places.ts';
import type { InsightSourceFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, flow, h1, h2, h3, keyValues, paragraph, row, table } from '../../parts.ts';
import { dateRequired, yesNoWords } from '../../values.ts';
import {
  hasWords,
  led,
  listOr,
  missing,
  missingRun,
  NONE_RECORDED,
  oneLine,
  paras,
  required,
  stack,
  say,
} from '../../words.ts';
import type { Section } from './facts.ts';

const LINK = 'rows.insightUse';
const NO_INSIGHT =
  'No existing insight has been recorded. The sources in the engagement guide have not yet been checked.';

const QUESTIONS = Object.values(PRIOR_QUESTIONS);

/** D01 §4. Newest first. */
export const whatWeKnow: Section = ({ insight, plan }) => {
  const sources = [...insight.sources].sort((a, b) =>
    (b.dateGathered ?? '').localeCompare(a.dateGathered ?? ''),
  );
  return [
    h1('4 What do we already know?'),
    ...(sources.length === 0
      ? [paragraph(`${NO_INSIGHT} `, missingRun('4 What do we already know?', LINK))]
      : []),
    table({
      caption: 'What we already know',
      columns: [
        column('Source', 18),
        column('Date', 11),
        column('What it tells us', 37),
        column('Groups heard', 14),
        column('Gaps', 20),
      ],
      rows: sources.map(sourceRow),
      stacked: true,
      none: { label: '4 What do we already know?', link: LINK },
    }),
    h2('4b Earlier engagement reviewed'),
    ...priorBlocks(sources.filter(({ priorAnswers }) => priorAnswers !== null)),
    h2('4c How this insight informs the decision'),
    ...flow(
      required(
        plan.records.legalDuty.insightUse,
        '4c How this insight informs the decision',
        'legalDuty.insightUse',
      ),
    ),
    ...noFurtherBlocks(insight.noFurtherReason),
  ];
};

/** Recent and relevant insight may be enough; the reason is printed where one is given. */
const noFurtherBlocks = (reason: string): readonly Block[] =>
  hasWords(reason) ? flow(led('Why no further engagement is needed', paras(reason))) : [];

function sourceRow(source: InsightSourceFacts): readonly Cell[] {
  const name = hasWords(source.title) ? oneLine(source.title) : 'a source without a title';
  const link = rowLink('insightUse', source.id);
  return [
    stack(
      required(source.title, '4 Title of a source', link),
      hasWords(source.typeWords) ? say(source.typeWords) : [],
      reachCell(source),
    ),
    dateRequired(source.dateGathered, `4 Date of ${name}`, link),
    stack(required(source.whatItSays, `4 What ${name} tells us`, link), relevanceCell(source, name)),
    listOr(source.groupsHeard),
    required(source.gaps, `4 Gaps in ${name}`, link),
  ];
}

/** Findings from elsewhere count for more when they were tested here. */
const reachCell = ({ widerReach, validatedLocally }: InsightSourceFacts): Cell =>
  hasWords(widerReach)
    ? say(`${widerReach}; ${validatedLocally === 'YES' ? 'tested locally' : 'not tested locally yet'}`)
    : [];

/** E08 still_relevant. */
const relevanceCell = ({ stillRelevant, id }: InsightSourceFacts, name: string): Cell =>
  led(
    'Still relevant?',
    stillRelevant === null
      ? missing(`4 Whether ${name} is still relevant`, rowLink('insightUse', id))
      : say(yesNoWords(stillRelevant)),
  );

function priorBlocks(sources: readonly InsightSourceFacts[]): readonly Block[] {
  if (sources.length === 0) return [paragraph(NONE_RECORDED)];
  return sources.flatMap((source) => {
    const title = hasWords(source.title) ? oneLine(source.title) : 'Earlier exercise';
    const answer = (index: number): string => source.priorAnswers?.[index] ?? '';
    return [
      h3(title),
      keyValues(
        `Review of ${title}`,
        QUESTIONS.map((words, index) =>
          row(words, required(answer(index), `4b ${title}: ${words}`, rowLink('insightUse', source.id))),
        ),
      ),
    ];
  });
}
