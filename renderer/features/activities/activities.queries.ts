import { drafts } from '../../answers/saving/drafts.ts';
import { useChange, type Change } from '../../data/useChange.ts';
import { addToast } from '../../state/toasts.ts';

/** Saves one activity as a calendar file, as it stands on screen. A closed dialog is no failure. */
export function useSaveCalendar(): Change<'activities.saveCalendar'> {
  const change = useChange('activities.saveCalendar', {
    quiet: ['save-cancelled'],
    onDone: ({ fileName }) => addToast({ text: `Saved ${fileName}.`, tone: 'success' }),
  });
  return {
    ...change,
    run: async (input) => {
      await drafts.flushAll();
      return change.run(input);
    },
  };
}
