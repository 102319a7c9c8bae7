import { createContext, useContext } from 'react';

/**
 * Whether controls here may be reached with Tab. A table sets it to false for every row but the current one,
 * so that a thousand rows of buttons do not mean a thousand stops.
 */
export const TabStopContext = createContext(true);

/** True unless a list or table around us has taken this control out of the Tab order. */
export function useIsTabStop(): boolean {
  return useContext(TabStopContext);
}
