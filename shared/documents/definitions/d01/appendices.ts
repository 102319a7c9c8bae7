import type { ActivityFacts, EqualityFacts } from '../../facts.ts';
import type { Block } from '../../model.ts';
import { column, h1, h2, paragraph, table } from '../../parts.ts';
import { dateOr } from '../../values.ts';
import { NONE_RECORDED, oneLine, optional, say, stack } from '../../words.ts';
import { activityName, byDate } from './activities.ts';
import { effectCell, feedbackCell, groupCell, knowCell, mitigationCell } from './equality-cells.ts';
import { printedGroups } from './equality-groups.ts';
import type { Section } from './facts.ts';

/** D01 appendix A: D04 §4 and §10. Every group, also those judged not relevant, and the actions. */
export const equalityAppendix: Section = ({ equality }) => [
  { kind: 'pageBreak' },
  h1('Appendix A: full equality assessment'),
  h2('Assessment by group'),
  equality.groups.length === 0 ? paragraph(NONE_RECORDED) : groupTable(equality),
  h2('Action plan'),
  actionTable(equality),
];

function groupTable(equality: EqualityFacts): Block {
  const printed = printedGroups(equality);
  const rest = equality.groups.filter((group) => !printed.includes(group));
  return table({
    caption: 'Assessment by group',
    columns: [
      column('Group', 14),
      column('What do we know?', 22),
      column('What do people tell us?', 21),
      column('What does this mean?', 22),
      column('What can we do?', 21),
    ],
    rows: [...printed, ...rest].map((group) => [
      groupCell(group),
      knowCell(group),
      feedbackCell(group),
      effectCell(group),
      stack(
        mitigationCell(group),
        (group.psedAims ?? []).map((aim) => ({ runs: [{ text: `Aim: ${AIM_WORDS[aim]}` }] })),
      ),
    ]),
    wide: true,
    none: NONE_RECORDED,
  });
}

const AIM_WORDS = { ELIMINATE: 'eliminate', ADVANCE: 'advance', FOSTER: 'foster' } as const;

const actionTable = ({ actions = [] }: EqualityFacts): Block =>
  actions.length === 0
    ? paragraph(NONE_RECORDED)
    : table({
        caption: 'Action plan',
        columns: [
          column('Effect and group', 20),
          column('Action', 22),
          column('Expected outcome', 20),
          column('Measure', 14),
          column('Timescale', 12),
          column('Owner', 12),
        ],
        rows: actions.map((each) => [
          optional(each.effectAndGroup),
          optional(each.action),
          optional(each.expectedOutcome),
          optional(each.measure),
          dateOr(each.due),
          optional(each.owner),
        ]),
        wide: true,
        none: NONE_RECORDED,
      });

const STATE_WORDS = {
  YES: 'Yes',
  NO: 'No',
  NOT_APPLICABLE: 'Not applicable',
  UNANSWERED: 'Not answered',
} as const;

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
      say(STATE_WORDS[state]),
      optional(note),
    ]),
    none: NONE_RECORDED,
  }),
];
