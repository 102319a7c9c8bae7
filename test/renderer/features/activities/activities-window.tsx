import { configure, screen } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { forgetActivitiesView } from '../../../../renderer/state/activities-view.ts';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { openWindow, setUpWith, type TestWindow } from '../../app/window.tsx';

// Whole pages with a real store behind them; what is hidden from assistive technology is axe's business.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
vi.setConfig({ testTimeout: 120_000 });
afterEach(forgetActivitiesView);

type Fields = Input<'projects.addRow'>['fields'];

/** Adds rows to a project before its window opens. */
export interface Preparing {
  readonly desk: TestBackend;
  readonly projectId: string;
  readonly add: (kind: Input<'projects.addRow'>['kind'], fields: Fields) => Promise<string>;
}

/** The pages of activities on screen, with the real store behind them. */
export interface ActivitiesWindow extends TestWindow {
  readonly projectId: string;
  readonly plan: () => Promise<Output<'projects.getPlan'>>;
}

/** Opens the activities of a new project; `prepare` may give the id of the activity to open. */
export async function openActivities(
  prepare: (given: Preparing) => Promise<string | undefined> = () => Promise.resolve(undefined),
): Promise<ActivitiesWindow> {
  let projectId = '';
  let activityId: string | undefined;
  const opened = await openWindow('/help', async (desk) => {
    [projectId = ''] = await setUpWith(desk, 'Stroke rehabilitation');
    const add: Preparing['add'] = async (kind, fields) =>
      (await desk.get('projects.addRow', { projectId, kind, fields })).rowId;
    activityId = await prepare({ desk, projectId, add });
  });
  location.hash = `/projects/${projectId}/activities${activityId === undefined ? '' : `/${activityId}`}`;
  await screen.findByRole('heading', {
    name: activityId === undefined ? 'Suggested methods' : 'Access and support',
  });
  return { ...opened, projectId, plan: () => opened.desk.get('projects.getPlan', { projectId }) };
}
