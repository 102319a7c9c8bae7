const FOCUSABLE = 'input:not([type=hidden]), textarea, select, button, [tabindex]';

/** Brings an answer into view and puts focus in it; false when it is not on the page. */
export function focusAnswer(elementId: string): boolean {
  const element = document.getElementById(elementId);
  if (!element) return false;
  element.scrollIntoView({ block: 'center' });
  // Help is a button inside the answer too, but nobody is sent there to read help.
  const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (one) =>
      one.closest('[data-rac][slot=trigger], [aria-controls][aria-expanded]') === null ||
      one.matches('input, textarea'),
  );
  focusAtEnd(inside ?? element);
  return true;
}

/** Puts focus on an element; in a text, where a person would go on writing. */
export function focusAtEnd(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (element instanceof HTMLTextAreaElement)
    element.setSelectionRange(element.value.length, element.value.length);
}

/** Puts focus on a heading and shows the top of what it names. */
export function focusHeading(elementId: string): void {
  const heading = document.getElementById(elementId);
  heading?.scrollIntoView({ block: 'nearest' });
  heading?.focus({ preventScroll: true });
}
