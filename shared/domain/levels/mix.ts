import { groupsOf, isCounted, targetOf, type Target } from '../activities/counted.ts';
import { GROUP_METHODS } from '../activities/checklist.ts';
import { methodInfo } from '../activities/methods.ts';
import type { Method } from '../activities/lists.ts';
import { groupName } from '../equality/groups.ts';
import type { Finding } from '../findings.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';

type Activity = StoredRow<'activity'>;
type Rows = Pick<PlanRows, 'activity' | 'eiaGroup'>;

/** Methods that happen face to face unless their place says otherwise. */
const FACE_TO_FACE: readonly Method[] = [
  ...GROUP_METHODS,
  'OUTREACH',
  'STREET_OR_VENUE',
  'STRATEGIC_SEAT',
  'STORY',
];

/** Only on a screen. A webinar is, unless it is said to be in a room as well. */
const isDigital = ({ method, mode }: Activity): boolean =>
  mode === 'ONLINE' ||
  (method === 'ONLINE_SURVEY' && mode !== 'HYBRID') ||
  (method === 'WEBINAR_CONFERENCE' && mode === null);

const isInPerson = ({ method, mode }: Activity): boolean =>
  mode === null ? FACE_TO_FACE.includes(method) : mode === 'IN_PERSON' || mode === 'HYBRID';

/** More than one way to take part, and not only on a screen. */
export function checkVariety({ activity }: Rows): readonly Finding[] {
  const counted = activity.filter(isCounted);
  if (counted.length === 0) return [];
  const methods = new Set(counted.map(({ method }) => method));
  const findings: Finding[] = [];
  if (counted.every(isDigital)) {
    const words =
      'Everything is online. People without internet are left out: add a way to take part offline.';
    findings.push({ rule: 'R-034', level: 'warn', field: 'rows.activity', words });
  }
  if (methods.size === 1) {
    const words = 'There is only one way to take part. Add another, so that more people can be heard.';
    findings.push({ rule: 'R-034', level: 'prompt', field: 'rows.activity', words });
  }
  return findings;
}

const OLDER = /\b(old(?:er)?|elderly|pensioners?|retired|over[- ]?(?:6|7|8)\d)\b/;
const YOUNGER = /\b(young(?:er)?|child(?:ren)?|students?|teenagers?|youth)\b/;
const POORER = /\b(depriv(?:ed|ation)|poor(?:er|est)?|low[- ]income)\b/;

function isHardToReachOnline({ codes, words }: Target): boolean {
  if (codes.includes('MOST_DEPRIVED_20') || POORER.test(words) || OLDER.test(words)) return true;
  // The row for age stands for older people unless its words speak of the young alone.
  return codes.includes('AGE') && !YOUNGER.test(words);
}

/** Older people and people in the poorest areas are not asked online alone. */
export function checkOnlineSurvey(rows: Rows): readonly Finding[] {
  const counted = rows.activity.filter(isCounted);
  if (!counted.every(({ method }) => method === 'ONLINE_SURVEY')) return [];
  return counted
    .filter((activity) => isHardToReachOnline(targetOf(activity, rows)))
    .map(({ id }) => ({
      rule: 'R-035',
      level: 'warn',
      field: 'rows.activity',
      subject: id,
      words:
        'An online survey alone misses many older people and people in the poorest areas. Add paper, telephone or a visit.',
    }));
}

/** Somebody without internet can come in person somewhere. */
export function checkInPerson({ activity }: Rows): readonly Finding[] {
  const counted = activity.filter(isCounted);
  if (counted.length === 0 || counted.some(isInPerson)) return [];
  const words =
    'Nobody can take part in person. Add a meeting, a visit or outreach for people without internet.';
  return [{ rule: 'R-036', level: 'warn', field: 'rows.activity', words }];
}

/** The groups that will not speak up in a mixed meeting and have no activity of their own yet. */
export const groupsWithoutOwn = (rows: Rows): readonly StoredRow<'eiaGroup'>[] =>
  rows.eiaGroup.filter(
    (group) =>
      group.separateActivity &&
      !rows.activity.some((activity) => {
        const heard = groupsOf(activity, rows);
        return isCounted(activity) && heard.length === 1 && heard[0]?.id === group.id;
      }),
  );

/** Suggests a separate activity for each of them. */
export const checkSeparate = (rows: Rows): readonly Finding[] =>
  groupsWithoutOwn(rows).map((group) => ({
    rule: 'R-037',
    level: 'prompt',
    field: 'rows.eiaGroup',
    subject: group.id,
    words: `${groupName(group)}: plan an activity for them alone, as they will not speak up in a mixed meeting.`,
  }));

/** Co-production is how people work together, so an activity at that level needs a method in which they can. */
export const checkCoproduction = ({ activity }: Rows): readonly Finding[] =>
  activity
    .filter((one) => isCounted(one) && one.level === 'COPRODUCE')
    .filter(({ method }) => ['INFO', 'QUANT'].includes(methodInfo(method).kind))
    .map(({ id }) => ({
      rule: 'R-040',
      level: 'warn',
      field: 'rows.activity',
      subject: id,
      words:
        'Co-production is a way of working, not a method. Choose a method in which people and staff work side by side, such as a workshop, or another level.',
    }));
