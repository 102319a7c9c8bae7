import { create } from 'zustand';
import type { Assumptions } from '../../shared/domain/money/shapes.ts';

interface Kept {
  /** By project: what was typed; a project that is not in it takes the usual ones. */
  readonly byProject: Readonly<Record<string, Assumptions>>;
}

/** What forecasts take for granted, kept while the window is open so that a page opened again shows the same. */
export const useMoneyAssumptions = create<Kept>(() => ({ byProject: {} }));

export const keepAssumptions = (projectId: string, assumptions: Assumptions): void =>
  useMoneyAssumptions.setState(({ byProject }) => ({
    byProject: { ...byProject, [projectId]: assumptions },
  }));
