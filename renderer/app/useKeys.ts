import { useEffect } from 'react';
import type { Action, ActionContext } from '../state/action.ts';
import { actionFor } from './keys.ts';

/** Runs actions by their keys, except while a dialog is open: its keys are its own. */
export function useKeys(actions: readonly Action[], context: ActionContext): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
      const action = actionFor(event, actions, context);
      if (action === undefined) return;
      event.preventDefault();
      action.run(context);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [actions, context]);
}

/** Messages in the corner call themselves dialogs too, but they do not stand in the way. */
const DIALOG = ':is([role="dialog"], [role="alertdialog"]):not([role="region"] *)';

const isDialogOpen = (): boolean => document.querySelector(DIALOG) !== null;
