import { countAttendance } from '../../shared/domain/people/attendance.ts';
import type { NavSection } from '../components/SectionNav/SectionNav.tsx';
import { useAsk } from '../data/useAsk.ts';

/** How far the list of people of an activity is: complete once it is said of everybody whether they came. */
export function usePeopleState(activityId: string): NavSection {
  const lines = useAsk('people.ofActivity', { activityId }).value?.lines ?? [];
  const { notMarked } = countAttendance(lines.map(({ entry }) => entry));
  const state = lines.length === 0 ? 'notStarted' : notMarked === 0 ? 'complete' : 'incomplete';
  return { id: 'people', label: 'People', state };
}
