import { expect, test, type Locator } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { become } from '../support/become.ts';
import { ask } from '../support/claim-seed.ts';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { startPayments, type PaymentDesk } from '../support/payment-seed.ts';
import { Typist } from '../support/typist.ts';
import { unzipWord, wordPart, wordText } from '../support/word.ts';

const SORT_CODE = '089999';
const ACCOUNT = '66374958';
const PAYER = { userNumber: '123456', name: 'NORTH WOLD ICB', sortCode: '107999', accountNumber: '88837491' };

/** E46 to E48, from the list of who came to what finance and the person get: on the screen, by keyboard where it is typing. */
test.describe('from attendance to the files of a run', () => {
  test.describe.configure({ mode: 'serial', timeout: 240_000 });
  let desk: RunningDesk;
  let typist: Typist;
  let seed: PaymentDesk;
  let activity = '';
  let runPath = '';

  test.beforeAll(async () => {
    desk = await launchDesk();
    typist = new Typist(desk.page);
    await pagesOf(desk.page).welcome.openSample();
    await goTo(desk.page, '/help');
    seed = await startPayments(desk.page);
    await ask(desk.page, 'payments.savePayer', { areaId: seed.areaId, payer: PAYER, expectedVersion: 0 });
    activity = `/projects/${seed.projectId}/activities/${seed.activityId}`;
  });
  test.afterAll(() => desk.close());

  const button = (name: string | RegExp, within: Pick<Locator, 'getByRole'> = desk.page): Locator =>
    within.getByRole('button', { name, exact: typeof name === 'string' });
  const dialog = (): Locator => desk.page.getByRole('dialog');
  const offers = (): Locator => desk.page.getByRole('region', { name: 'Recognition payments' });
  const came = (name: string): Locator => desk.page.getByRole('row', { name: new RegExp(name) }).first();
  /** What a button saves, read back from the disk. */
  const saved = async (save: Locator, ending: RegExp): Promise<Buffer> => {
    const before = new Set(readdirSync(desk.saved));
    const fresh = () => readdirSync(desk.saved).filter((name) => ending.test(name) && !before.has(name));
    await save.click();
    await expect.poll(fresh).toHaveLength(1);
    await expect(save).toBeEnabled();
    return readFileSync(join(desk.saved, fresh()[0] ?? ''));
  };
  const wordOf = (bytes: Buffer): string => wordText(wordPart(bytes, 'word/document.xml'));

  test('R-083, R-113 two people are invited and came, with the minutes they were there', async () => {
    const { page } = desk;
    await goTo(page, activity);
    await typist.push(button('Invite people'));
    for (const name of ['Carys Bowen', 'Dai Hughes']) {
      await typist.push(button('Add a new person', dialog()));
      await typist.fill(dialog().getByRole('textbox', { name: 'Name' }), name);
      await typist.push(button('Add and choose', dialog()));
      await expect(dialog().getByRole('region', { name: 'A new person' })).toHaveCount(0);
    }
    await typist.fill(
      dialog().getByRole('textbox', { name: 'The offer' }),
      'Travel and £75.00 for half a day',
    );
    await typist.push(button('Invite 2 people', dialog()));
    for (const name of ['Carys Bowen', 'Dai Hughes']) {
      await typist.radio(came(name).getByRole('radiogroup', { name: /^Answer/ }), 'Will come');
      await typist.radio(came(name).getByRole('radiogroup', { name: /^Came/ }), 'Yes');
      await expect(came(name).getByRole('textbox', { name: /^Minutes/ })).toHaveValue('120');
    }
    await pagesOf(page).frame.saved();
  });

  test('R-113, R-115, R-117, R-120 C is offered £75.00 after the year was shown, and takes it after the note on benefits', async () => {
    await typist.list(offers(), 'Carys Bowen');
    await typist.push(button('Offer a payment', offers()));
    await expect(dialog().getByText(/Came, 2 hours/)).toBeVisible();
    await expect(dialog().getByRole('table', { name: /^Tax year/ })).toBeVisible();
    await typist.push(button('Offer £75.00', dialog()));
    await expect(dialog()).toHaveCount(0);
    await typist.push(button(/^Write down the answer/, offers()));
    await typist.radio(dialog().getByRole('radiogroup', { name: /^Their answer/ }), 'They take it');
    await expect(dialog().getByText('Tell them about benefits')).toBeVisible();
    await dialog()
      .getByRole('button', { name: /Paid by/ })
      .click();
    await desk.page.getByRole('option', { name: 'Bank transfer' }).click();
    await typist.push(button('Save the answer', dialog()));
    await expect(dialog().getByText(/Read it out or hand it over first/)).toBeVisible();
    await typist.tick(dialog().getByRole('checkbox', { name: /read this out/ }), true);
    await typist.push(button('Save the answer', dialog()));
    await expect(dialog()).toHaveCount(0);
    await expect(offers().getByText(/Tax route not settled/)).toBeVisible();
  });

  test('R-122, R-131 the tax route and the budget code that pays are settled', async () => {
    await typist.push(button(/^How it is paid/, offers()));
    await dialog()
      .getByRole('button', { name: /Tax route/ })
      .click();
    await desk.page.getByRole('option', { name: 'One payment, nothing taken off' }).click();
    await typist.fill(dialog().getByRole('textbox', { name: /^Who settled it/ }), 'Finance, 1 June 2026');
    await typist.fill(dialog().getByRole('textbox', { name: /^Budget code/ }), 'ENG-26');
    await typist.push(button('Save', dialog()));
    await expect(dialog()).toHaveCount(0);
    await expect(offers().getByText(/Budget code ENG-26/)).toBeVisible();
  });

  test('R-136 the account of C is typed once, checked, and shown with four digits', async () => {
    const { page } = desk;
    await came('Carys Bowen').getByRole('link', { name: 'Carys Bowen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Carys Bowen' }).waitFor();
    await typist.push(button('Add payment details'));
    const box = (name: string): Locator => dialog().getByRole('textbox', { name });
    await typist.fill(box('Name on the account'), 'Carys Bowen');
    await typist.fill(box('Sort code'), SORT_CODE.slice(1));
    await typist.fill(box('Account number'), ACCOUNT);
    await typist.push(button('Save', dialog()));
    await expect(box('Sort code')).toHaveAttribute('aria-invalid', 'true');
    await typist.fill(box('Sort code'), SORT_CODE);
    await typist.push(button('Save', dialog()));
    await expect(page.getByText('Bank details held, ending 4958')).toBeVisible();
    await expect(page.getByText(ACCOUNT)).toHaveCount(0);
  });

  test('R-128 the lead may not approve it; an approver does, from the budget code of the offer', async () => {
    const { page } = desk;
    await goTo(page, '/payments');
    await typist.push(button(/^Approve for Carys Bowen/));
    await expect(dialog().getByText('You do not have the role for this decision.')).toBeVisible();
    await typist.push(button('Not yet', dialog()));
    await become(page, 'Hal Approver');
    await goTo(page, '/payments');
    await typist.push(button(/^Approve for Carys Bowen/));
    await expect(dialog().getByRole('textbox', { name: /^Budget code/ })).toHaveValue('ENG-26');
    await typist.push(button('Approve £75.00', dialog()));
    await expect(page.getByText('R-2026-00001 is approved.').first()).toBeVisible();
    await become(page, 'Asha Verity');
  });

  test('R-128, R-134 the lead prepares the run, somebody else releases it', async () => {
    const { page } = desk;
    await goTo(page, '/payments');
    await typist.push(button('Prepare a run of £75.00'));
    await typist.push(button('Prepare the run', dialog()));
    await page.getByRole('heading', { level: 1, name: /^P-\d{4}-0001$/ }).waitFor();
    runPath = new URL(page.url()).hash.slice(1);
    await typist.push(button('Release'));
    await expect(dialog().getByText('Somebody else has to release it')).toBeVisible();
    await become(page, 'Evan Releaser');
    await goTo(page, runPath);
    await typist.push(button('Release'));
    await typist.push(button('Release £75.00', dialog()));
    await expect(page.getByText(/^P-\d{4}-0001 is released\.$/).first()).toBeVisible();
    await become(page, 'Asha Verity');
    await goTo(page, runPath);
  });

  test('E48 the BACS file on the disk pays £75.00 into the account, and nothing else', async () => {
    const bacs = (await saved(button(/^Save as BACS/), /\.(txt|bacs)$/i)).toString('latin1');
    const lines = bacs.split(/\r?\n/).filter((line) => line !== '');
    const credits = lines.filter((line) => line.startsWith(`${SORT_CODE}${ACCOUNT}`));
    expect(credits).toHaveLength(1);
    expect(credits[0]?.slice(14, 46)).toBe(
      `099${PAYER.sortCode}${PAYER.accountNumber}${' '.repeat(4)}${'00000007500'}`,
    );
    expect(credits[0]).toContain('CARYS BOWEN');
    expect(lines.filter((line) => line.startsWith('UTL1'))[0]).toContain('0000000007500');
  });

  test('E48, R-134 the CSV and the workbook on the disk say who, which account, which budget, and the control total', async () => {
    const csv = (await saved(button('Save as CSV for finance'), /\.csv$/)).toString('utf8').split('\r\n');
    const cells = csv[1]?.split(',') ?? [];
    expect([cells[3], cells[4], cells[6], cells[7], cells[10], cells[13]]).toEqual([
      'Recognition',
      'Carys Bowen',
      SORT_CODE,
      ACCOUNT,
      '75.00',
      'ENG-26',
    ]);
    expect(csv[2]).toBe('"Control total, 1 lines",,,,,,,,,,75.00,,,');
    const book = await saved(button(/^Save as Excel/), /\.xlsx$/);
    const texts = `${wordPart(book, 'xl/worksheets/sheet1.xml')}${sharedStrings(book)}`;
    for (const words of ['Carys Bowen', SORT_CODE, ACCOUNT, 'ENG-26']) expect(texts).toContain(words);
  });

  test('D08, R-117, R-137 the schedule and the remittance on the disk: units, rate, budget code, what is paid into which account', async () => {
    const schedule = wordOf(await saved(button('Schedule for finance'), /D08-schedule.*\.docx$/));
    for (const words of ['PAY00001', '2 hours', '£75.00', 'ENG-26', 'Hal Approver', 'Evan Releaser'])
      expect(schedule).toContain(words);
    expect(schedule).not.toContain(ACCOUNT);
    const remittance = wordOf(await saved(button('All remittances'), /D08-remittance.*\.docx$/));
    for (const words of ['Carys Bowen', 'ending 4958', '£75.00', '-PAY00001'])
      expect(remittance).toContain(words);
    expect(remittance).not.toContain(ACCOUNT);
  });

  test('R-110 to R-113 D, who came too and was offered nothing, is in none of it', async () => {
    const { lines } = (await ask(desk.page, 'payments.run', { runId: runPath.split('/').at(-1) })) as {
      readonly lines: readonly { readonly personName: string; readonly amountPence: number }[];
    };
    expect(lines.map(({ personName, amountPence }) => [personName, amountPence])).toEqual([
      ['Carys Bowen', 7500],
    ]);
    await goTo(desk.page, activity);
    await expect(came('Dai Hughes').getByRole('radio', { name: 'Yes' })).toBeChecked();
    // Still to be thanked, so named first where the next offer is made.
    await expect(button(/^Dai Hughes Offer a payment to/, offers())).toBeVisible();
  });
});

/** The words of a workbook, where it keeps them apart. */
const sharedStrings = (book: Buffer): string => unzipWord(book)['xl/sharedStrings.xml'] ?? '';
