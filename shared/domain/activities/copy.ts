import { NEW_ROWS } from '../plan/new-rows.ts';
import type { RowFields } from '../plan/shapes.ts';
import { SHORT_MAX } from '../../values/limits.ts';

/** What belongs to one occasion and is not planned again. */
const RESULTS = [
  'state',
  'attendedNumber',
  'recordingConsents',
  'recordingKeptAt',
  'unmetNeeds',
  'evaluationFormUsed',
  'resultsNote',
  'pilotDone',
  'pilotNotes',
] as const satisfies readonly (keyof RowFields<'activity'>)[];

/** A second activity planned like this one: everything that was planned, nothing that came of it. */
export function copyOfActivity(activity: RowFields<'activity'>): RowFields<'activity'> {
  const blank = NEW_ROWS.activity;
  const fields = Object.keys(blank) as (keyof RowFields<'activity'>)[];
  const copied = Object.fromEntries(fields.map((field) => [field, activity[field]]));
  const cleared = Object.fromEntries(RESULTS.map((field) => [field, blank[field]]));
  const title = activity.title.trim() === '' ? '' : `${activity.title.trim()} (copy)`.slice(0, SHORT_MAX);
  return { ...copied, ...cleared, title } as RowFields<'activity'>;
}
