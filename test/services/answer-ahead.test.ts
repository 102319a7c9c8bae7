import { expect, test, vi } from 'vitest';
import { answerAhead, type AnswerAsText } from '../../shared/contract/answer-ahead.ts';
import { firstRouter } from '../../electron/backend/first-router.ts';
import { closeStore, openStore } from '../../electron/backend/open-store.ts';
import { FIRST_LIST, FIRST_QUESTIONS } from '../../shared/contract/first-questions.ts';
import { AREA, createBackend, ME, type TestBackend } from '../support/create-backend.ts';

/** Answers with the question and how often anything was asked. */
function counting() {
  let asked = 0;
  return vi.fn<AnswerAsText>(async (name) => `${name} ${++asked}`);
}
const QUESTIONS = [
  ['who', {}],
  ['what', { first: true }],
] as const;

test('asks at once, and gives each answer once', async () => {
  const [ahead, answer] = [counting(), counting()];
  const call = answerAhead(ahead, answer, QUESTIONS);
  expect(ahead).toHaveBeenCalledTimes(2);
  expect(await call('who', {})).toBe('who 1');
  expect(await call('what', { first: true })).toBe('what 2');
  expect(answer).not.toHaveBeenCalled();
  expect(await call('who', {})).toBe('who 1');
  expect(answer).toHaveBeenCalledTimes(1);
});

test.each([
  ['another question', 'change', {}],
  ['the same question about something else', 'what', { first: false }],
])('%s ends it: what was answered ahead may be out of date', async (_what, name, input) => {
  const answer = counting();
  const call = answerAhead(counting(), answer, QUESTIONS);
  expect(await call(name, input)).toBe(`${name} 1`);
  expect(await call('who', {})).toBe('who 2');
  expect(answer).toHaveBeenCalledTimes(2);
});

/** The same store, opened a second time. */
async function storeIn({ folder, ports }: TestBackend) {
  const opened = await openStore({ folder, appVersion: ports.platform.appVersion, log: ports.log });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

test('what is answered ahead is what the back end would say, and a change in between is seen', async () => {
  const desk = await createBackend();
  const store = await storeIn(desk);
  const answer: AnswerAsText = async (name, input) => JSON.stringify(await desk.backend.call(name, input));
  const first: AnswerAsText = async (name, input) =>
    JSON.stringify(await firstRouter(store, desk.ports).dispatch(name, input));
  const call = answerAhead(first, answer);
  for (const [name, input] of FIRST_QUESTIONS)
    expect(await call(name, { ...input })).toBe(await answer(name, input));
  const again = answerAhead(first, answer);
  await again('setup.begin', { area: AREA, me: { ...ME, roles: [...ME.roles] } });
  expect(JSON.parse(await again('setup.get', {}))).toMatchObject({ value: { ready: true } });
  expect(JSON.parse(await again('projects.list', FIRST_LIST))).toMatchObject({ ok: true });
  expect(await firstRouter(store, desk.ports).dispatch('setup.begin', {})).toMatchObject({
    error: { code: 'unknown-operation' },
  });
  closeStore(store);
  desk.dispose();
});
