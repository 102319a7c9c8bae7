import { afterEach, expect, test } from 'vitest';
import { answerNow, drafts } from '../../../renderer/answers/saving/drafts.ts';
import { fieldTarget } from '../../../renderer/answers/saving/targets.ts';
import { createQueryClient } from '../../../renderer/data/queryClient.ts';
import { asking, keptAnswer } from '../../../renderer/data/useAsk.ts';
import { retrySaves, saveStateOf, useSaves } from '../../../renderer/state/save-state.ts';
import { forgetUndo, redo, undo } from '../../../renderer/state/undo.ts';
import type { FieldKey, FieldValue } from '../../../shared/domain/plan/shapes.ts';
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
  const target = (key: FieldKey) => fieldTarget(client, desk.projectId, key, 'Place');
  const answer = (key: FieldKey, value: FieldValue) => answerNow(target(key), value);
  return { ...desk, kept, cut, answer };
}

afterEach(() => {
  forgetUndo();
  useSaves.setState({ running: 0, failed: [], savedAt: null });
});

test('answers of one record saved at once do not stand in each other’s way', async () => {
  const { answer, projectId, kept, get, dispose } = await open();
  await Promise.all([
    answer('project.location', 'Northwold'),
    answer('project.description', 'A clinic'),
    answer('project.location', 'Southwold'),
    answer('level.whyFair', 'Because'),
  ]);
  expect(drafts.isUnsaved).toBe(false);
  const { records, versions } = await get('projects.getPlan', { projectId });
  expect(records.project).toMatchObject({ location: 'Southwold', description: 'A clinic' });
  expect(kept()?.records).toEqual(records);
  expect(kept()?.versions).toEqual(versions);
  expect(state().kind).toBe('saved');
  dispose();
});

test('a senior sign-off taken off by a change reads in the window as in the store', async () => {
  const { answer, projectId, meId, kept, get, dispose } = await open();
  await answer('signOff.seniorById', meId);
  await answer('signOff.seniorOn', '2026-06-01');
  await answer('project.location', 'Northwold');
  const { records, versions } = await get('projects.getPlan', { projectId });
  expect(records.signOff).toMatchObject({ seniorById: meId, seniorOn: null });
  expect(kept()?.records).toEqual(records);
  expect(kept()?.versions).toEqual(versions);
  dispose();
});

test('an answer can be undone and done again', async () => {
  const { answer, projectId, get, dispose } = await open();
  const place = async (): Promise<string> =>
    (await get('projects.getPlan', { projectId })).records.project.location;
  await answer('project.location', 'Northwold');
  expect(await undo()).toBe('Change “Place”');
  expect(await place()).toBe('');
  expect(await redo()).toBe('Change “Place”');
  expect(await place()).toBe('Northwold');
  expect(await redo()).toBeUndefined();
  dispose();
});

test('a save that fails stays on show, can be tried again, and is not covered by the next success', async () => {
  const { answer, projectId, get, cut, dispose } = await open();
  cut(true);
  await answer('project.location', 'Northwold');
  expect(state()).toMatchObject({ kind: 'failed', message: 'Not saved' });
  expect(drafts.get(`${projectId} project location`)).toMatchObject({
    state: 'failed',
    value: 'Northwold',
    words: expect.stringContaining('The disk is full.') as string,
  });
  cut(false);
  await answer('project.description', 'A clinic');
  expect(state().kind).toBe('failed');
  retrySaves();
  await expect.poll(() => state().kind).toBe('saved');
  expect((await get('projects.getPlan', { projectId })).records.project.location).toBe('Northwold');
  dispose();
});

test('a change that asks for a review of the legal duty brings its row into the window (R-015)', async () => {
  const { answer, kept, dispose } = await open();
  await answer('project.cycleStage', 'C3_DESIGN');
  expect(kept()?.rows.reviewTrigger).toMatchObject([{ cause: 'STAGE_CHANGE', answer: null }]);
  expect(kept()?.records.project.cycleStage).toBe('C3_DESIGN');
  dispose();
});
