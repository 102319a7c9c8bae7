import { CHECKLIST_STATE_WORDS } from '../../../domain/activities/lists.ts';
import type { ActivityFacts } from '../../facts.ts';
import type { Block } from '../../model.ts';
import { column, h1, h2, paragraph, table } from '../../parts.ts';
import { NONE_RECORDED, oneLine, optional, say } from '../../words.ts';
import { actionTable } from '../d04/actions.ts';
import { groupTable } from '../d04/groups.ts';
import { activityName, byDate } from './activities.ts';
import type { Section } from './facts.ts';

/** D01 appendix A: D04 §4 and §10. Every group, also those judged not relevant, and the actions. */
export const equalityAppendix: Section = ({ equality }) => [
  { kind: 'pageBreak' },
  h1('Appendix A: full equality assessment'),
  h2('Assessment by group'),
  groupTable(equality, '5 Equality impact'),
  h2('Action plan'),
  actionTable(equality, { isNeeded: false }),
];

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
    caption: `Checklist: ${activityName(activity)}`,
    columns: [column('Item', 45), column('Answer', 20), column('Note', 35)],
    rows: checklist.map(({ item, state, note }) => [
      optional(oneLine(item)),
      say(CHECKLIST_STATE_WORDS[state]),
      optional(note),
    ]),
    none: NONE_RECORDED,
  }),
];
