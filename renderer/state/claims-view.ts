import { create } from 'zustand';
import type { Queue } from '../../shared/domain/claims/queues.ts';

export type ClaimsTab = Queue | 'CHASING';
export type ChasedState = 'WAITING' | 'REMIND' | 'OVERDUE';

/** How the claims are shown, so that it is the same after a look at one of them. */
export interface ClaimsView {
  /** Null: not chosen yet, so what this person's role is for comes first. */
  readonly tab: ClaimsTab | null;
  readonly search: string;
  readonly projectId: string | null;
  /** The day of handing in, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly chased: ChasedState | null;
}

const EVERYTHING: ClaimsView = {
  tab: null,
  search: '',
  projectId: null,
  from: null,
  to: null,
  chased: null,
};

export const useClaimsView = create<ClaimsView>(() => EVERYTHING);

export const changeClaimsView = (change: Partial<ClaimsView>): void => useClaimsView.setState(change);

/** Shows everything of the list that is open. */
export const clearClaimsFilters = (): void => useClaimsView.setState(({ tab }) => ({ ...EVERYTHING, tab }));

/** As when the window was opened. */
export const forgetClaimsView = (): void => useClaimsView.setState(EVERYTHING);
