import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { call } from '../../../renderer/data/api.ts';
import { followChanges, keepOwn, refresh } from '../../../renderer/data/changed.ts';
import { inOrder, isSomethingWaiting } from '../../../renderer/data/in-order.ts';
import { keyOf, type AnswerKey } from '../../../renderer/data/keys.ts';
import { createQueryClient } from '../../../renderer/data/queryClient.ts';
import { asking } from '../../../renderer/data/useAsk.ts';
import { createWithProject } from '../../support/create-backend.ts';
import { createDecisionDesk, type DecisionDesk } from '../../support/decision-desk.ts';

const putBridge = (desk: unknown): void => {
  Object.defineProperty(window, 'desk', { configurable: true, value: desk });
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a call that gets no answer is a failure with words, not an exception', async () => {
  putBridge({ call: () => Promise.reject(new Error('The other side is gone')) });
  const answer = await call('setup.get', {});
  expect(answer).toEqual({ ok: false, error: { code: 'unexpected', details: { reference: 'no answer' } } });
});

test('keys start with the topic', () => {
  expect(keyOf('projects.getPlan', { projectId: 'x' })[0]).toBe('projects');
  expect(keyOf('documents.missing', { projectId: 'x' })[0]).toBe('documents');
});

test('a change of topic makes stale what is kept under it, and nothing else', async () => {
  const client = createQueryClient();
  client.setQueryData(['projects', 'a'], 1);
  client.setQueryData(['setup', 'a'], 1);
  await refresh(client, ['projects']);
  expect(client.getQueryState(['projects', 'a'])?.isInvalidated).toBe(true);
  expect(client.getQueryState(['setup', 'a'])?.isInvalidated).toBe(false);
});

test('what a change writes itself is left out, until its announcement has passed', async () => {
  vi.useFakeTimers();
  const client = createQueryClient();
  client.setQueryData(['projects', 'mine'], 1);
  client.setQueryData(['projects', 'list'], 1);
  const release = keepOwn([['projects', 'mine']]);
  await refresh(client, ['projects']);
  release();
  await refresh(client, ['projects']);
  expect(client.getQueryState(['projects', 'mine'])?.isInvalidated).toBe(false);
  expect(client.getQueryState(['projects', 'list'])?.isInvalidated).toBe(true);
  vi.advanceTimersByTime(1_000);
  await refresh(client, ['projects']);
  expect(client.getQueryState(['projects', 'mine'])?.isInvalidated).toBe(true);
});

test('what the back end announces is asked again', async () => {
  const desk = await createWithProject();
  putBridge({
    call: async (name: string, input: unknown) => JSON.stringify(await desk.backend.call(name, input)),
    onChanged: desk.backend.onChanged,
  });
  const client = createQueryClient();
  const stop = followChanges(client);
  const question = asking('projects.getPlan', { projectId: desk.projectId });
  await client.fetchQuery(question);
  await desk.get('projects.setArchived', { projectId: desk.projectId, archived: true });
  expect(client.getQueryState(question.queryKey)?.isInvalidated).toBe(true);
  stop();
  desk.dispose();
});

describe('what is shown elsewhere is asked again too', () => {
  let desk: DecisionDesk;
  let stop: () => void;
  const client = createQueryClient();
  const isStale = (question: { readonly queryKey: AnswerKey }) =>
    client.getQueryState(question.queryKey)?.isInvalidated;

  beforeEach(async () => {
    desk = await createDecisionDesk();
    putBridge({
      call: async (name: string, input: unknown) => JSON.stringify(await desk.backend.call(name, input)),
      onChanged: desk.backend.onChanged,
    });
    stop = followChanges(client);
  });
  afterEach(() => {
    stop();
    client.clear();
    desk.dispose();
  });

  test('an approved claim is there to be paid', async () => {
    const claimId = await desk.handedIn('Chi');
    const payable = asking('payments.payable', { areaId: desk.areaId });
    await client.fetchQuery(payable);
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    await desk.as(desk.approverId);
    await client.fetchQuery({ ...payable, staleTime: 0 });
    expect(isStale(payable)).toBe(false);
    expect(await desk.approve(claimId)).toMatchObject({ ok: true });
    expect(isStale(payable)).toBe(true);
  });

  test('how long somebody came is what their time is paid by', async () => {
    const participantId = await desk.person('Dee');
    const facts = asking('payments.offerFacts', { participantId, activityId: desk.activityId });
    await client.fetchQuery(facts);
    const { lines } = await desk.get('people.ofActivity', { activityId: desk.activityId });
    const { id } = lines[0]!.entry;
    await desk.get('people.markCame', {
      rows: [{ id, came: 'YES', minutes: 90 }],
    });
    expect(isStale(facts)).toBe(true);
  });

  test('the name of an activity stands on its claims', async () => {
    const claimId = await desk.startClaim('Eve');
    const page = asking('claims.page', { claimId });
    await client.fetchQuery(page);
    await desk.get('projects.addRow', { projectId: desk.projectId, kind: 'risk', fields: {} });
    expect(isStale(page)).toBe(true);
  });
});

test('jobs of one name wait for each other, also after one that failed', async () => {
  const done: string[] = [];
  const job = (name: string, ms: number) => async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    done.push(name);
  };
  const failing = inOrder('a', () => Promise.reject(new Error('no')));
  const slow = inOrder('a', job('slow', 20));
  const quick = inOrder('a', job('quick', 0));
  const other = inOrder('b', job('other', 0));
  expect(isSomethingWaiting()).toBe(true);
  await expect(failing).rejects.toThrow('no');
  await Promise.all([slow, quick, other]);
  expect(done).toEqual(['other', 'slow', 'quick']);
  expect(isSomethingWaiting()).toBe(false);
});
