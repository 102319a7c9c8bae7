import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { addSource, openInsight, useIn } from './insight-window.tsx';

const table = () => screen.findByRole('grid', { name: 'Sources we use' });
const dialog = (name: string | RegExp) => screen.findByRole('dialog', { name });

describe('the sources of a project (E08)', () => {
  it('are listed newest first, with what is old, national or not answered', async () => {
    await openInsight(async (desk, projectId) => {
      const old = await addSource(desk, { title: 'Panel 2019', dateGathered: '2019-05-01' });
      const national = await addSource(desk, {
        title: 'National survey 2026',
        reach: 'NATIONAL',
        dateGathered: '2026-03-01',
        whatItSays: 'Waits are long.',
        groupsHeard: ['AGE', 'SEX'],
      });
      await useIn(desk, projectId, { sourceId: old, isPriorExercise: true, q1SameProposal: 'Yes' });
      await useIn(desk, projectId, { sourceId: national, gaps: 'No carers.' });
    });
    const rows = within(await table())
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(
        /^National survey 2026.*Not tested here yet.*Waits are long\.Age, SexNo carers\./,
      ),
      expect.stringMatching(/^Panel 2019.*Earlier exercise: 6 of 7 to answer.*Older than 36 months/),
    ]);
    await expect(expectNoAxeFaults()).resolves.toBeUndefined();
  });

  it('are old after the months the project chooses', async () => {
    const { user, plan } = await openInsight(async (desk, projectId) => {
      const sourceId = await addSource(desk, { title: 'Panel 2024', dateGathered: '2024-12-01' });
      await useIn(desk, projectId, { sourceId });
    });
    expect(within(await table()).queryByText(/^Older than/)).toBeNull();
    const months = screen.getByRole('textbox', { name: /^Mark sources older than/ });
    await user.clear(months);
    await user.type(months, '12');
    await user.tab();
    expect(await within(await table()).findByText('Older than 12 months')).toBeTruthy();
    expect((await plan()).records.knowledge.oldAfterMonths).toBe(12);
  });

  it('may be none yet, and then says where to look', async () => {
    await openInsight();
    expect(await screen.findByText('No source is noted yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add from the library' })).toBeTruthy();
    await expect(expectNoAxeFaults()).resolves.toBeUndefined();
  });
});

describe('a source from the library', () => {
  it('is found by words, taken with one press, and cannot be taken twice', async () => {
    const { user, plan } = await openInsight(async (desk) => {
      await addSource(desk, { title: 'Healthwatch on stroke', sourceType: 'HEALTHWATCH_REPORT' });
      await addSource(desk, { title: 'Maternity survey', dateGathered: '2020-01-01' });
    });
    await user.click(await screen.findByRole('button', { name: 'Add from the library' }));
    const picker = await dialog('Add from the library');
    expect(await within(picker).findAllByRole('listitem')).toHaveLength(2);
    await user.type(within(picker).getByRole('searchbox'), 'stroke');
    await waitFor(() => expect(within(picker).getAllByRole('listitem')).toHaveLength(1));
    await user.click(within(picker).getByRole('button', { name: 'Add Healthwatch on stroke' }));
    expect(await within(picker).findByText('In this project')).toBeTruthy();
    expect((await plan()).rows.insightUse).toHaveLength(1);
    await user.click(within(picker).getByRole('button', { name: 'Done' }));
    expect(within(await table()).getByText('Healthwatch on stroke')).toBeTruthy();
  });

  it('asks the seven questions when it is earlier engagement', async () => {
    const { user, plan } = await openInsight(async (desk) => {
      await addSource(desk, { title: 'Workshops 2023', sourceType: 'PREVIOUS_ENGAGEMENT' });
    });
    await user.click(await screen.findByRole('button', { name: 'Add from the library' }));
    await user.click(await screen.findByRole('button', { name: 'Add Workshops 2023' }));
    await waitFor(async () =>
      expect((await plan()).rows.insightUse).toMatchObject([{ isPriorExercise: true }]),
    );
  });
});

describe('a new source', () => {
  it('is typed once and lands in the library and in the project', async () => {
    const { user, plan } = await openInsight();
    await user.click(await screen.findByRole('button', { name: 'Add a new source' }));
    const form = await dialog('Add a new source');
    await user.click(within(form).getByRole('button', { name: /^Add to the library/ }));
    expect(within(form).getAllByText(/^Enter a title/).length).toBeGreaterThan(0);
    await user.type(within(form).getByRole('textbox', { name: 'Title' }), 'Patient group minutes');
    await user.click(within(form).getByRole('button', { name: /^Add to the library/ }));
    const opened = await dialog('Patient group minutes');
    await user.type(within(opened).getByRole('textbox', { name: /^What does it leave open/ }), 'None found');
    await user.type(
      within(opened).getByRole('textbox', { name: 'What does it tell us?' }),
      'Parking is hard.',
    );
    await user.click(within(opened).getByRole('button', { name: 'Done' }));
    await waitFor(async () =>
      expect(await plan()).toMatchObject({
        rows: { insightUse: [{ gaps: 'None found' }] },
        directory: { insightSource: [{ title: 'Patient group minutes', whatItSays: 'Parking is hard.' }] },
      }),
    );
    expect(await within(await table()).findByText('Parking is hard.')).toBeTruthy();
  });

  it('is not typed again when it is there already', async () => {
    const { user, plan } = await openInsight((desk) => addSource(desk, { title: 'Cancer patient survey' }));
    await user.click(await screen.findByRole('button', { name: 'Add a new source' }));
    const form = await dialog('Add a new source');
    await user.type(within(form).getByRole('textbox', { name: 'Title' }), 'cancer pat');
    await user.click(await within(form).findByRole('button', { name: 'Use this one' }));
    await dialog('Cancer patient survey');
    expect((await plan()).rows.insightUse).toHaveLength(1);
    expect((await plan()).directory.insightSource).toHaveLength(1);
  });
});

describe('an open source', () => {
  it('says which other projects share it, saves there, and undoes', async () => {
    const { user, desk } = await openInsight(async (store, projectId, otherId) => {
      const sourceId = await addSource(store, { title: 'Panel', owner: 'Council' });
      await useIn(store, projectId, { sourceId });
      await useIn(store, otherId, { sourceId });
    });
    await user.click(within(await table()).getByText('Panel'));
    const open = await dialog('Panel');
    expect(await within(open).findByText('Also used in 1 other project')).toBeTruthy();
    const owner = within(open).getByRole('textbox', { name: 'Who gathered it' });
    await user.clear(owner);
    await user.type(owner, 'Healthwatch');
    await user.tab();
    const library = () =>
      desk.get('directory.insightSources', {
        search: '',
        sourceType: null,
        archived: false,
        offset: 0,
        limit: 10,
      });
    await waitFor(async () => expect((await library()).entries[0]?.owner).toBe('Healthwatch'));
    await user.click(within(open).getByRole('button', { name: 'Done' }));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await library()).entries[0]?.owner).toBe('Council'));
  });

  it('is taken off the project and comes back with Undo; the library keeps it', async () => {
    const { user, plan } = await openInsight(async (desk, projectId) => {
      const sourceId = await addSource(desk, { title: 'Panel' });
      await useIn(desk, projectId, { sourceId, gaps: 'Young people' });
    });
    await user.click(within(await table()).getByText('Panel'));
    await user.click(await screen.findByRole('button', { name: 'Remove from this project' }));
    expect(await screen.findByText('No source is noted yet')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () =>
      expect((await plan()).rows.insightUse).toMatchObject([{ gaps: 'Young people' }]),
    );
    expect(within(await table()).getByText('Young people')).toBeTruthy();
  });

  it('tells a conflict when another window changed the same fact', async () => {
    const { user, desk } = await openInsight(async (store, projectId) => {
      await useIn(store, projectId, { sourceId: await addSource(store, { title: 'Panel' }) });
    });
    await user.click(within(await table()).getByText('Panel'));
    const owner = within(await dialog('Panel')).getByRole('textbox', { name: 'Who gathered it' });
    await user.type(owner, 'Mine');
    const [entry] = (
      await desk.get('directory.insightSources', {
        search: '',
        sourceType: null,
        archived: false,
        offset: 0,
        limit: 1,
      })
    ).entries;
    await desk.get('directory.change', {
      kind: 'insightSource',
      id: entry?.id ?? '',
      fields: { owner: 'Theirs' },
      expectedVersion: entry?.version ?? 0,
    });
    await user.tab();
    expect(await screen.findByText(/^This answer was changed in another window/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(screen.queryByText(/^This answer was changed in another window/)).toBeNull());
  });

  it('is opened by a link to its row', async () => {
    let rowId = '';
    const { projectId } = await openInsight(async (desk, id) => {
      rowId = await useIn(desk, id, { sourceId: await addSource(desk, { title: 'Panel' }) });
    });
    location.hash = '/help';
    await screen.findByRole('heading', { level: 1, name: 'Help' });
    history.pushState({ field: `rows.insightUse#${rowId}` }, '', `#/projects/${projectId}/insight`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(await dialog('Panel')).toBeTruthy();
  });
});

describe('whether that is enough (R-039)', () => {
  it('names the groups nobody has heard, and questions a reason not to ask', async () => {
    const { user } = await openInsight(async (desk, projectId) => {
      const { rows } = await desk.get('projects.getPlan', { projectId });
      const [group] = rows.eiaGroup;
      await desk.get('projects.changeRow', {
        projectId,
        kind: 'eiaGroup',
        rowId: group?.id ?? '',
        fields: { relevance: 'HIGH', haveFeedback: 'NO' },
        expectedVersion: group?.version ?? 1,
      });
    });
    expect(await screen.findByText('Not every group has been heard')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /^If nobody needs to be asked again/ }), 'We know.');
    await user.tab();
    expect(await screen.findByText(/but we have not heard from: Age\.$/)).toBeTruthy();
  });
});

describe('a project in the archive', () => {
  it('can be read and not changed', async () => {
    const { user } = await openInsight(async (desk, projectId) => {
      await useIn(desk, projectId, { sourceId: await addSource(desk, { title: 'Panel' }) });
      await desk.get('projects.setArchived', { projectId, archived: true });
    });
    expect(screen.queryByRole('button', { name: 'Add a new source' })).toBeNull();
    await user.click(within(await table()).getByText('Panel'));
    const open = await dialog('Panel');
    expect(within(open).queryByRole('button', { name: 'Remove from this project' })).toBeNull();
    expect(within(open).getByRole<HTMLInputElement>('textbox', { name: 'Title' }).readOnly).toBe(true);
  });
});
