import { expect, test, type Locator } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../../shared/values/dates.ts';
import { become } from '../support/become.ts';
import { ask } from '../support/claim-seed.ts';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import {
  addPerson,
  approveClaim,
  approveRecognition,
  BUS_AND_CARE,
  BY_CAR,
  BY_TRAIN,
  startPayments,
  type PaymentDesk,
} from '../support/payment-seed.ts';
import { PASSPHRASE } from '../support/receipts/vault-desk.ts';
import { goTo } from '../support/screens.ts';

const ACCOUNTS = {
  'Ada Whitlock': ['089999', '66374958'],
  'Bilal Aziz': ['107999', '88837491'],
  'Carys Bowen': ['089999', '66374958'],
} as const;

/** domain.md §4.15, from what was approved to what finance has paid. */
test.describe('payments from the account to being paid', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let desk: RunningDesk;
  let seed: PaymentDesk;
  const people: Record<string, string> = {};
  let runPath = '';
  let csv: Buffer;

  test.beforeAll(async () => {
    desk = await launchDesk();
    const { page } = desk;
    await pagesOf(page).welcome.openSample();
    await goTo(page, '/help');
    seed = await startPayments(page);
    const add = async (name: string): Promise<string> => (people[name] = await addPerson(page, seed, name));
    await approveClaim(page, seed, await add('Ada Whitlock'), BY_TRAIN);
    await approveClaim(page, seed, await add('Bilal Aziz'), BY_CAR);
    await approveClaim(page, seed, await add('Carys Bowen'), BUS_AND_CARE);
    const carys = people['Carys Bowen'] ?? '';
    await approveRecognition(page, seed, carys, { choice: 'ACCEPTED', isSettled: true });
    const gift = { choice: 'DONATED_TO_CHARITY', isSettled: false } as const;
    await approveRecognition(page, seed, await add('Dev Malik'), gift);
  });
  test.afterAll(() => desk.close());

  const button = (name: string | RegExp): Locator =>
    desk.page.getByRole('button', { name, exact: typeof name === 'string' });
  const row = (name: string | RegExp): Locator => desk.page.getByRole('row', { name });
  const term = (name: string): Locator =>
    desk.page.getByRole('region', { name: 'Sums' }).locator(`dt:text-is("${name}") + dd`);
  const saveCsv = async (): Promise<Buffer> => {
    const before = new Set(readdirSync(desk.saved));
    await button('Save as CSV for finance').click();
    await expect(desk.page.getByText(/^Saved .*\.csv/).last()).toBeVisible();
    const name = readdirSync(desk.saved).find((each) => each.endsWith('.csv') && !before.has(each)) ?? '';
    return readFileSync(join(desk.saved, name));
  };
  const statuses = async (): Promise<readonly unknown[]> => {
    const { lines } = (await ask(desk.page, 'payments.run', { runId: runPath.split('/').at(-1) })) as {
      readonly lines: readonly { readonly status: string }[];
    };
    return lines.map(({ status }) => status);
  };

  test('R-134, R-136 nobody is paid without an account, and a wrong digit is noticed', async () => {
    const { page } = desk;
    await goTo(page, '/payments');
    await expect(page.getByText('Nothing is ready to pay')).toBeVisible();
    await expect(row(/Payment details are needed\. \(R-134\)/)).toHaveCount(4);
    for (const [name, [sortCode, accountNumber]] of Object.entries(ACCOUNTS)) {
      await goTo(page, '/payments');
      await page.getByRole('table', { name: 'What waits and why' }).getByText(name).first().click();
      await button('Add payment details').click();
      const box = (label: string): Locator => page.getByRole('dialog').getByRole('textbox', { name: label });
      await box('Name on the account').fill(name);
      await box('Sort code').fill(sortCode);
      await box('Account number').fill(`${accountNumber.slice(0, -1)}9`);
      await button('Save').click();
      await expect(box('Account number')).toHaveAttribute('aria-invalid', 'true');
      await box('Account number').fill(accountNumber);
      await button('Save').click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByText('The payment details are saved.').last()).toBeVisible();
      await expect(page.getByText(accountNumber)).toHaveCount(0);
    }
  });

  test('§4.15, R-117, R-123 four payments of £151.42 are ready, and D waits for the tax route', async () => {
    const { page } = desk;
    await goTo(page, '/payments');
    const ready = page.getByRole('grid', { name: 'Ready to pay' });
    for (const words of [
      /Ada Whitlock.*Expenses.*£24\.80/,
      /Bilal Aziz.*Expenses.*£12\.87/,
      /Carys Bowen.*Expenses.*£38\.75/,
      /Carys Bowen.*Recognition.*£75\.00/,
    ])
      await expect(ready.getByRole('row', { name: words })).toHaveCount(1);
    await expect(row(/Dev Malik.*The tax route is not settled\. \(R-123\)/)).toBeVisible();
    await button('Prepare a run of £151.42').click();
    await button('Prepare the run').click();
    await expect(page.getByRole('heading', { level: 1, name: /^P-\d{4}-0001$/ })).toBeVisible();
    await expect(term('Control total')).toHaveText('£151.42, 4 payments');
    await expect(term('Expenses')).toHaveText('£76.42');
    await expect(term('Recognition')).toHaveText('£75.00');
    runPath = new URL(page.url()).hash.slice(1);
  });

  test('R-128 whoever prepared the run does not release it; a second person does', async () => {
    const { page } = desk;
    await button('Release').click();
    await expect(page.getByText('Somebody else has to release it')).toBeVisible();
    await button('Not yet').click();
    await become(page, 'Evan Releaser');
    await goTo(page, runPath);
    await button('Release').click();
    await button('Release £151.42').click();
    await expect(page.getByText(/^P-\d{4}-0001 is released\.$/).first()).toBeVisible();
    await expect(term('Released by')).toHaveText(/^Evan Releaser, /);
    expect(await statuses()).toEqual(['IN_RUN', 'IN_RUN', 'IN_RUN', 'IN_RUN']);
  });

  test('R-135 the file for finance says what the run says, with its control total', async () => {
    const { page } = desk;
    await become(page, 'Asha Verity');
    await goTo(page, runPath);
    csv = await saveCsv();
    const { run } = (await ask(page, 'payments.run', { runId: runPath.split('/').at(-1) })) as {
      readonly run: { readonly runNo: string; readonly payOn: string };
    };
    const lines = csv.toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(
      /^\uFEFFRun,Pay on,Reference,Kind,Person,Account name,Sort code,Account number,/,
    );
    const start = `${run.runNo},${formatDate(run.payOn)}`;
    const shown = lines.slice(1, -2).map((line) => line.split(','));
    expect(shown.map((cells) => cells.slice(0, 2).join(','))).toEqual([start, start, start, start]);
    expect(shown.map((cells) => [cells[3], cells[4], cells[6], cells[7], cells[10], cells[13]])).toEqual([
      ['Expenses', 'Ada Whitlock', '089999', '66374958', '24.80', 'ENG-01'],
      ['Expenses', 'Bilal Aziz', '107999', '88837491', '12.87', 'ENG-01'],
      ['Expenses', 'Carys Bowen', '089999', '66374958', '38.75', 'ENG-01'],
      ['Recognition', 'Carys Bowen', '089999', '66374958', '75.00', 'ENG-02'],
    ]);
    expect(lines.at(-2)).toBe('"Control total, 4 lines",,,,,,,,,,151.42,,,');
    const fingerprint = createHash('sha256').update(csv).digest('hex');
    await expect(page.getByText(`fingerprint ${fingerprint}`)).toBeVisible();
  });

  test('§4.16 finance has paid', async () => {
    const { page } = desk;
    await button('Finance has paid').click();
    await button('Note as paid').click();
    await expect(page.getByText('4 payments noted as paid.')).toBeVisible();
    expect(await statuses()).toEqual(['PAID', 'PAID', 'PAID', 'PAID']);
    await expect(button('Finance has paid')).toHaveCount(0);
  });

  test('R-135 all of it is there after a restart, and the file made again has the same bytes', async () => {
    const { store } = desk;
    await desk.close();
    desk = await launchDesk({ store });
    const { page } = desk;
    await page.getByRole('heading', { level: 1, name: 'Projects' }).waitFor();
    await goTo(page, '/payments');
    await expect(page.getByText('Nothing is ready to pay')).toBeVisible();
    await expect(row(/Dev Malik.*R-123/).first()).toBeVisible();
    await row(/^P-\d{4}-0001 Released.*£151\.42/).click();
    await expect(term('Control total')).toHaveText('£151.42, 4 payments');
    expect(await statuses()).toEqual(['PAID', 'PAID', 'PAID', 'PAID']);
    await button('Unlock bank details').click();
    await page.getByRole('dialog').getByRole('textbox').first().fill(PASSPHRASE);
    await page.getByRole('dialog').getByRole('button', { name: 'Unlock' }).click();
    expect((await saveCsv()).equals(csv)).toBe(true);
  });
});
