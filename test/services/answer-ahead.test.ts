import { expect, test, vi } from 'vitest';
import { answerAhead, type AnswerAsText } from '../../shared/contract/answer-ahead.ts';

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
