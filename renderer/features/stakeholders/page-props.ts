import type { Place } from '../../../shared/domain/stakeholders/quadrant.ts';
import type { PlanContext } from '../../answers/questions/plan-context.ts';
import type { Plan } from '../../data/plan.ts';
import type { Site } from './stakeholder-changes.ts';
import type { MemberDue } from './useMembers.ts';
import type { useFiltered, View } from './useView.ts';

/** What each tab of the page and the panel beside it know and can do. */
export interface PageProps {
  readonly plan: Plan;
  readonly context: PlanContext;
  readonly site: Site;
  /** All of them, as they stood on the day that is shown. */
  readonly members: readonly MemberDue[];
  readonly filtered: ReturnType<typeof useFiltered>;
  readonly view: View;
  readonly change: (next: Partial<View>) => void;
  readonly choose: (id: string) => void;
  /** Moves one from today on, and asks why beside the map. */
  readonly place: (member: MemberDue, to: Partial<Place>) => void;
}
