import type { InsightSourceFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, flow, h1, h2, h3, keyValues, paragraph, row, table } from '../../parts.ts';
import { dateRequired } from '../../values.ts';
import { hasWords, listOr, missingRun, NONE_RECORDED, oneLine, required, stack, say } from '../../words.ts';
import type { Section } from './facts.ts';

const LINK = 'rows.insightUse';
const NO_INSIGHT =
  'No existing insight has been recorded. The sources in the engagement guide have not yet been checked.';

/** E08 q1–q7. The seven questions about an earlier exercise, in order. */
export const PRIOR_QUESTIONS = [
  'Was it about the same proposal?',
  'If not, how much has the proposal changed?',
  'How long ago was it?',
  'Who took part, and are the people affected still the same?',
  'Were the people who took part diverse enough?',
  'Has new information come to light since?',
  'Has anything else changed, such as the local population?',
] as const;

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
        column('Source', 20),
        column('Date', 16),
        column('What it tells us', 29),
        column('Groups heard', 16),
        column('Gaps', 19),
      ],
      rows: sources.map(sourceRow),
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
  ];
};

function sourceRow(source: InsightSourceFacts): readonly Cell[] {
  const name = hasWords(source.title) ? oneLine(source.title) : 'a source without a title';
  return [
    stack(
      required(source.title, '4 Title of a source', LINK),
      hasWords(source.typeWords) ? say(source.typeWords) : [],
    ),
    dateRequired(source.dateGathered, `4 Date of ${name}`, LINK),
    required(source.whatItSays, `4 What ${name} tells us`, LINK),
    listOr(source.groupsHeard),
    required(source.gaps, `4 Gaps in ${name}`, LINK),
  ];
}

function priorBlocks(sources: readonly InsightSourceFacts[]): readonly Block[] {
  if (sources.length === 0) return [paragraph(NONE_RECORDED)];
  return sources.flatMap((source) => {
    const title = hasWords(source.title) ? oneLine(source.title) : 'Earlier exercise';
    const answer = (index: number): string => source.priorAnswers?.[index] ?? '';
    return [
      h3(title),
      keyValues(
        `Review of ${title}`,
        PRIOR_QUESTIONS.map((words, index) =>
          row(words, required(answer(index), `4b ${title}: ${words}`, LINK)),
        ),
      ),
    ];
  });
}
