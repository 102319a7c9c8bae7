import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { afterEach, vi } from 'vitest';
import { followChanges } from '../../../renderer/data/changed.ts';
import { createQueryClient } from '../../../renderer/data/queryClient.ts';
import type { TestBackend } from '../../support/create-backend.ts';

// Every passphrase costs a third of a second of work by design, and many times that on a busy machine.
configure({ asyncUtilTimeout: 25_000 });
vi.setConfig({ testTimeout: 90_000 });

const closers: (() => void)[] = [];
afterEach(() => {
  cleanup();
  for (const close of closers.splice(0)) close();
});

/** One part of the window in front of the real back end. What it asks is counted by name. */
export function showPart(
  part: ReactNode,
  desk: TestBackend,
): { readonly user: UserEvent; readonly asked: string[] } {
  const asked: string[] = [];
  Object.defineProperty(window, 'desk', {
    configurable: true,
    value: {
      call: async (name: string, input: unknown) => {
        asked.push(name);
        return JSON.stringify(await desk.backend.call(name, copied(input)));
      },
      onChanged: desk.backend.onChanged,
    },
  });
  const client = createQueryClient();
  closers.push(followChanges(client), () => client.clear(), desk.dispose);
  render(
    <QueryClientProvider client={client}>
      <I18nProvider locale="en-GB">
        <main>{part}</main>
      </I18nProvider>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), asked };
}

/** What crosses the bridge is a copy; bytes of the test's window become bytes of the back end's. */
function copied(input: unknown): unknown {
  const copy = structuredClone(input) as { bytes?: Uint8Array };
  return copy.bytes === undefined ? copy : { ...copy, bytes: new Uint8Array(copy.bytes) };
}
