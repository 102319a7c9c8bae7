import { CHECKLIST_STATE_WORDS } from '../../../domain/activities/lists.ts';
import { PSED_AIMS, PSED_AIM_WORDS } from '../../../domain/equality/lists.ts';
import type { ActivityFacts, EqualityFacts, EqualityGroupFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, h1, h2, keyValues, paragraph, row, table, type LabelledCell } from '../../parts.ts';
import { hasWords, listOr, NONE_RECORDED, oneLine, optional, say } from '../../words.ts';
import { actionTable } from '../d04/actions.ts';
import { activityName, byDate } from './activities.ts';
import { groupTitle } from './equality-cells.ts';
import { allGroups, printedGroups } from './equality-groups.ts';
import type { Section } from './facts.ts';

/** D01 appendix A: what §5 does not say of the full assessment (D04 §4 and §10): the aims each answer serves, and the actions. */
export const equalityAppendix: Section = ({ equality }) => [
  { kind: 'pageBreak' },
  h1('Appendix A: full equality assessment'),
  paragraph(
    'Section 5 prints the assessment by group in full; the document “Equality impact assessment” (D04) has all of it.',
  ),
  h2('Aims of the equality duty served'),
  keyValues('Aims of the equality duty served', aimRows(equality)),
  h2('Action plan'),
  actionTable(equality, { isNeeded: false }),
];

/** Which groups our answers serve each aim for, and the groups that §5 leaves out. */
function aimRows(equality: EqualityFacts): readonly LabelledCell[] {
  const groups = allGroups(equality);
  const printed = new Set(printedGroups(equality));
  const rowOf = (label: string, isMeant: (group: EqualityGroupFacts) => boolean): readonly LabelledCell[] =>
    groups.some(isMeant) ? [row(label, namesOf(groups, isMeant))] : [];
  return [
    ...PSED_AIMS.map((aim) =>
      row(
        PSED_AIM_WORDS[aim],
        namesOf(groups, ({ psedAims }) => psedAims.includes(aim)),
      ),
    ),
    ...rowOf('No aim recorded', ({ psedAims }) => psedAims.length === 0),
    ...rowOf('Judged not relevant, and not in section 5', (group) => !printed.has(group)),
  ];
}

/** The groups by name; where few are left out, those are named. */
function namesOf(
  groups: readonly EqualityGroupFacts[],
  isWanted: (group: EqualityGroupFacts) => boolean,
): Cell {
  const names = groups.filter(isWanted).map(groupTitle);
  const others = groups.filter((group) => !isWanted(group)).map(groupTitle);
  if (others.length === 0) return say('Every group');
  if (others.length * 3 < names.length) return say(`Every group except ${others.join(', ')}`);
  return listOr(names);
}

/** D01 appendix B: the checklist of each group activity. */
export const checklistAppendix: Section = ({ activities }) => {
  const listed = byDate(activities).flatMap((activity) =>
    activity.checklist === null || activity.checklist.length === 0
      ? []
      : [checklistBlocks(activity, activity.checklist)],
  );
  return [
    h1('Appendix B: activity checklists'),
    ...(listed.length === 0 ? [paragraph(NONE_RECORDED)] : listed.flat()),
  ];
};

const checklistBlocks = (
  activity: ActivityFacts,
  checklist: NonNullable<ActivityFacts['checklist']>,
): readonly Block[] => [
  h2(activityName(activity)),
  table({
    caption: activityName(activity),
    columns: [column('Item', 58), column('Answer and note', 42)],
    rows: checklist.map(({ item, state, note }) => [
      optional(oneLine(item)),
      say([CHECKLIST_STATE_WORDS[state], oneLine(note)].filter(hasWords).join(': ')),
    ]),
    none: NONE_RECORDED,
  }),
];
