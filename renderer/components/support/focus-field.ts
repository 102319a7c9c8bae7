const FOCUSABLE = 'input:not([disabled]), select, textarea, button:not([disabled]), a[href], [tabindex="0"]';

/** Brings a field into view and puts focus in it; a group gives it to its first control. */
export function focusField(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  const control = target.matches(FOCUSABLE) ? target : target.querySelector<HTMLElement>(FOCUSABLE);
  const landing = control ?? target;
  // Headings and sections are landing places too, but take focus only when told they may.
  if (control === null && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  landing.scrollIntoView({ block: 'center' });
  landing.focus({ preventScroll: true });
}
