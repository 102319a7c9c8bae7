import { expect, test, type Locator } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, seedClaims, type ClaimSeed } from '../support/claim-seed.ts';
import { addStaff, STAFF_EMAIL, workAs } from '../support/decision-seed.ts';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { expectSeenFocus } from '../support/keyboard.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { pngFile } from '../support/receipts/make-files.ts';
import { goTo } from '../support/screens.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { Typist } from '../support/typist.ts';

/** domain.md §4.15, the four people, entered without a mouse and handed in. */
test.describe('claims from the ticket to being handed in, by keyboard alone', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let desk: RunningDesk;
  let seed: ClaimSeed;
  let hand: Typist;
  const ticket = join(tempFolder('tickets'), 'ticket.png');

  test.beforeAll(async () => {
    desk = await launchDesk();
    await pagesOf(desk.page).welcome.openSample();
    await goTo(desk.page, '/help');
    seed = await seedClaims(desk.page);
    hand = new Typist(desk.page);
  });
  test.afterAll(() => desk.close());

  const openClaim = async (name: string): Promise<void> => {
    await goTo(desk.page, `/claims/${seed.claims[name]}`);
    await expect(desk.page.getByRole('heading', { level: 1, name: `Claim of ${name}` })).toBeVisible();
  };
  const box = (name: string | RegExp): Locator => desk.page.getByRole('textbox', { name });
  const button = (name: string | RegExp): Locator => desk.page.getByRole('button', { name });
  const line = (name: string): Locator => desk.page.getByRole('listitem', { name, exact: true });
  const accepted = (): Locator =>
    desk.page.getByLabel('Totals').locator('div', { hasText: 'Accepted' }).locator('dd');

  /** Chooses from a list that opens with Enter and finds by typing. */
  const choose = async (list: Locator, name: string): Promise<void> => {
    await hand.push(list);
    const option = desk.page.getByRole('option', { name, exact: true });
    await option.waitFor();
    await hand.type(name);
    await expect(option).toBeFocused();
    await hand.press('Enter');
    await expect(option).toHaveCount(0);
  };
  /** Takes a picture of a ticket into the vault. No two tickets are the same file. */
  const addFile = async (where: string | null, note: string): Promise<void> => {
    writeFileSync(ticket, pngFile(note));
    desk.offerFile(ticket);
    const place = where === null ? desk.page : desk.page.getByRole('group', { name: where }).first();
    await hand.push(place.getByRole('button', { name: 'Choose a file' }).first());
    await expect(desk.page.getByText('ticket.png').last()).toBeVisible();
  };
  const handIn = async (sum: string): Promise<void> => {
    await hand.push(button('Hand in'));
    await hand.push(button(`Hand in ${sum}`));
    await expect(desk.page.getByText(/^To certify\. The claim was handed in/)).toBeVisible();
  };

  test('C, R-088: a bus there and back with one receipt in at most 12 inputs and 45 seconds', async () => {
    await openClaim('Carys Bowen');
    const { page } = desk;
    const started = Date.now();
    let inputs = 0;
    // By mouse and keyboard, as a new user would; each click and each run of typing is one input.
    const click = async (what: Locator): Promise<void> => {
      inputs += 1;
      await what.click();
    };
    const type = async (text: string): Promise<void> => {
      inputs += 1;
      await page.keyboard.type(text);
    };
    writeFileSync(ticket, pngFile('C there'));
    desk.offerFile(ticket);
    await click(box('From'));
    await type('Mill Lane');
    await click(box('Fare there'));
    await type('2.75');
    await click(page.getByText('Still to come', { exact: true }));
    await click(button('Choose a file').first());
    // The file is chosen in the system’s own window.
    inputs += 1;
    await expect(page.getByText('ticket.png')).toBeVisible();
    await click(button('Add the journey'));
    await expect(line('Bus, back')).toContainText('Return receipt due 17 June 2026');
    await expect(accepted()).toHaveText('£5.50');
    expect(inputs).toBeLessThanOrEqual(12);
    expect(Date.now() - started).toBeLessThan(45_000);
  });

  test('C, R-108: with a child carer it comes to £38.75 and is handed in at the meeting', async () => {
    await hand.push(button('Add care'));
    await choose(button(/Who gave the care/), 'Registered child carer');
    await hand.fill(box('Name'), 'Jo Marsh');
    await hand.fill(box('Registration number'), 'EY123456');
    await hand.fill(box(/^Hours/), '3.5');
    await hand.fill(box('Rate an hour'), '9.50');
    await expect(desk.page.getByText('Comes to £33.25')).toBeVisible();
    await hand.date(desk.page.getByRole('group', { name: 'Agreed on' }), '2026-05-12');
    await addFile('Receipt or invoice', 'C care');
    await hand.push(button('Add the care'));
    await expect(accepted()).toHaveText('£38.75');
    await handIn('£38.75');
  });

  test('A, R-087: two train tickets come to £24.80', async () => {
    await openClaim('Ada Whitlock');
    await choose(button(/How$/), 'Train');
    await hand.fill(box('From'), 'Station Road');
    await hand.fill(box('Fare there'), '12.40');
    await expectSeenFocus(box('Fare there'));
    await expect(desk.page.getByRole('radio', { name: 'Already made' })).toBeChecked();
    await addFile('Receipt for the way there', 'A there');
    await addFile('Receipt for the way back', 'A back');
    await hand.push(button('Add the journey'));
    await expect(accepted()).toHaveText('£24.80');
    await handIn('£24.80');
  });

  test('B, R-098: 23.4 miles by car come to £12.87', async () => {
    await openClaim('Bilal Aziz');
    await choose(button(/How$/), 'Car');
    await hand.fill(box('From'), 'High Street');
    await hand.fill(box(/^Miles there and back/), '23.4');
    await hand.press('Enter');
    await expect(line('Car, there and back')).toContainText('23.4 miles × 55p = £12.87');
    await handIn('£12.87');
  });

  test('D, R-095: a taxi without a reason is held at £0.00; with it the claim comes to £37.20', async () => {
    await openClaim('Dev Malik');
    await choose(button(/How$/), 'Taxi');
    await hand.fill(box('From'), 'Park View');
    await hand.fill(box('Fare there'), '18.60');
    await hand.radio(desk.page.getByRole('radiogroup', { name: 'The way back was' }), 'Still to come');
    await addFile('Receipt for the way there', 'D there');
    await hand.push(button('Add the journey'));
    await expect(line('Taxi, there')).toContainText('Held');
    await expect(accepted()).toHaveText('£0.00');
    await hand.push(line('Taxi, there').getByRole('button', { name: 'Change' }));
    await hand.fill(line('Taxi, there').getByRole('textbox', { name: /Why a taxi/ }), 'A walking impairment');
    await expect(accepted()).toHaveText('£37.20');
    await handIn('£37.20');
  });

  test('what was entered is there after a restart, to the penny', async () => {
    const { store } = desk;
    await desk.close();
    desk = await launchDesk({ store });
    hand = new Typist(desk.page);
    await desk.page.getByRole('heading', { level: 1, name: 'Projects' }).waitFor();
    const sums: Readonly<Record<string, string>> = {
      'Ada Whitlock': '£24.80',
      'Bilal Aziz': '£12.87',
      'Carys Bowen': '£38.75',
      'Dev Malik': '£37.20',
    };
    for (const [name, sum] of Object.entries(sums)) {
      await openClaim(name);
      await expect(accepted()).toHaveText(sum);
      const page = await ask(desk.page, 'claims.page', { claimId: seed.claims[name] });
      expect(page['status']).toBe('SUBMITTED');
    }
  });

  test('R-131 the four are certified by one person and approved by another', async () => {
    const { page } = desk;
    const names = ['Ada Whitlock', 'Bilal Aziz', 'Carys Bowen', 'Dev Malik'];
    const decide = async (email: string, role: string, tab: RegExp, verb: string): Promise<void> => {
      await goTo(page, '/help');
      await workAs(page, await addStaff(page, `${role} of the day`, email, role));
      await goTo(page, '/claims');
      await page.getByRole('tab', { name: tab }).click();
      for (const name of names) await page.getByRole('checkbox', { name: new RegExp(name) }).click();
      await page.getByRole('button', { name: `${verb} 4 claims` }).click();
      const budget = page.getByRole('dialog').getByRole('textbox', { name: /^Budget code/ });
      if (verb === 'Approve') await budget.fill('ENG-01');
      await page.getByRole('button', { name: `${verb} £113.62` }).click();
      await expect(page.getByText(/^All 4 are (?:certified|approved)\.$/)).toBeVisible();
      await page.getByRole('button', { name: 'Done' }).click();
    };
    await decide(STAFF_EMAIL.certifier, 'CERTIFIER', /^To certify/, 'Certify');
    await decide(STAFF_EMAIL.approver, 'APPROVER', /^To approve/, 'Approve');
    for (const name of names) {
      const claim = await ask(page, 'claims.page', { claimId: seed.claims[name] });
      expect(claim['status']).toBe('APPROVED');
    }
  });
});
