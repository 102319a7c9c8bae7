import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createToastQueue } from '../../../renderer/components/Toast/toast-queue.ts';
import { ToastRegion } from '../../../renderer/components/Toast/ToastRegion.tsx';
import { show } from './show.tsx';

describe('Toast', () => {
  test('Undo runs once and closes the message', async () => {
    const queue = createToastQueue();
    const undo = vi.fn<() => void>();
    const { user } = show(<ToastRegion queue={queue} />);
    act(() => void queue.add({ text: 'Objective removed', undo }));
    expect(screen.getByRole('region', { name: /Messages|notification/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Objective removed')).toBeNull();
  });

  test('closing does not undo', async () => {
    const queue = createToastQueue();
    const undo = vi.fn<() => void>();
    const { user } = show(<ToastRegion queue={queue} />);
    act(() => void queue.add({ text: 'Objective removed', undo }));
    await user.click(screen.getByRole('button', { name: 'Close message' }));
    expect(undo).not.toHaveBeenCalled();
    expect(screen.queryByText('Objective removed')).toBeNull();
  });
});

describe('how long a message stays', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('done goes first, undo later, an error never', () => {
    const queue = createToastQueue();
    show(<ToastRegion queue={queue} />);
    act(() => {
      queue.add({ text: 'Failed', tone: 'error' });
      queue.add({ text: 'Removed', undo: () => undefined });
      queue.add({ text: 'Done' });
    });
    act(() => void vi.advanceTimersByTime(9_000));
    expect(screen.queryByText('Done')).toBeNull();
    expect(screen.getByText('Removed')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(20_000));
    expect(screen.queryByText('Removed')).toBeNull();
    act(() => void vi.advanceTimersByTime(600_000));
    expect(screen.getByText('Failed')).toBeTruthy();
  });
});
