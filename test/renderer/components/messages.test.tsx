import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Button } from '../../../renderer/components/Button/Button.tsx';
import { DateField } from '../../../renderer/components/DateField/DateField.tsx';
import { ErrorSummary } from '../../../renderer/components/ErrorSummary/ErrorSummary.tsx';
import { SaveState } from '../../../renderer/components/SaveState/SaveState.tsx';
import { TextField } from '../../../renderer/components/TextField/TextField.tsx';
import { focused, show } from './show.tsx';

const stay = () => undefined;

test('ErrorSummary takes focus and leads to a field, and into a field of several boxes', async () => {
  const { user } = show(
    <>
      <ErrorSummary
        errors={[
          { fieldId: 'name', message: 'Give a name' },
          { fieldId: 'date', message: 'Give a date' },
        ]}
      />
      <TextField id="name" label="Name" value="" onChange={stay} />
      <DateField id="date" label="Date" value={null} onChange={stay} />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  await user.click(screen.getByRole('link', { name: 'Give a name' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
  await user.click(screen.getByRole('link', { name: 'Give a date' }));
  expect(focused()).toBe('Day');
});

test('SaveState speaks when settled, is quiet while saving, and offers to retry', async () => {
  const retry = vi.fn<() => void>();
  const { rerender, user } = show(<SaveState state={{ kind: 'saving' }} />);
  expect(screen.getByRole('status').textContent).toBe('');
  rerender(<SaveState state={{ kind: 'saved', at: '14:02' }} />);
  expect(screen.getByRole('status').textContent.trim()).toBe('Saved 14:02');
  rerender(<SaveState state={{ kind: 'failed' }} onRetry={retry} />);
  expect(screen.getByRole('status').textContent.trim()).toBe('Not saved');
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('a busy button keeps focus and does nothing more', async () => {
  const press = vi.fn<() => void>();
  const { rerender, user } = show(<Button onPress={press}>Save</Button>);
  await user.tab();
  await user.keyboard('{Enter}');
  rerender(
    <Button isBusy onPress={press}>
      Save
    </Button>,
  );
  await user.keyboard('{Enter}');
  expect(press).toHaveBeenCalledOnce();
  expect(document.activeElement?.tagName).toBe('BUTTON');
});
