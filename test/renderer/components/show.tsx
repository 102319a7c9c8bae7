import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { afterEach } from 'vitest';

afterEach(cleanup);

// jsdom does no layout, so it has no scrolling to do either.
Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => undefined, configurable: true });

const InBritish = ({ children }: { readonly children: ReactNode }) => (
  <I18nProvider locale="en-GB">{children}</I18nProvider>
);

/** Draws as the window does, in British English, and gives a person to act. */
export function show(ui: ReactNode) {
  const view = render(ui, { wrapper: InBritish });
  return { ...view, user: userEvent.setup() };
}

/** The element that has focus, as a name for messages. */
export const focused = (): string =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

/** The values of text boxes with these names, in order. */
export const textsOf = (...names: readonly string[]): string[] =>
  names.map((name) => screen.getByRole<HTMLInputElement>('textbox', { name }).value);
