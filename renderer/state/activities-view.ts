import { create } from 'zustand';
import type { ActivityState, Method } from '../../shared/domain/activities/lists.ts';
import type { Audience } from '../../shared/domain/levels/suggest.ts';

/** How the activities are shown, so that it is the same after a look at one of them. */
export interface ActivitiesView {
  readonly tab: 'list' | 'calendar' | 'themes';
  /** The month on show, `2026-06`; null: the one with the next activity. */
  readonly month: string | null;
  readonly search: string;
  readonly state: ActivityState | null;
  readonly method: Method | null;
  /** Whom methods are suggested for; null: worked out from the project. */
  readonly audience: Audience | null;
}

const EVERYTHING: ActivitiesView = {
  tab: 'list',
  month: null,
  search: '',
  state: null,
  method: null,
  audience: null,
};

export const useActivitiesView = create<ActivitiesView>(() => EVERYTHING);

export const changeActivitiesView = (change: Partial<ActivitiesView>): void =>
  useActivitiesView.setState(change);

/** Shows every activity again. */
export const clearActivitiesFilter = (): void =>
  useActivitiesView.setState({ search: '', state: null, method: null });

/** As if the window had just opened. */
export const forgetActivitiesView = (): void => useActivitiesView.setState(EVERYTHING);
