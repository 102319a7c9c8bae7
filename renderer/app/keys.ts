import type { Action, ActionContext } from '../state/action.ts';

/** Whether a key press is the one written as `Ctrl+Shift+S`. On a Mac, Command stands for Ctrl. */
export function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift')
  );
}

const NO_TEXT = new Set([
  'button',
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'submit',
  'reset',
  'image',
]);

/** Whether a person is typing: the element has an undo of its own. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** The action a key press asks for, if there is one and it makes sense here. */
export function actionFor(
  event: KeyboardEvent,
  actions: readonly Action[],
  context: ActionContext,
): Action | undefined {
  return actions.find(
    ({ keys, when, skipWhileTyping }) =>
      keys !== undefined &&
      isPressed(keys, event) &&
      !(skipWhileTyping === true && isTyping(event.target)) &&
      (when === undefined || when(context)),
  );
}
