/** Puts focus in the words of what was just added, as soon as it is drawn: for `ref`. */
export const focusText = (element: HTMLElement | null): void => element?.querySelector('textarea')?.focus();
