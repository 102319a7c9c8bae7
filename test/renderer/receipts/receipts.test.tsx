import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { FileView } from '../../../renderer/receipts/FileView.tsx';
import { ReceiptDrop } from '../../../renderer/receipts/ReceiptDrop.tsx';
import { VaultGate } from '../../../renderer/receipts/VaultGate.tsx';
import { VaultPanel } from '../../../renderer/receipts/VaultPanel.tsx';
import { AREA, createBackend, ME, type TestBackend } from '../../support/create-backend.ts';
import { heicFile, pdfFile, pngFile, programFile } from '../../support/receipts/make-files.ts';
import {
  auditOf,
  createVault,
  PASSPHRASE,
  loseSealedFile,
  setUpDesk,
} from '../../support/receipts/vault-desk.ts';
import { showPart } from './receipts-window.tsx';

const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } };
const expectNoAxeFaults = async (): Promise<void> => {
  const { violations } = await axe.run(
    // React Aria's announcer points at what was announced, which may be gone by now.
    { include: [document.body], exclude: ['[data-live-announcer]'] },
    { rules: RULES },
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

const fileOf = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name);
/** A drop or a paste as the browser tells it; jsdom has no way to make one with files. */
function give(kind: 'drop' | 'paste', files: readonly File[]): void {
  const zone = screen.getByRole('group', { name: 'Receipt' });
  const event = kind === 'drop' ? createEvent.drop(zone) : createEvent.paste(zone);
  Object.defineProperty(event, kind === 'drop' ? 'dataTransfer' : 'clipboardData', { value: { files } });
  fireEvent(zone, event);
}

const keep = async (desk: TestBackend, bytes: Uint8Array, name: string): Promise<string> =>
  (await desk.get('vault.keepFile', { name, bytes: new Uint8Array(bytes) })).fileId;

test('a receipt is dropped, pasted or chosen, and its id is handed on', async () => {
  const desk = await createVault('ours');
  const onKept = vi.fn<(fileId: string, file: { readonly alreadyKept: readonly string[] }) => void>();
  const { user } = showPart(<ReceiptDrop onKept={onKept} />, desk);
  const choose = await screen.findByRole('button', { name: 'Choose a file' });
  give('drop', [fileOf(pngFile('one'), 'one.png')]);
  await waitFor(() => expect(onKept).toHaveBeenCalledTimes(1));
  give('paste', [fileOf(pngFile('two'), 'two.png'), fileOf(pngFile('one'), 'again.png')]);
  await waitFor(() => expect(onKept).toHaveBeenCalledTimes(3));
  expect(onKept.mock.calls[2]?.[1].alreadyKept).toEqual([onKept.mock.calls[0]?.[0]]);
  desk.ports.offer({ bytes: pdfFile(), fileName: 'three.pdf' });
  await user.click(choose);
  await waitFor(() => expect(onKept).toHaveBeenCalledTimes(4));
  expect((await desk.get('vault.state', {})).files).toBe(4);
  await expectNoAxeFaults();
});

test('a file that is refused is named with why and what to do, and the next try clears it', async () => {
  const desk = await createVault('ours');
  const onKept = vi.fn<() => void>();
  const { asked } = showPart(<ReceiptDrop onKept={onKept} />, desk);
  await screen.findByRole('button', { name: 'Choose a file' });
  give('drop', [fileOf(programFile(), 'receipt.pdf')]);
  const refusal = await screen.findByRole('alert');
  expect(refusal.textContent).toContain('receipt.pdf: This file is a program, whatever its name says.');
  expect(refusal.textContent).toContain('Nothing was kept.');
  await expectNoAxeFaults();
  const huge = Object.defineProperty(fileOf(pngFile(), 'film.png'), 'size', { value: 200_000_000 });
  const before = asked.length;
  give('drop', [huge]);
  expect(await screen.findByText(/The file is too large \(200 MB\)/)).toBeTruthy();
  expect(asked.length).toBe(before);
  give('drop', [fileOf(pngFile(), 'good.png')]);
  await waitFor(() => expect(onKept).toHaveBeenCalledTimes(1));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a closed dialog says nothing', async () => {
  const desk = await createVault('ours');
  const { user, asked } = showPart(<ReceiptDrop onKept={vi.fn<() => void>()} />, desk);
  await user.click(await screen.findByRole('button', { name: 'Choose a file' }));
  await waitFor(() => expect(asked).toContain('vault.pickFile'));
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a picture is shown with its name, made larger and turned by keys, and saved', async () => {
  const desk = await createVault('ours');
  const fileId = await keep(desk, pngFile(), 'bus ticket.png');
  const { user, asked } = showPart(<FileView fileId={fileId} label="Receipt of the bus, £2.75" />, desk);
  const picture = await screen.findByRole('img', { name: 'Receipt of the bus, £2.75' });
  expect(picture.getAttribute('src')).toMatch(/^data:image\/png;base64,iVBOR/);
  const room = screen.getByRole('group', { name: 'Receipt of the bus, £2.75' });
  room.focus();
  await user.keyboard('++r');
  expect(screen.getByText('200%')).toBeTruthy();
  expect(picture.parentElement?.style.transform).toBe('rotate(90deg)');
  await user.keyboard('-0');
  expect(screen.getByText('100%')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save a copy' }));
  await waitFor(() => expect(desk.ports.saved.has('bus ticket.png')).toBe(true));
  await expectNoAxeFaults();
  // Another file arrives: what is on show is not looked at once more.
  await keep(desk, pngFile('other'), 'other.png');
  expect(asked.filter((name) => name === 'vault.showFile')).toHaveLength(1);
});

test('a page of a PDF is drawn and its words are read out', async () => {
  const desk = await createVault('ours');
  const fileId = await keep(desk, pdfFile('Single 2.75'), 'ticket.pdf');
  showPart(<FileView fileId={fileId} />, desk);
  const picture = await screen.findByRole('img', { name: 'ticket.pdf. It says: Single 2.75' });
  expect(picture.getAttribute('src')).toMatch(/^data:image\/png;base64,iVBOR/);
});

test('the pages of a PDF are turned by button and by key, and it stays one look in the history', async () => {
  const desk = await createVault('ours');
  const fileId = await keep(desk, pdfFile('Ticket', 3), 'tickets.pdf');
  const { user } = showPart(<FileView fileId={fileId} />, desk);
  await screen.findByRole('img', { name: 'tickets.pdf, page 1 of 3. It says: Ticket' });
  await user.click(screen.getByRole('button', { name: 'Next page' }));
  await screen.findByRole('img', { name: 'tickets.pdf, page 2 of 3. It says: Ticket 2' });
  screen.getByRole('group', { name: 'tickets.pdf' }).focus();
  await user.keyboard('{PageDown}');
  await screen.findByRole('img', { name: 'tickets.pdf, page 3 of 3. It says: Ticket 3' });
  await user.keyboard('{PageDown}{PageUp}');
  await screen.findByRole('img', { name: 'tickets.pdf, page 2 of 3. It says: Ticket 2' });
  await expectNoAxeFaults();
  expect(auditOf(desk, fileId).filter(({ action }) => action === 'view')).toHaveLength(1);
});

test('a file that cannot be drawn is kept all the same, and a copy can be saved', async () => {
  const desk = await createVault('ours');
  const fileId = await keep(desk, heicFile(), 'photo.heic');
  const { user } = showPart(<FileView fileId={fileId} />, desk);
  expect(await screen.findByText(/The file is kept, but it cannot be shown here/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save a copy' }));
  await waitFor(() => expect(desk.ports.saved.has('photo.heic')).toBe(true));
});

test('without a key store: set up in place with a passphrase, then the recovery key is offered once', async () => {
  const desk = await createBackend();
  await setUpDesk(desk);
  const { user } = showPart(<ReceiptDrop onKept={vi.fn<() => void>()} />, desk);
  await user.click(await screen.findByRole('button', { name: 'Set up a safe place' }));
  const dialog = await screen.findByRole('dialog', { name: 'A safe place for receipts' });
  expect(dialog.textContent).toContain('This computer has no key store');
  await expectNoAxeFaults();
  await user.type(within(dialog).getByLabelText(/^New passphrase/), 'kettle');
  await user.keyboard('{Enter}');
  expect(within(dialog).getAllByText(/Too short/).length).toBeGreaterThan(0);
  await user.type(within(dialog).getByLabelText(/^New passphrase/), ' meadow orange');
  await user.type(within(dialog).getByLabelText(/again/), 'something else');
  await user.click(within(dialog).getByRole('button', { name: 'Set it up' }));
  expect(within(dialog).getByText('The two are not the same. Type both again.')).toBeTruthy();
  await user.clear(within(dialog).getByLabelText(/again/));
  await user.type(within(dialog).getByLabelText(/again/), PASSPHRASE);
  await user.click(within(dialog).getByRole('button', { name: 'Set it up' }));
  await user.click(await screen.findByRole('button', { name: 'Show me a recovery key' }));
  const groups = within(await screen.findByRole('list', { name: 'Recovery key' })).getAllByRole('listitem');
  expect(groups.map(({ textContent }) => textContent).join('-')).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){7}$/);
  await expectNoAxeFaults();
  const done = screen.getByRole('button', { name: 'Done' });
  expect(done.hasAttribute('disabled')).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'I have put it in a safe place' }));
  await user.click(done);
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('with a key store it says so, and nothing has to be typed', async () => {
  const desk = await createBackend();
  desk.ports.setKeyStore('ours');
  await setUpDesk(desk);
  const { user } = showPart(<ReceiptDrop onKept={vi.fn<() => void>()} />, desk);
  await user.click(await screen.findByRole('button', { name: 'Set up a safe place' }));
  expect(await screen.findByText(/held by this computer’s own key store/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Set it up' }));
  await user.click(await screen.findByRole('button', { name: 'Not now' }));
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('after a start it is unlocked in place; a wrong passphrase is told and may be tried again', async () => {
  const desk = await (await createVault()).restart();
  const { user } = showPart(<ReceiptDrop onKept={vi.fn<() => void>()} />, desk);
  await user.click(await screen.findByRole('button', { name: 'Unlock receipts' }));
  const field = await screen.findByLabelText(/^Passphrase/);
  await user.type(field, 'not this one{Enter}');
  expect(await screen.findByText('This is not the passphrase.')).toBeTruthy();
  await expectNoAxeFaults();
  await user.clear(field);
  await user.type(field, `${PASSPHRASE}{Enter}`);
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('before bank details and signed forms the lock names them, and one key opens all of it', async () => {
  const desk = await (await createVault()).restart();
  const { user } = showPart(
    <>
      <VaultGate of="accounts">
        <p>The account</p>
      </VaultGate>
      <VaultGate of="proofs">
        <p>The signed form</p>
      </VaultGate>
    </>,
    desk,
  );
  expect(await screen.findByText('Bank details are locked.')).toBeTruthy();
  expect(screen.getByText('Signed forms are locked.')).toBeTruthy();
  expect(screen.queryByText(/Receipts are locked/)).toBeNull();
  await expectNoAxeFaults();
  await user.click(screen.getByRole('button', { name: 'Unlock bank details' }));
  expect(await screen.findByRole('dialog', { name: 'Unlock bank details' })).toBeTruthy();
  await user.type(screen.getByLabelText(/^Passphrase/), `${PASSPHRASE}{Enter}`);
  expect(await screen.findByText('The account')).toBeTruthy();
  expect(screen.getByText('The signed form')).toBeTruthy();
});

test('without a safe place the gate says for what it is needed', async () => {
  const desk = await createBackend();
  await setUpDesk(desk);
  showPart(<VaultGate of="accounts">The account</VaultGate>, desk);
  expect(await screen.findByText('There is no safe place for bank details on this laptop yet.')).toBeTruthy();
  expect(screen.queryByText('The account')).toBeNull();
});

test('a forgotten passphrase: the recovery key opens the receipts, or a new key starts and says what is lost', async () => {
  const first = await createVault();
  const { recoveryKey } = await first.get('vault.makeRecoveryKey', {});
  await keep(first, pngFile(), 'a.png');
  const desk = await first.restart();
  const { user } = showPart(<VaultPanel />, desk);
  await user.click(await screen.findByRole('button', { name: 'Unlock receipts' }));
  await user.click(await screen.findByRole('link', { name: 'I have forgotten it' }));
  await user.click(await screen.findByRole('link', { name: 'I do not have it' }));
  expect(await screen.findByText(/Files sealed with the old key cannot be read any more/)).toBeTruthy();
  expect(screen.getByText(/There is 1 file\. They are not deleted/)).toBeTruthy();
  await expectNoAxeFaults();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(await screen.findByRole('button', { name: 'Unlock receipts' }));
  await user.click(await screen.findByRole('link', { name: 'I have forgotten it' }));
  await user.type(await screen.findByLabelText(/^Recovery key/), recoveryKey.toLowerCase());
  await user.type(screen.getByLabelText(/^New passphrase/), 'lantern gravel pepper');
  await user.type(screen.getByLabelText(/again/), 'lantern gravel pepper');
  await user.click(screen.getByRole('button', { name: 'Open receipts' }));
  expect(await screen.findByText('Open until you close the app')).toBeTruthy();
});

test('Settings says how receipts are kept, and warns when there is no recovery key', async () => {
  const desk = await createVault();
  const { user } = showPart(<VaultPanel />, desk);
  expect(await screen.findByText('A passphrase, as this computer has no key store')).toBeTruthy();
  expect(screen.getByText('There is no recovery key.')).toBeTruthy();
  await expectNoAxeFaults();
  await user.click(screen.getByRole('button', { name: 'Change the passphrase' }));
  await user.type(await screen.findByLabelText(/^Passphrase now/), PASSPHRASE);
  await user.type(screen.getByLabelText(/^New passphrase/), 'lantern gravel pepper');
  await user.type(screen.getByLabelText(/again/), 'lantern gravel pepper{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Make a recovery key' }));
  await user.click(await screen.findByRole('button', { name: 'Show me a recovery key' }));
  await user.click(await screen.findByRole('checkbox', { name: 'I have put it in a safe place' }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(await screen.findByText('Made on 3 June 2026')).toBeTruthy();
});

test('a key store that says no may be asked once more; one of another computer needs the recovery key', async () => {
  const first = await createVault('ours');
  const { recoveryKey } = await first.get('vault.makeRecoveryKey', {});
  first.ports.setKeyStore('refusing');
  const desk = await first.restart();
  const { user } = showPart(<ReceiptDrop onKept={vi.fn<() => void>()} />, desk);
  const again = await screen.findByRole('button', { name: 'Try again' });
  await expectNoAxeFaults();
  await user.click(again);
  desk.ports.setKeyStore('another');
  await user.click(await screen.findByRole('button', { name: 'Use the recovery key' }));
  expect(await screen.findByText('This computer’s key store does not hold the key.')).toBeTruthy();
  await user.type(screen.getByLabelText(/^Recovery key/), `${recoveryKey.slice(0, -1)}{Enter}`);
  expect(
    await screen.findByText(/The recovery key has 32 letters and digits; there are 31 here/),
  ).toBeTruthy();
  await user.type(screen.getByLabelText(/^Recovery key/), `${recoveryKey.slice(-1)}{Enter}`);
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('a key store that is open by now opens the receipts', async () => {
  const first = await createVault('ours');
  first.ports.setKeyStore('refusing');
  const desk = await first.restart();
  const { user } = showPart(<ReceiptDrop onKept={vi.fn<() => void>()} />, desk);
  const again = await screen.findByRole('button', { name: 'Try again' });
  desk.ports.setKeyStore('ours');
  await user.click(again);
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('one who may only look is told whom to ask', async () => {
  const desk = await createBackend();
  await desk.get('setup.begin', { area: AREA, me: { ...ME, roles: ['READ_ONLY'] } });
  showPart(<ReceiptDrop onKept={vi.fn<() => void>()} />, desk);
  expect(await screen.findByText('Ask the person who keeps this app to set it up.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
});

test('Settings looks through all receipts and says what it found', async () => {
  const desk = await createVault('ours');
  const fileId = await keep(desk, pngFile(), 'a.png');
  const { user } = showPart(<VaultPanel />, desk);
  await user.click(await screen.findByRole('button', { name: 'Check the receipts' }));
  expect(await screen.findByText('All is well: 1 file was opened and is as it was kept.')).toBeTruthy();
  loseSealedFile(desk, fileId);
  await user.click(screen.getByRole('button', { name: 'Check the receipts' }));
  expect(await screen.findByText('1 of 1 file cannot be opened.')).toBeTruthy();
  expect(screen.getByText(/1 is missing/)).toBeTruthy();
  await expectNoAxeFaults();
});
