import { searchKey } from '../../values/text.ts';

/** Words that speak of a date or a late start and of nothing that happened. */
const LATENESS = [
  'deadline',
  'time',
  'timetable',
  'timescale',
  'timeline',
  'schedule',
  'date',
  'late',
  'lateness',
  'delay',
  'slip',
  'overrun',
  'moved',
  'brought',
  'bring',
  'forward',
  'earlier',
  'sooner',
  'soon',
  'short',
  'tight',
  'lack',
  'ran',
  'run',
  'behind',
];
/** Words that add nothing to these: what the date belongs to, and small words. */
const FILLING =
  'a an and are as at be because been but by changed due enough for from had has have in is it its little no not now of on only our out so than that the there they this to too us was we were will with would you your a lot any before after start started starting began begin plan planned planning meet decision decide committee board meeting report paper project programme work end year financial budget month week day need needed must cannot could january february march april may june july august september october november december';

const lateness = new Set(LATENESS);
const filling = new Set(FILLING.split(' '));

/** `deadlines`, `delayed` and `slipped` are the words of the list in other forms. */
const isLate = (word: string): boolean =>
  lateness.has(word) || lateness.has(word.replace(/(?:p?ed|s|ned|d)$/, ''));
const isFilling = (word: string): boolean =>
  filling.has(word) || filling.has(word.replace(/s$/, '')) || /^\d+$/.test(word);

/** True when a reason for urgency only says that a date moved or that people began late, and not what happened. */
export function isOnlyLateness(reason: string): boolean {
  const words = searchKey(reason).match(/[a-z0-9]+/g) ?? [];
  return words.some(isLate) && words.every((word) => isLate(word) || isFilling(word));
}
