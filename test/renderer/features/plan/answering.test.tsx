import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Target } from '../../../../renderer/answers/saving/draft.ts';
import { drafts, useAnswering } from '../../../../renderer/answers/saving/drafts.ts';

test('once it is saved an answer shows what was saved, also while the page still holds the plan from before', async () => {
  let stored = '';
  const target: Target = {
    key: 'one answer',
    label: 'Change “How and when”',
    read: () => stored,
    send: async (value) => {
      stored = String(value);
      return Promise.resolve({ kind: 'saved', value });
    },
  };
  // The page hears of the new plan a moment after it was saved: until then it gives the old answer.
  const { result } = renderHook(() => useAnswering(target, ''));
  act(() => result.current.change('They wil', 'pause'));
  await act(() => drafts.flush('one answer'));
  expect(drafts.get('one answer')).toBeUndefined();
  expect(result.current.value).toBe('They wil');
  // The next letter is added to that, not to an empty box.
  act(() => result.current.change(`${String(result.current.value)}l`, 'pause'));
  await act(() => drafts.flush('one answer'));
  expect(stored).toBe('They will');
});
