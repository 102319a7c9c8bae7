import { configure, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { NEW_ENTRIES } from '../../../../shared/domain/directory/shapes.ts';
import { NEW_ROWS } from '../../../../shared/domain/plan/new-rows.ts';
import type { RowFields, RowKind } from '../../../../shared/domain/plan/shapes.ts';
import type { GroupType } from '../../../../shared/domain/stakeholders/lists.ts';
import type { Input } from '../../../../shared/contract/index.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { openWindow, setUpWith, type TestWindow } from '../../app/window.tsx';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 120_000 });

type Fields = Input<'projects.addRow'>['fields'];

/** A stakeholder for a test: where it stood from which day on. */
export interface Given {
  readonly name: string;
  readonly groupType?: GroupType;
  readonly row?: Partial<RowFields<'projectStakeholder'>>;
  readonly places?: readonly (readonly [on: string, influence: number, interest: number])[];
}

export async function addRow<K extends RowKind>(
  desk: TestBackend,
  projectId: string,
  kind: K,
  fields: Partial<RowFields<K>>,
): Promise<string> {
  const whole = { ...NEW_ROWS[kind], ...fields } as unknown as Fields;
  return (await desk.get('projects.addRow', { projectId, kind, fields: whole })).rowId;
}

/** Puts an entry into the directory; gives its id. */
export const addToDirectory = async (desk: TestBackend, name: string, groupType: GroupType = 'VCSE') =>
  (
    await desk.get('directory.add', {
      kind: 'stakeholder',
      fields: { ...NEW_ENTRIES.stakeholder, name, groupType } as unknown as Fields,
    })
  ).id;

export async function addMember(desk: TestBackend, projectId: string, given: Given): Promise<string> {
  const stakeholderId = await addToDirectory(desk, given.name, given.groupType);
  const id = await addRow(desk, projectId, 'projectStakeholder', { stakeholderId, ...given.row });
  for (const [positionOn, influence, interest] of given.places ?? []) {
    await addRow(desk, projectId, 'stakeholderPosition', {
      projectStakeholderId: id,
      positionOn,
      influence,
      interest,
    });
  }
  return id;
}

export interface StakeholdersWindow extends TestWindow {
  readonly projectId: string;
  readonly ids: readonly string[];
  /** What is stored of places, in the order they were added. */
  readonly places: () => Promise<readonly (readonly [string, string | null, number | null, number | null])[]>;
}

/** The page of a new project with these stakeholders. */
export async function openStakeholders(...givens: readonly Given[]): Promise<StakeholdersWindow> {
  let projectId = '';
  const ids: string[] = [];
  const opened = await openWindow('/help', async (desk) => {
    [projectId = ''] = await setUpWith(desk, 'Stroke rehabilitation');
    for (const given of givens) ids.push(await addMember(desk, projectId, given));
  });
  location.hash = `/projects/${projectId}/stakeholders`;
  await screen.findByRole('heading', { level: 1, name: 'Stakeholders' });
  const places = async () => {
    const { rows } = await opened.desk.get('projects.getPlan', { projectId });
    return rows.stakeholderPosition.map(
      ({ projectStakeholderId, positionOn, influence, interest }) =>
        [givens[ids.indexOf(projectStakeholderId)]?.name ?? '?', positionOn, influence, interest] as const,
    );
  };
  return { ...opened, projectId, ids, places };
}

/** The mark of a stakeholder on the map. */
export const mark = (name: string): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(`^${name}, (?:number \\d+, )?influence`) });

/** What is read out of a mark: its label, or the hidden words of a name that is drawn cut. */
export function wordsOf(name: string): string {
  const found = mark(name);
  const hidden = [...found.children].find((child) => child.getAttribute('aria-hidden') === null);
  return found.getAttribute('aria-label') ?? hidden?.textContent ?? '';
}
