import { afterEach, expect, test } from 'vitest';
import { saveField } from '../../../renderer/data/plan.ts';
import { createQueryClient } from '../../../renderer/data/queryClient.ts';
import { asking, keptAnswer } from '../../../renderer/data/useAsk.ts';
import { retrySaves, saveStateOf, useSaves } from '../../../renderer/state/save-state.ts';
import { forgetUndo, redo, undo, useUndo } from '../../../renderer/state/undo.ts';
import { createWithProject } from '../../support/create-backend.ts';

const state = () => saveStateOf(useSaves.getState());

async function open() {
  const desk = await createWithProject();
  let isCut = false;
  Object.defineProperty(window, 'desk', {
    configurable: true,
    value: {
      call: async (name: string, input: unknown) =>
        JSON.stringify(
          isCut
            ? { ok: false, error: { code: 'disk-full' } }
            : await desk.backend.call(name, structuredClone(input)),
        ),
      onChanged: desk.backend.onChanged,
    },
  });
  const client = createQueryClient();
  await client.fetchQuery(asking('projects.getPlan', { projectId: desk.projectId }));
  const kept = () => keptAnswer(client, 'projects.getPlan', { projectId: desk.projectId });
  const cut = (now: boolean): void => {
    isCut = now;
  };
  return { ...desk, client, kept, cut };
}

afterEach(() => {
  forgetUndo();
  useSaves.setState({ running: 0, failed: [], savedAt: null });
});

test('answers of one record saved at once do not stand in each other’s way', async () => {
  const { client, projectId, kept, get, dispose } = await open();
  const answers = await Promise.all([
    saveField(client, projectId, { record: 'project', field: 'location', value: 'Northwold' }),
    saveField(client, projectId, { record: 'project', field: 'description', value: 'A clinic' }),
    saveField(client, projectId, { record: 'project', field: 'location', value: 'Southwold' }),
    saveField(client, projectId, { record: 'level', field: 'whyFair', value: 'Because' }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  const { records, versions } = await get('projects.getPlan', { projectId });
  expect(records.project).toMatchObject({ location: 'Southwold', description: 'A clinic' });
  expect(kept()?.records).toEqual(records);
  expect(kept()?.versions).toEqual(versions);
  expect(state().kind).toBe('saved');
  dispose();
});

test('a senior sign-off taken off by a change reads in the window as in the store', async () => {
  const { client, projectId, meId, kept, get, dispose } = await open();
  await saveField(client, projectId, { record: 'signOff', field: 'seniorById', value: meId });
  await saveField(client, projectId, { record: 'signOff', field: 'seniorOn', value: '2026-06-01' });
  await saveField(client, projectId, { record: 'project', field: 'location', value: 'Northwold' });
  const { records, versions } = await get('projects.getPlan', { projectId });
  expect(records.signOff).toMatchObject({ seniorById: meId, seniorOn: null });
  expect(kept()?.records).toEqual(records);
  expect(kept()?.versions).toEqual(versions);
  dispose();
});

test('a labelled save can be undone and done again', async () => {
  const { client, projectId, get, dispose } = await open();
  const place = async (): Promise<string> =>
    (await get('projects.getPlan', { projectId })).records.project.location;
  await saveField(client, projectId, {
    record: 'project',
    field: 'location',
    value: 'Northwold',
    label: 'Change the place',
  });
  expect(await undo()).toBe('Change the place');
  expect(await place()).toBe('');
  expect(await redo()).toBe('Change the place');
  expect(await place()).toBe('Northwold');
  expect(await redo()).toBeUndefined();
  dispose();
});

test('a save that fails stays on show, can be tried again, and is not covered by the next success', async () => {
  const { client, projectId, get, cut, dispose } = await open();
  cut(true);
  await saveField(client, projectId, {
    record: 'project',
    field: 'location',
    value: 'Northwold',
    label: 'Change the place',
  });
  expect(state()).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('The disk is full.') as string,
  });
  expect(useUndo.getState().done).toHaveLength(0);
  cut(false);
  await saveField(client, projectId, { record: 'project', field: 'description', value: 'A clinic' });
  expect(state().kind).toBe('failed');
  retrySaves();
  await expect.poll(() => state().kind).toBe('saved');
  expect((await get('projects.getPlan', { projectId })).records.project.location).toBe('Northwold');
  dispose();
});

test('a change that asks for a review of the legal duty brings its row into the window (R-015)', async () => {
  const { client, projectId, kept, dispose } = await open();
  await saveField(client, projectId, { record: 'project', field: 'cycleStage', value: 'C3_DESIGN' });
  expect(kept()?.rows.reviewTrigger).toMatchObject([{ cause: 'STAGE_CHANGE', answer: null }]);
  expect(kept()?.records.project.cycleStage).toBe('C3_DESIGN');
  dispose();
});
