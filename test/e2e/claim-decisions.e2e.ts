import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../support/claim-seed.ts';
import { addStaff, seedDecisions, STAFF_EMAIL, workAs, type DecisionSeed } from '../support/decision-seed.ts';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { goTo } from '../support/screens.ts';

/** From being handed in to being approved, by two people, on one laptop and on two. */
test.describe('claims are certified by one person and approved by another', () => {
  test.describe.configure({ mode: 'serial', timeout: 240_000 });
  let desk: RunningDesk;
  let seed: DecisionSeed;

  test.beforeAll(async () => {
    desk = await launchDesk();
    await pagesOf(desk.page).welcome.openSample();
    await goTo(desk.page, '/help');
    seed = await seedDecisions(desk.page);
  });
  test.afterAll(() => desk.close());

  const lookAs = async (staffId: string, path: string): Promise<void> => {
    await goTo(desk.page, '/help');
    await workAs(desk.page, staffId);
    await goTo(desk.page, path);
  };
  const claim = (name: string): string => `/claims/${seed.claims[name] ?? ''}`;
  const statusOf = async (name: string) =>
    (await ask(desk.page, 'claims.page', { claimId: seed.claims[name] ?? '' }))['status'];

  test('R-131 the certifier certifies two claims together, R-128 and may not approve them', async () => {
    const { page } = desk;
    await lookAs(seed.certifierId, '/claims');
    await page.getByRole('tab', { name: /^To certify/ }).click();
    await page.getByRole('checkbox', { name: /Gwen Ellis/ }).click();
    await page.getByRole('checkbox', { name: /Hari Forbes/ }).click();
    await page.getByRole('button', { name: 'Certify 2 claims' }).click();
    await page.getByText('Everybody here took part').click();
    await page.getByRole('button', { name: 'Certify £11.00' }).click();
    await expect(page.getByText('All 2 are certified.')).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('row', { name: /Gwen Ellis/ })).toHaveCount(0);
    await goTo(page, claim('Gwen Ellis'));
    await expect(page.getByText('You certified this claim. Somebody else approves it.')).toBeVisible();
  });

  test('R-131 the approver approves with a budget code', async () => {
    const { page } = desk;
    await lookAs(seed.approverId, claim('Gwen Ellis'));
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /^Budget code/ })
      .fill('ENG-01');
    await page.getByRole('button', { name: 'Approve £5.50' }).click();
    await expect(page.getByText(/^Approved\. The claim is approved/)).toBeVisible();
    expect(await statusOf('Gwen Ellis')).toBe('APPROVED');
  });

  test('the list that was open is open again when one comes back to it', async () => {
    const { page } = desk;
    await lookAs(seed.meId, '/claims');
    await page.getByRole('tab', { name: /^Approved and later/ }).click();
    await page.getByRole('searchbox', { name: 'Find a claim' }).fill('gwen');
    await page.getByRole('row', { name: /Gwen Ellis/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Claim of Gwen Ellis' })).toBeVisible();
    await goTo(page, '/claims');
    await expect(page.getByRole('searchbox', { name: 'Find a claim' })).toHaveValue('gwen');
    await expect(page.getByRole('row', { name: /Gwen Ellis/ })).toBeVisible();
    await page.getByRole('button', { name: 'Show everything' }).click();
  });

  test('R-090, R-091 an overdue return ticket is chased, comes, and changes nothing by itself', async () => {
    const { page } = desk;
    await lookAs(seed.meId, '/claims');
    await page.getByRole('tab', { name: /^Return receipts/ }).click();
    const row = page.getByRole('row', { name: /Lena Hughes/ });
    await expect(row).toContainText('Overdue');
    await expect(row).toContainText('£2.75');
    await row.getByRole('button', { name: 'It has come' }).click();
    await page.getByRole('textbox', { name: /^Amount on the ticket/ }).fill('3.25');
    await page.getByRole('button', { name: 'Keep the receipt' }).click();
    await expect(page.getByText('£0.50 more is due to Lena Hughes with the next payment.')).toBeVisible();
    await expect(row).toHaveCount(0);
    expect(await statusOf('Lena Hughes')).toBe('APPROVED');
  });

  test('a claim leaves as a file, is certified on another laptop, and comes back', async () => {
    const { page } = desk;
    await lookAs(seed.meId, claim('Ines Keller'));
    await page.getByRole('button', { name: 'Send as a file' }).click();
    await expect(page.getByText('The file holds personal data')).toBeVisible();
    await page.getByRole('button', { name: 'Save the file' }).click();
    await expect(page.getByText(/^Saved as .* to certify\.edclaim/)).toBeVisible();
    const other = await launchDesk();
    try {
      await pagesOf(other.page).welcome.openSample();
      await workAs(
        other.page,
        await addStaff(other.page, 'Bela Certifier', STAFF_EMAIL.certifier, 'CERTIFIER'),
      );
      other.offerFile(join(desk.saved, fileIn(desk.saved)));
      await goTo(other.page, '/claims');
      await other.page.getByRole('button', { name: 'Open a claim file' }).click();
      await expect(other.page.getByRole('heading', { level: 1, name: 'Claim of Ines Keller' })).toBeVisible();
      await expect(other.page.getByRole('heading', { level: 3, name: 'Bus, there' })).toBeVisible();
      await other.page.getByText('Ines Keller took part').click();
      await other.page.getByRole('button', { name: 'Certify and save the file' }).click();
      await expect(other.page.getByText(/decided\.edclaim/)).toBeVisible();
      desk.offerFile(join(other.saved, fileIn(other.saved)));
    } finally {
      await other.close();
    }
    await goTo(page, '/claims');
    await page.getByRole('button', { name: 'Open a claim file' }).click();
    await expect(page.getByText('Nothing else of the claim is different')).toBeVisible();
    await page.getByRole('button', { name: 'Take in the decision' }).click();
    await expect(page.getByText(/^To approve\. /)).toBeVisible();
    expect(await statusOf('Ines Keller')).toBe('CERTIFIED');
  });
});

const fileIn = (folder: string): string =>
  readdirSync(folder).find((name) => name.endsWith('.edclaim')) ?? '';
