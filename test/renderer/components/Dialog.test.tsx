import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Button } from '../../../renderer/components/Button/Button.tsx';
import { ConfirmDialog } from '../../../renderer/components/ConfirmDialog/ConfirmDialog.tsx';
import { Dialog } from '../../../renderer/components/Dialog/Dialog.tsx';
import { Held } from '../../../renderer/components/support/Held.tsx';
import { focused, show } from './show.tsx';

const showDialog = () =>
  show(
    <Held start={false}>
      {(isOpen, set) => (
        <>
          <Button onPress={() => set(true)}>Open it</Button>
          <Dialog
            actions={<Button onPress={() => set(false)}>Done</Button>}
            isOpen={isOpen}
            title="Add a person"
            onClose={() => set(false)}
          >
            <p>Who is it?</p>
          </Dialog>
        </>
      )}
    </Held>,
  );

describe('Dialog', () => {
  test('has a name, keeps focus inside, and gives it back on Escape', async () => {
    const { user } = showDialog();
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    const dialog = screen.getByRole('dialog', { name: 'Add a person' });
    // An even number ends on Done. On the cross, Escape would first hide its tooltip, as it should.
    for (let press = 0; press < 6; press += 1) {
      await user.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await vi.waitFor(() => expect(focused()).toBe('Open it'));
  });

  test('the cross and the action close it', async () => {
    const { user } = showDialog();
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('ConfirmDialog', () => {
  const showConfirm = (isDanger: boolean) => {
    const confirm = vi.fn<() => void>();
    const cancel = vi.fn<() => void>();
    const view = show(
      <ConfirmDialog
        isOpen
        confirmLabel="Archive project"
        isDanger={isDanger}
        title="Archive this project?"
        onCancel={cancel}
        onConfirm={confirm}
      >
        It can be brought back.
      </ConfirmDialog>,
    );
    return { ...view, confirm, cancel };
  };

  test('what takes something away starts on Cancel, so Enter does no harm', async () => {
    const { user, confirm, cancel } = showConfirm(true);
    expect(screen.getByRole('alertdialog', { name: 'Archive this project?' })).toBeTruthy();
    expect(focused()).toBe('Cancel');
    await user.keyboard('{Enter}');
    expect(cancel).toHaveBeenCalledOnce();
    expect(confirm).not.toHaveBeenCalled();
  });

  test('Escape cancels, the button confirms', async () => {
    const { user, confirm, cancel } = showConfirm(false);
    await user.keyboard('{Escape}');
    expect(cancel).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Archive project' }));
    expect(confirm).toHaveBeenCalledOnce();
  });
});
