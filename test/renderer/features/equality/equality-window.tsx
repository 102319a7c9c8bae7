import { configure, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Output } from '../../../../shared/contract/index.ts';
import type { GroupCode } from '../../../../shared/domain/equality/groups.ts';
import { NEW_ROWS } from '../../../../shared/domain/plan/new-rows.ts';
import type { RowFields } from '../../../../shared/domain/plan/shapes.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { openWindow, setUpWith, type TestWindow } from '../../app/window.tsx';

// A grid of thirty groups is a big page for jsdom: asking what is hidden from assistive technology costs seconds.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
vi.setConfig({ testTimeout: 120_000 });

type Plan = Output<'projects.getPlan'>;
type Group = Plan['rows']['eiaGroup'][number];

/** The equality page of a new project on screen, with the real store behind it. */
export interface EqualityWindow extends TestWindow {
  readonly projectId: string;
  readonly plan: () => Promise<Plan>;
  readonly groupOf: (code: GroupCode) => Promise<Group>;
}

/** What a test does with the project before its page is opened. */
export interface Prepared {
  readonly projectId: string;
  readonly change: (code: GroupCode, fields: Partial<RowFields<'eiaGroup'>>) => Promise<void>;
  readonly addActivity: (fields: Partial<RowFields<'activity'>>) => Promise<string>;
  /** What the page is asked to show: `groups.gaps`. */
  readonly wish: (link: string) => void;
}

export async function openEquality(
  prepare: (prepared: Prepared, desk: TestBackend) => Promise<unknown> = () => Promise.resolve(),
): Promise<EqualityWindow> {
  let projectId = '';
  let wished: string | undefined;
  const opened = await openWindow('/help', async (desk) => {
    [projectId = ''] = await setUpWith(desk, 'Stroke rehabilitation');
    const change: Prepared['change'] = async (code, fields) => {
      const group = await groupIn(desk, projectId, code);
      await desk.get('projects.changeRow', {
        projectId,
        kind: 'eiaGroup',
        rowId: group.id,
        fields: fields as Record<string, string>,
        expectedVersion: group.version,
      });
    };
    const addActivity: Prepared['addActivity'] = async (fields) => {
      const row = { ...NEW_ROWS.activity, ...fields } as unknown as Record<string, string>;
      return (await desk.get('projects.addRow', { projectId, kind: 'activity', fields: row })).rowId;
    };
    await prepare({ projectId, change, addActivity, wish: (link) => void (wished = link) }, desk);
  });
  const { desk } = opened;
  history.replaceState(
    wished === undefined ? null : { field: wished },
    '',
    `#/projects/${projectId}/equality`,
  );
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await screen.findByRole('heading', { level: 1, name: 'Equality' });
  return {
    ...opened,
    projectId,
    plan: () => desk.get('projects.getPlan', { projectId }),
    groupOf: (code) => groupIn(desk, projectId, code),
  };
}

async function groupIn(desk: TestBackend, projectId: string, code: GroupCode): Promise<Group> {
  const { rows } = await desk.get('projects.getPlan', { projectId });
  const group = rows.eiaGroup.find(({ groupCode }) => groupCode === code);
  if (!group) throw new Error(`The assessment has no group ${code}`);
  return group;
}

/** The line of a group by its name. */
export function lineOf(name: string): HTMLElement {
  const line = screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr');
  if (!line) throw new Error(`There is no line for ${name}`);
  return line;
}

/** A cell of the grid. */
export function cellOf(name: string, column: string): HTMLElement {
  const cell = lineOf(name).querySelector<HTMLElement>(`[data-cell="${column}"]`);
  if (!cell) throw new Error(`The line of ${name} has no cell ${column}`);
  return cell;
}
