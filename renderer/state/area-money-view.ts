import { create } from 'zustand';

/** Which money of which area is shown, so that it is the same after a look at a project. */
export interface AreaMoneyView {
  /** Null: the first area. */
  readonly areaId: string | null;
  /** `THIS`: the financial year of today; `ALL`; `DAYS`: `from` to `to`; otherwise a financial year by its first year. */
  readonly choice: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly tab: string;
}

const FIRST: AreaMoneyView = { areaId: null, choice: 'THIS', from: null, to: null, tab: 'projects' };

/** Kept while the window is open. */
export const useAreaMoneyView = create<AreaMoneyView>(() => FIRST);

export const changeAreaMoneyView = (change: Partial<AreaMoneyView>): void =>
  useAreaMoneyView.setState(change);

/** As when the window was opened. */
export const forgetAreaMoneyView = (): void => useAreaMoneyView.setState(FIRST);
