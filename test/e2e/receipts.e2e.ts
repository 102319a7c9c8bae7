import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../build/scripts/process/repository.ts';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { pdfFile } from '../support/receipts/make-files.ts';
import { filesUnder, PASSPHRASE } from '../support/receipts/vault-desk.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { goTo } from '../support/screens.ts';

const PHOTO = join(repository, 'test/fixtures/receipts/bus-ticket.heic');
const NOTE = 'Northwold Buses single 2.75';

interface Answer {
  readonly ok: boolean;
  readonly value?: {
    readonly fileId: string;
    readonly text: string;
    readonly picture: { readonly base64: string };
  };
}

/** As the window asks: bytes go over the bridge as they are. */
const keep = (page: Page, bytes: Uint8Array, name: string): Promise<Answer> =>
  page.evaluate(
    async ([file, given]) =>
      JSON.parse(
        await window.desk.call('vault.keepFile', { name: given, bytes: new Uint8Array(file) }),
      ) as Answer,
    [Array.from(bytes), name] as const,
  );
const show = (page: Page, fileId: string): Promise<Answer> =>
  page.evaluate(
    async (id) => JSON.parse(await window.desk.call('vault.showFile', { fileId: id, page: 1 })) as Answer,
    fileId,
  );
const onSettings = async (page: Page): Promise<void> => {
  await goTo(page, '/help');
  await goTo(page, '/settings');
  await pagesOf(page).settings.showTab('This laptop');
};

// A test machine has no key store, so this is the way with a passphrase; the other is tested with a key store of its own.
test('receipts are sealed behind a passphrase, opened after a restart, and drawn', async () => {
  test.setTimeout(180_000);
  let desk: RunningDesk = await launchDesk();
  await pagesOf(desk.page).welcome.openSample();
  await onSettings(desk.page);
  await desk.page.getByRole('button', { name: 'Set up a safe place' }).click();
  await desk.page.getByLabel('New passphrase').fill(PASSPHRASE);
  await desk.page.getByLabel('The same passphrase again').fill(PASSPHRASE);
  await desk.page.getByRole('button', { name: 'Set it up' }).click();
  await desk.page.getByRole('button', { name: 'Show me a recovery key' }).click();
  await expect(desk.page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem')).toHaveCount(8);
  await desk.page.getByRole('checkbox', { name: 'I have put it in a safe place' }).press('Space');
  await desk.page.getByRole('button', { name: 'Done' }).click();

  const ticket = (await keep(desk.page, pdfFile(NOTE), 'ticket.pdf')).value?.fileId ?? '';
  const photo = (await keep(desk.page, readFileSync(PHOTO), 'IMG_0042.HEIC')).value?.fileId ?? '';
  expect(await show(desk.page, ticket)).toMatchObject({ ok: true, value: { text: NOTE } });
  expect((await show(desk.page, photo)).value?.picture.base64).toMatch(/^iVBOR/);
  const { store } = desk;
  await desk.close();
  for (const { path, bytes } of filesUnder(store)) {
    expect(bytes.includes(NOTE), path).toBe(false);
    expect(bytes.includes('IMG_0042'), path).toBe(false);
    expect(bytes.includes(PASSPHRASE), path).toBe(false);
  }

  desk = await launchDesk({ store });
  await onSettings(desk.page);
  await desk.page.getByRole('button', { name: 'Unlock receipts' }).click();
  await desk.page.getByLabel('Passphrase').fill('not this one');
  await desk.page.keyboard.press('Enter');
  await expect(desk.page.getByText('This is not the passphrase.')).toBeVisible();
  await desk.page.getByLabel('Passphrase').fill(PASSPHRASE);
  await desk.page.keyboard.press('Enter');
  await expect(desk.page.getByText('Open until you close the app', { exact: true })).toBeVisible();
  expect(await show(desk.page, ticket)).toMatchObject({ ok: true, value: { text: NOTE } });
  await desk.close();
});
