import { CHANNEL_PURPOSE_WORDS, CHANNEL_WORDS } from '../../../domain/plan/lists.ts';
import type { ActivityFacts } from '../../facts.ts';
import type { Cell, FormRow } from '../../model.ts';
import {
  bullets,
  bulletsRequired,
  hasWords,
  led,
  missing,
  oneLine,
  required,
  say,
  stack,
} from '../../words.ts';
import { activityName, byDate } from '../d01/activities.ts';
import { groupTitle } from '../d01/equality-cells.ts';
import { isAssessed, relevantGroups } from '../d01/equality-groups.ts';
import { cellText, item, type D03Facts } from './facts.ts';
import { activityDate } from '../d01/activities.ts';

/** D03 6. The stakeholders by type, in the order of the map. */
export function audienceRows({ stakeholders }: D03Facts): readonly FormRow[] {
  const byType = Map.groupBy(
    stakeholders.placed.filter(({ name }) => hasWords(name)),
    ({ groupType }) => (hasWords(groupType) ? oneLine(groupType) : 'Others'),
  );
  const lines = [...byType].map(
    ([type, placed]) => `${type}: ${placed.map(({ name }) => oneLine(name)).join(', ')}`,
  );
  return item('Target audiences', bulletsRequired(lines, '6 Target audiences', 'rows.projectStakeholder'));
}

/** D03 9. What is done, by which channels, and why that is fair and proportionate. */
export function methodRows({ activities, plan }: D03Facts): readonly FormRow[] {
  const { whyFair, whyProportionate } = plan.records.level;
  const channels = plan.rows.channelUse.map(({ channel, purpose, note }) => {
    const words = `${CHANNEL_WORDS[channel]}: ${CHANNEL_PURPOSE_WORDS[purpose].toLowerCase()}`;
    return hasWords(note) ? `${words} (${oneLine(note)})` : words;
  });
  return item(
    'Methods of engagement/communication',
    stack(
      led(
        'Activities',
        bulletsRequired(byDate(activities).map(activityLine), '9 Activities', 'rows.activity'),
      ),
      channels.length === 0 ? [] : led('Channels', bullets(channels)),
      led('Why fair', required(whyFair, '9 Why fair', 'level.whyFair')),
      led('Why proportionate', required(whyProportionate, '9 Why proportionate', 'level.whyProportionate')),
    ),
  );
}

/** `Community focus group: focus group, 2 October 2026, for carers`. */
function activityLine(activity: ActivityFacts): string {
  const groups = activity.groups.filter(hasWords).map(oneLine);
  const date = cellText(activityDate(activity, '9'));
  return [
    `${activityName(activity)}: ${oneLine(activity.method)}`,
    ...(activity.date === null && activity.closingDate === null ? ['date not set yet'] : [date]),
    ...(groups.length === 0 ? [] : [`for ${groups.join(', ')}`]),
  ].join(', ');
}

/** D03 11. What is done for each relevant group, in which formats, and how people get in. */
export function equalityRows({ equality, activities }: D03Facts): readonly FormRow[] {
  const label = '11 Equality and accessibility';
  const groups = relevantGroups(equality).map((group) => {
    const { mitigation, howHeard } = group;
    const words = [mitigation, howHeard].filter(hasWords).map(oneLine).join(' ');
    return `${groupTitle(group)}: ${words === '' ? 'see the equality impact assessment' : words}`;
  });
  const formats = [...new Set(activities.flatMap((activity) => activity.formats.filter(hasWords)))];
  const notes = [...new Set(activities.map(({ accessNote }) => oneLine(accessNote)).filter(hasWords))];
  return item(
    'Equality and accessibility',
    stack(
      led('Groups', groups.length > 0 ? bullets(groups) : noGroups(equality, label)),
      led(
        'Formats',
        formats.length > 0 ? say(formats.join(', ')) : missing('11 Accessible formats', 'rows.activity'),
      ),
      notes.length === 0 ? [] : led('Access', bullets(notes)),
    ),
  );
}

/** Until every group has been judged, nobody can say that none is affected. */
const noGroups = (equality: D03Facts['equality'], label: string): Cell =>
  isAssessed(equality) ? say('No group is of medium or high relevance.') : missing(label, 'rows.eiaGroup');
