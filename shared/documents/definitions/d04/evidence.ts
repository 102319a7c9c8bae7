import { formatDate } from '../../../values/dates.ts';
import { rowLink } from '../../../domain/plan/form/places.ts';
import type { ActivityFacts, EqualityEvidenceFacts, EqualityGroupFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, h1, h2, table } from '../../parts.ts';
import { count, dateRequired } from '../../values.ts';
import { hasWords, listOr, missing, oneLine, required, say, stack } from '../../words.ts';
import { activityDate, activityName, byDate } from '../d01/activities.ts';
import { groupTitle, linkOf } from '../d01/equality-cells.ts';
import { allGroups, isAssessed } from '../d01/equality-groups.ts';
import { isFull, type D04Facts, type Section } from './facts.ts';

/** D04 §5. "None recorded" counts as missing. */
export const evidenceAndGaps: Section = ({ equality: { evidence, header } }) => [
  h1('5 Evidence and gaps'),
  table({
    caption: 'Evidence and gaps',
    columns: [
      column('Title', 27),
      column('Date', 18),
      column('Gaps', 28),
      column('Action to fill the gap (activity)', 27),
    ],
    stacked: true,
    rows: evidence.map(evidenceRow),
    none: isFull(header) ? { label: '5 Evidence and gaps', link: 'rows.insightUse' } : 'None recorded',
  }),
];

function evidenceRow({ id, title, date, gaps, activities }: EqualityEvidenceFacts): readonly Cell[] {
  const link = rowLink('insightUse', id);
  const name = hasWords(title) ? oneLine(title) : 'a source without a title';
  return [
    required(title, '5 Title of a source', link),
    dateRequired(date, `5 Date of ${name}`, link),
    required(gaps, `5 Gaps in ${name}`, link),
    listOr(activities, 'No activity is linked'),
  ];
}

/** D04 §6. Who was engaged, how and when; and who still needs to be. */
export const engagement: Section = (facts) => [
  h1('6 Engagement'),
  h2('Who we engage, how and when'),
  engagedTable(facts),
  h2('Who still needs to be engaged'),
  toEngageTable(facts),
];

const engagedTable = ({ activities, equality }: D04Facts): Block =>
  table({
    caption: 'Who we engage, how and when',
    columns: [column('Who', 44), column('How', 25), column('When', 17), column('Took part', 14)],
    rows: byDate(activities).map(engagedRow),
    none: isFull(equality.header)
      ? { label: '6 Who was engaged, how and when', link: 'rows.activity' }
      : 'None recorded',
  });

function engagedRow(activity: ActivityFacts): readonly Cell[] {
  const link = rowLink('activity', activity.id);
  return [
    activity.groups.some(hasWords)
      ? listOr(activity.groups)
      : missing(`6 Groups: ${activityName(activity)}`, link),
    stack(say(activityName(activity)), hasWords(activity.method) ? say(oneLine(activity.method)) : []),
    activityDate(activity, '6'),
    say(tookPart(activity)),
  ];
}

/** Small numbers are not printed. */
function tookPart({ isDone, numberAttended }: ActivityFacts): string {
  if (numberAttended !== null) return count(numberAttended);
  return isDone ? 'Not recorded' : 'Planned';
}

const toEngageTable = ({ equality }: D04Facts): Block =>
  table({
    caption: 'Who still needs to be engaged',
    columns: [column('Group', 24), column('Why', 38), column('Activity', 38)],
    rows: allGroups(equality)
      .filter(({ furtherEngagement }) => furtherEngagement === 'YES')
      .map(toEngageRow),
    none:
      isAssessed(equality) || !isFull(equality.header)
        ? 'No gaps found'
        : { label: '6 Who still needs to be engaged', link: 'groups.gaps' },
  });

function toEngageRow(group: EqualityGroupFacts): readonly Cell[] {
  const planned = group.activities
    .filter(({ title }) => hasWords(title))
    .map(({ title, by }) => (by === null ? title : `${title} (by ${formatDate(by)})`));
  return [
    say(groupTitle(group)),
    required(group.furtherEngagementWhy, `6 Why we need to hear from: ${groupTitle(group)}`, linkOf(group)),
    planned.length > 0
      ? listOr(planned)
      : missing(`6 Activity to hear from: ${groupTitle(group)}`, linkOf(group)),
  ];
}
