import { addDays, daysBetween, formatDate, type IsoDate } from '../../values/dates.ts';
import { plural } from '../../values/text.ts';
import type { PlanRecord, StoredRow } from '../plan/shapes.ts';
import { isPlaced, quadrantOf, type Quadrant, type Standing } from './quadrant.ts';

type Involvement = Pick<
  PlanRecord<'involvement'>,
  'weeksPrioritise' | 'weeksTellAndWatch' | 'weeksKeepUpdated' | 'weeksMonitor'
>;
type Contact = Pick<StoredRow<'contactEntry'>, 'projectStakeholderId' | 'contactedOn'>;

/** A contact due within so many days is due soon. */
export const SOON_DAYS = 7;

const WEEKS_FIELD: Readonly<Record<Quadrant, keyof Involvement>> = {
  PRIORITISE: 'weeksPrioritise',
  TELL_AND_WATCH: 'weeksTellAndWatch',
  KEEP_UPDATED: 'weeksKeepUpdated',
  MONITOR: 'weeksMonitor',
};

/** Weeks between contacts: the stakeholder’s own, else its corner’s; null while it has neither. */
export function cadenceOf(
  own: number | null,
  standing: Standing | undefined,
  involvement: Involvement,
): number | null {
  if (own !== null) return own;
  return isPlaced(standing) ? involvement[WEEKS_FIELD[quadrantOf(standing)]] : null;
}

/** `NEVER`: due, for nobody was in touch yet. `NONE`: no rhythm, because it is not placed on the map. */
export type DueState = 'OVERDUE' | 'NEVER' | 'SOON' | 'LATER' | 'NONE';

/** When the next contact is due. */
export interface Due {
  readonly state: DueState;
  /** The last contact up to today; null when there was none. */
  readonly lastOn: IsoDate | null;
  readonly weeks: number | null;
  /** Null when nobody was in touch yet, or there is no rhythm. */
  readonly dueOn: IsoDate | null;
}

/** The date of the last contact with each stakeholder up to a date, by the id of the project’s stakeholder. */
export function lastContacts(contacts: readonly Contact[], today: IsoDate): ReadonlyMap<string, IsoDate> {
  const last = new Map<string, IsoDate>();
  for (const { projectStakeholderId: id, contactedOn } of contacts) {
    if (contactedOn !== null && contactedOn <= today && contactedOn > (last.get(id) ?? '')) {
      last.set(id, contactedOn);
    }
  }
  return last;
}

/** When to be in touch next. Due on the day itself is due soon, the day after is overdue. */
export function nextContact(given: {
  readonly weeks: number | null;
  readonly lastOn: IsoDate | null;
  readonly today: IsoDate;
}): Due {
  const { weeks, lastOn, today } = given;
  if (weeks === null) return { state: 'NONE', lastOn, weeks, dueOn: null };
  if (lastOn === null) return { state: 'NEVER', lastOn, weeks, dueOn: null };
  const dueOn = addDays(lastOn, weeks * 7);
  const left = daysBetween(today, dueOn);
  const state = left < 0 ? 'OVERDUE' : left <= SOON_DAYS ? 'SOON' : 'LATER';
  return { state, lastOn, weeks, dueOn };
}

const ORDER: readonly DueState[] = ['OVERDUE', 'NEVER', 'SOON', 'LATER', 'NONE'];

/** Overdue first (the longest first), then never contacted (the quickest rhythm first), then by date. */
export const compareDue = (a: Due, b: Due): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
  (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
  (a.weeks ?? 0) - (b.weeks ?? 0);

/** `Overdue by 3 days, since 3 June 2026`. */
export function dueWords({ state, dueOn }: Due, today: IsoDate): string {
  if (state === 'NONE' || (dueOn === null && state !== 'NEVER')) return 'No date until it is placed';
  if (dueOn === null) return 'Not contacted yet';
  const days = daysBetween(today, dueOn);
  if (days < 0) return `Overdue by ${plural(-days, 'day')}, since ${formatDate(dueOn)}`;
  if (days === 0) return 'Due today';
  return state === 'SOON'
    ? `Due in ${plural(days, 'day')}, ${formatDate(dueOn)}`
    : `Due ${formatDate(dueOn)}`;
}
