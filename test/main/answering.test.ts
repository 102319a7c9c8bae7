import { expect, test, vi } from 'vitest';
import { answering } from '../../electron/main/answering.ts';
import type { AnswerAsText } from '../../shared/contract/answer-ahead.ts';
import { FIRST_LIST } from '../../shared/contract/first-questions.ts';

const KNOWN = new Map([
  ['setup.get', 'known setup'],
  ['projects.list', 'known list'],
]);

/** Both sides, and how often each was asked. */
const sides = (known: ReadonlyMap<string, string> | null) => {
  const look = vi.fn<() => Promise<typeof known>>(async () => known);
  const backend = vi.fn<AnswerAsText>(async (name) => `back end ${name}`);
  return { backend, ...answering({ look, backend }), looked: look };
};

test('what is asked first comes from the look, once, and the back end is not asked', async () => {
  const { looked, backend, call } = sides(KNOWN);
  expect(looked).not.toHaveBeenCalled();
  expect(await call('setup.get', {})).toBe('known setup');
  expect(await call('projects.list', { ...FIRST_LIST })).toBe('known list');
  expect(looked).toHaveBeenCalledTimes(1);
  expect(backend).not.toHaveBeenCalled();
  expect(await call('setup.get', {})).toBe('back end setup.get');
});

test('it may look ahead of the first question, and looks once', async () => {
  const { looked, look, call } = sides(KNOWN);
  look();
  look();
  expect(await call('setup.get', {})).toBe('known setup');
  expect(looked).toHaveBeenCalledTimes(1);
});

test('anything else is for the back end, and ends what the look knew', async () => {
  const { backend, call } = sides(KNOWN);
  expect(await call('projects.create', {})).toBe('back end projects.create');
  expect(await call('projects.list', { ...FIRST_LIST })).toBe('back end projects.list');
  expect(backend).toHaveBeenCalledTimes(2);
});

test('the list with other words is another question', async () => {
  const { call } = sides(KNOWN);
  expect(await call('projects.list', { ...FIRST_LIST, search: 'stroke' })).toBe('back end projects.list');
});

test('where the look has nothing to say the back end answers', async () => {
  const { backend, call } = sides(null);
  expect(await call('setup.get', {})).toBe('back end setup.get');
  expect(backend).toHaveBeenCalledWith('setup.get', {});
});
