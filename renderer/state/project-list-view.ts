import { create } from 'zustand';
import type { Status } from '../../shared/domain/plan/lists.ts';

/** How the project list is shown, so that it is the same after a look at a project. */
export interface ProjectListView {
  readonly search: string;
  readonly status: Status | null;
  readonly archived: boolean;
}

const EVERYTHING: ProjectListView = { search: '', status: null, archived: false };

export const useProjectListView = create<ProjectListView>(() => EVERYTHING);

export const changeListView = (change: Partial<ProjectListView>): void => useProjectListView.setState(change);

/** Shows everything that is not in the archive. */
export const clearListView = (): void => useProjectListView.setState(EVERYTHING);
