import { formatDate } from '../../../values/dates.ts';
import type { EqualityGroupFacts } from '../../facts.ts';
import type { Cell } from '../../model.ts';
import { column, h1, table } from '../../parts.ts';
import { hasWords, embolden, listOr, missing, paras, required, say } from '../../words.ts';
import { groupTitle, linkOf } from './equality-cells.ts';
import { isAssessed, printedGroups } from './equality-groups.ts';
import type { D01Facts, Section } from './facts.ts';

const HEADING = '6 Gaps that need engagement';
const LINK = 'groups.gaps';
const NO_GAPS = 'No gaps found';

/** The groups that still have to be heard. */
const openGaps = ({ equality }: D01Facts): readonly EqualityGroupFacts[] =>
  [...printedGroups(equality), ...equality.groups.filter(({ relevance }) => relevance === 'NONE')].filter(
    (group, index, all) => group.furtherEngagement === 'YES' && all.indexOf(group) === index,
  );

/** Until every group has been judged, an empty table is unfinished work, not good news. */
export const noGaps = ({ equality }: D01Facts): string | { readonly label: string; readonly link: string } =>
  isAssessed(equality) ? NO_GAPS : { label: HEADING, link: LINK };

/** D01 §6. */
export const gapsThatNeedEngagement: Section = (facts) => [
  h1(HEADING),
  table({
    caption: 'Gaps that need engagement',
    columns: [
      column('Group', 14),
      column('Why', 22),
      column('How we will hear from them', 22),
      column('Activity', 18),
      column('By when', 12),
      column('Owner', 12),
    ],
    rows: openGaps(facts).flatMap(gapRows),
    stacked: true,
    none: noGaps(facts),
  }),
];

const gapLabel = (group: EqualityGroupFacts): string => `6 Activity to hear from: ${groupTitle(group)}`;
const groupName = (group: EqualityGroupFacts): Cell => say(groupTitle(group));

/** The reason as typed, or the reason the rule gives. */
function whyCell(group: EqualityGroupFacts): Cell {
  if (hasWords(group.furtherEngagementWhy)) return paras(group.furtherEngagementWhy);
  if (group.haveFeedback !== 'YES') return say('We have no feedback from this group yet.');
  if (group.effect === 'UNKNOWN') return say('We do not know the likely effect yet.');
  if (!hasWords(group.whatWeKnow)) return say('We have no evidence about this group yet.');
  return missing(`6 Why we need to hear from: ${groupTitle(group)}`, linkOf(group));
}

/** One row for each linked activity; a gap without one stands out in bold and is still to complete. */
function gapRows(group: EqualityGroupFacts): readonly (readonly Cell[])[] {
  if (group.activities.length === 0) {
    const none = missing(gapLabel(group), linkOf(group));
    return [[embolden(groupName(group)), embolden(whyCell(group)), none, none, none, none]];
  }
  return group.activities.map(({ title, how, by, owner }) => [
    groupName(group),
    whyCell(group),
    required(how, `6 How we will hear from: ${groupTitle(group)}`, linkOf(group)),
    required(title, gapLabel(group), linkOf(group)),
    by === null
      ? missing(`6 By when we hear from: ${groupTitle(group)}`, linkOf(group))
      : say(formatDate(by)),
    required(owner, `6 Owner of the activity for: ${groupTitle(group)}`, linkOf(group)),
  ]);
}

/** Short form: each gap on one line. */
export function gapLines(facts: D01Facts): readonly { readonly label: string; readonly cell: Cell }[] {
  return openGaps(facts).map((group) => ({
    label: groupTitle(group),
    cell:
      group.activities.length === 0
        ? missing(gapLabel(group), linkOf(group))
        : listOr(
            group.activities.map(({ title, by }) =>
              by === null ? title : `${title} (by ${formatDate(by)})`,
            ),
          ),
  }));
}
