import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../renderer/app/ErrorBoundary.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a fault on a page becomes words with a reference, and the page can be tried again', async () => {
  // React and the boundary both report the fault; the test only keeps its own output quiet.
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  function Page() {
    if (isBroken) throw new Error('A bug');
    return <h1>Back again</h1>;
  }
  render(
    <ErrorBoundary>
      <Page />
    </ErrorBoundary>,
  );
  const words = screen.getByText(
    /^This page could not be shown\. Nothing that was saved is lost\. Reference [0-9A-F]{8}\.$/,
  );
  const reference = /Reference (\w+)/.exec(words.textContent)?.[1] ?? '';
  expect(report.mock.calls.some(([first]) => first === `Reference ${reference}`)).toBe(true);
  isBroken = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('heading', { name: 'Back again' })).toBeTruthy();
});
