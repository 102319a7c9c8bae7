import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  SOURCE_FIELDS,
  PRIOR_FIELDS,
  USE_FIELDS,
} from '../../../../renderer/features/insight/source-fields.ts';
import { InsightSource, InsightUse } from '../../../../shared/domain/insight/shapes.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { expectNoAxeFaults, openWindow, setUpWith } from '../../app/window.tsx';
import { addSource, useIn } from './insight-window.tsx';

const rows = async () =>
  within(await screen.findByRole('grid', { name: 'Sources in the library' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
const openLibrary = (prepare: (desk: TestBackend, projectId: string) => Promise<unknown>) =>
  openWindow('/library', async (desk) => {
    const [projectId = ''] = await setUpWith(desk, 'Stroke rehabilitation');
    await prepare(desk, projectId);
  });

describe('the questions about a source', () => {
  it('ask every fact of it exactly once, and every answer of a project', () => {
    expect(SOURCE_FIELDS.map(({ key }) => key).toSorted()).toEqual(
      Object.keys(InsightSource.shape).toSorted(),
    );
    const asked = [...USE_FIELDS, ...PRIOR_FIELDS].map(({ key }) => key);
    expect([...asked, 'sourceId'].toSorted()).toEqual(Object.keys(InsightUse.shape).toSorted());
  });
});

describe('the library', () => {
  it('lists every source with its age and where it is used, and finds by words and type', async () => {
    const { user } = await openLibrary(async (desk, projectId) => {
      const id = await addSource(desk, { title: 'Panel', dateGathered: '2026-01-01' });
      await addSource(desk, { title: 'Needs of Northwold', sourceType: 'NEEDS_ASSESSMENT' });
      await useIn(desk, projectId, { sourceId: id });
    });
    await waitFor(async () => expect((await rows())[0]).toMatch(/^Panel.*NW-\d{4}-001$/));
    await expect(expectNoAxeFaults()).resolves.toBeUndefined();
    await user.type(screen.getByRole('searchbox', { name: 'Search the library' }), 'needs');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect((await rows())[0]).toMatch(/^Needs of Northwold/);
    await user.type(screen.getByRole('searchbox', { name: 'Search the library' }), 'xyz');
    expect(await screen.findByText('No source fits')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all sources' }));
    await waitFor(async () => expect(await rows()).toHaveLength(2));
  });

  it('adds, edits, archives and restores a source, each with a way back', async () => {
    const { user, desk } = await openLibrary(() => Promise.resolve());
    expect(await screen.findByText('The library is empty')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Add a source' })[0]!);
    const form = await screen.findByRole('dialog', { name: 'Add a new source' });
    await user.type(within(form).getByRole('textbox', { name: 'Title' }), 'Panel');
    await user.click(within(form).getByRole('button', { name: 'Add to the library' }));
    const open = await screen.findByRole('dialog', { name: 'Panel' });
    await user.type(within(open).getByRole('textbox', { name: 'Who gathered it' }), 'Council');
    await user.click(within(open).getByRole('button', { name: 'Put in the archive' }));
    expect(await within(open).findByText('This source is in the archive')).toBeTruthy();
    expect(within(open).getByRole<HTMLInputElement>('textbox', { name: 'Who gathered it' }).value).toBe(
      'Council',
    );
    await user.click(within(open).getByRole('button', { name: 'Bring back from the archive' }));
    await user.click(within(open).getByRole('button', { name: 'Done' }));
    await waitFor(async () => expect(await rows()).toEqual([expect.stringMatching(/^Panel.*Council/)]));
    await user.keyboard('{Control>}z{/Control}');
    const active = async () =>
      (
        await desk.get('directory.insightSources', {
          search: '',
          sourceType: null,
          archived: false,
          offset: 0,
          limit: 1,
        })
      ).active;
    await waitFor(async () => expect(await active()).toBe(0));
  });
});
