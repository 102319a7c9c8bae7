import type { Finding } from '../findings.ts';
import type { StoredRow } from '../plan/shapes.ts';
import { isCounted, minutesOf } from './counted.ts';

type Activity = StoredRow<'activity'>;

/** From this many on, a focus group is getting large. */
const COMFORTABLE = 10;
/** The most people a focus group can hear. */
const MOST = 12;
/** Two hours, in minutes. */
const LONGEST_MINUTES = 120;

/** As many people as the method can hear, and no longer than people can listen. */
export function checkSize(activity: Activity): readonly Finding[] {
  if (!isCounted(activity)) return [];
  return [...checkNumber(activity), ...checkLength(activity)];
}

/** */
function checkNumber({ id, method, expectedNumber: expected }: Activity): readonly Finding[] {
  if (expected === null) return [];
  if (method === 'FOCUS_GROUP' && expected > MOST) {
    const words = `${expected} people are too many for a focus group. Plan a stakeholder event, or two groups of up to ${MOST}.`;
    return [find('R-072', 'warn', { id, words })];
  }
  if (method === 'FOCUS_GROUP' && expected > COMFORTABLE) {
    const words = `${expected} people is a large focus group. Up to ${COMFORTABLE} is easier to hear.`;
    return [find('R-072', 'prompt', { id, words })];
  }
  if (method === 'STAKEHOLDER_EVENT' && expected <= COMFORTABLE) {
    const words = `${expected} people is few for a stakeholder event. Consider a focus group.`;
    return [find('R-073', 'prompt', { id, words })];
  }
  return [];
}

/** */
function checkLength({ id, method, startsAt, endsAt }: Activity): readonly Finding[] {
  if (method !== 'FOCUS_GROUP' || startsAt === null || endsAt === null) return [];
  if (minutesOf(endsAt) - minutesOf(startsAt) <= LONGEST_MINUTES) return [];
  const words = 'A focus group should last two hours at most. Make it shorter, or hold two.';
  return [find('R-074', 'warn', { id, words })];
}

const find = (
  rule: string,
  level: Finding['level'],
  { id, words }: { readonly id: string; readonly words: string },
): Finding => ({ rule, level, field: 'rows.activity', subject: id, words });
