import type { ActivityState } from '../../../shared/domain/activities/lists.ts';
import { plural } from '../../../shared/values/text.ts';

/** `4 activities, 1 confirmed, 2 done`: what is there, without the states that have none. */
export function countWords(activities: readonly { readonly state: ActivityState }[]): string {
  const count = (state: ActivityState): number => activities.filter((one) => one.state === state).length;
  const parts = [
    [count('CONFIRMED'), 'confirmed'],
    [count('DONE'), 'done'],
    [count('CANCELLED'), 'cancelled'],
  ] as const;
  const all = plural(activities.length, 'activity', 'activities');
  return [all, ...parts.flatMap(([many, words]) => (many === 0 ? [] : [`${many} ${words}`]))].join(', ');
}
