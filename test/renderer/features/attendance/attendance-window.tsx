import { configure, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { openWindow, setUpWith, type TestWindow } from '../../app/window.tsx';

// Whole pages with a real store behind them; what is hidden from assistive technology is axe's business.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
vi.setConfig({ testTimeout: 120_000 });

type Fields = Input<'people.add'>['fields'];

export interface Preparing {
  readonly desk: TestBackend;
  readonly projectId: string;
  readonly activityId: string;
  readonly person: (name: string, fields?: Fields) => Promise<string>;
  readonly add: (kind: Input<'people.add'>['kind'], fields: Fields) => Promise<string>;
  readonly invite: (...ids: readonly string[]) => Promise<unknown>;
}

export interface AttendanceWindow extends TestWindow, Preparing {
  readonly lines: () => Promise<Output<'people.ofActivity'>['lines']>;
}

const OFFER = {
  invitedOn: '2026-05-01',
  offerText: 'Travel is refunded.',
  offerToldOn: '2026-05-01',
  expensesOffered: 'YES',
  recognitionOffered: null,
  needsAskedOn: null,
} as const;

/** Opens a place of the app with a project that has one focus group, from 10:00 to 12:00 on 3 June 2026. */
export async function openAttendance(
  place: (given: Preparing) => string,
  prepare: (given: Preparing) => Promise<unknown> = () => Promise.resolve(),
): Promise<AttendanceWindow> {
  let given: Preparing | undefined;
  const opened = await openWindow('/help', async (desk) => {
    const [projectId = ''] = await setUpWith(desk, 'Stroke rehabilitation');
    const fields = {
      title: 'Focus group at the library',
      method: 'FOCUS_GROUP',
      dateOn: '2026-06-03',
      startsAt: '10:00',
      endsAt: '12:00',
    };
    const { rowId: activityId } = await desk.get('projects.addRow', { projectId, kind: 'activity', fields });
    const add: Preparing['add'] = async (kind, answers) =>
      (await desk.get('people.add', { kind, fields: answers })).id;
    given = {
      desk,
      projectId,
      activityId,
      add,
      person: (name, answers = {}) => add('participant', { name, ...answers }),
      invite: (...ids) => desk.get('people.invite', { activityId, participantIds: [...ids], ...OFFER }),
    };
    await prepare(given);
  });
  if (!given) throw new Error('nothing was prepared');
  const { activityId } = given;
  location.hash = place(given);
  await screen.findByRole('heading', { level: 1 });
  return {
    ...opened,
    ...given,
    lines: async () => (await opened.desk.get('people.ofActivity', { activityId })).lines,
  };
}
