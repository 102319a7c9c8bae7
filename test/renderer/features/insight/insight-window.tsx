import { configure, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Input } from '../../../../shared/contract/index.ts';
import { NEW_ENTRIES, type DirectoryFields } from '../../../../shared/domain/directory/shapes.ts';
import { NEW_ROWS } from '../../../../shared/domain/plan/new-rows.ts';
import type { RowFields } from '../../../../shared/domain/plan/shapes.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { openWindow, setUpWith, type TestWindow } from '../../app/window.tsx';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 120_000 });

type Fields = Input<'directory.add'>['fields'];

/** A source in the library; gives its id. */
export const addSource = async (
  desk: TestBackend,
  fields: Partial<DirectoryFields<'insightSource'>>,
): Promise<string> =>
  (
    await desk.get('directory.add', {
      kind: 'insightSource',
      fields: { ...NEW_ENTRIES.insightSource, ...fields } as unknown as Fields,
    })
  ).id;

/** Takes a source into a project; gives the id of its row. */
export const useIn = async (
  desk: TestBackend,
  projectId: string,
  fields: Partial<RowFields<'insightUse'>>,
): Promise<string> =>
  (
    await desk.get('projects.addRow', {
      projectId,
      kind: 'insightUse',
      fields: { ...NEW_ROWS.insightUse, ...fields } as unknown as Fields,
    })
  ).rowId;

export interface InsightWindow extends TestWindow {
  readonly projectId: string;
  readonly plan: () => Promise<Awaited<ReturnType<typeof planOf>>>;
}
const planOf = (desk: TestBackend, projectId: string) => desk.get('projects.getPlan', { projectId });

/** Opens what a new project knows; `prepare` may fill the library first. */
export async function openInsight(
  prepare: (desk: TestBackend, projectId: string, otherId: string) => Promise<unknown> = () =>
    Promise.resolve(),
): Promise<InsightWindow> {
  let projectId = '';
  const opened = await openWindow('/help', async (desk) => {
    const [first = '', other = ''] = await setUpWith(desk, 'Stroke rehabilitation', 'Podiatry');
    projectId = first;
    await prepare(desk, first, other);
  });
  location.hash = `/projects/${projectId}/insight`;
  await screen.findByRole('heading', { level: 1, name: 'What we already know' });
  return { ...opened, projectId, plan: () => planOf(opened.desk, projectId) };
}
