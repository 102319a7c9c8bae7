import type { PsedAim } from '../../../domain/equality/lists.ts';
import type { EqualityFacts, EqualityGroupFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, h1, paragraph, table } from '../../parts.ts';
import { optional, say, stack, strong } from '../../words.ts';
import {
  effectCell,
  feedbackCell,
  groupCell,
  knowCell,
  LINK,
  mitigationCell,
  type GroupSection,
} from '../d01/equality-cells.ts';
import { allGroups } from '../d01/equality-groups.ts';
import { isFull, type Section } from './facts.ts';

const AIM_LETTERS: Readonly<Record<PsedAim, string>> = { ELIMINATE: 'E', ADVANCE: 'A', FOSTER: 'F' };
const SECTION: GroupSection = '4 Assessment by group';
const KEY =
  'Aims of the equality duty: E – eliminate discrimination; A – advance equality of opportunity; F – foster good relations.';

/** D04 §4. Every group of the assessment: the nine always, those judged not relevant last. */
export const assessmentByGroup: Section = ({ equality }) => [
  h1(SECTION),
  paragraph(KEY),
  groupTable(equality),
];

/** One row for each group; where no full assessment is needed, only the rows that were begun. */
function groupTable(equality: EqualityFacts): Block {
  const groups = allGroups(equality).filter(({ relevance }) => isFull(equality.header) || relevance !== null);
  return table({
    caption: 'Assessment by group',
    columns: [
      column('Group', 14),
      column('What do we know?', 22),
      column('What do people tell us?', 21),
      column('What does this mean (effect)?', 22),
      column('What can we do?', 21),
    ],
    rows: groups.map(groupRow),
    stacked: true,
    none: isFull(equality.header) ? { label: SECTION, link: LINK } : 'None recorded',
  });
}

/** A group outside of the nine that the change does not touch needs no more words. */
const groupRow = (group: EqualityGroupFacts): readonly Cell[] =>
  group.relevance === 'NONE' && group.band !== 'PROTECTED'
    ? [
        groupCell(group),
        optional(group.whatWeKnow),
        optional(group.feedbackSummary, 'No feedback recorded yet'),
        optional(group.impactNote, 'Not applicable – the change does not touch this group'),
        optional(group.mitigation),
      ]
    : [
        groupCell(group),
        knowCell(group, SECTION),
        feedbackCell(group, SECTION),
        effectCell(group, SECTION),
        stack(mitigationCell(group, SECTION), aimsCell(group)),
      ];

/** Column 5 adds the aims of the equality duty that our answer serves. */
const aimsCell = ({ psedAims }: EqualityGroupFacts): Cell =>
  say(strong('Aims served: '), psedAims.map((aim) => AIM_LETTERS[aim]).join('/') || 'none recorded');
