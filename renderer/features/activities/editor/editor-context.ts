import { createContext, useContext } from 'react';
import type { Finding } from '../../../../shared/domain/findings.ts';
import type { PlanRows } from '../../../../shared/domain/plan/shapes.ts';
import type { Activity } from '../useActivityCommands.ts';

/** What every part of an activity's page needs to know. */
export interface Editing {
  readonly projectId: string;
  readonly activity: Activity;
  readonly rows: PlanRows;
  /** About this activity, without warnings somebody has accepted. */
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The activity being edited. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('No activity is being edited here');
  return editing;
}

/** The id of the element of a question or a box of the page: `activity-under18`, `activity-checks`. */
export const partId = (part: string): string => `activity-${part}`;
