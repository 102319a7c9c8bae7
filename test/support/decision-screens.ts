import { expect, type Page } from '@playwright/test';
import { seedDecisions, workAs, type DecisionSeed } from './decision-seed.ts';
import { goTo, type Screen } from './go-to.ts';

const made = new WeakMap<Page, Promise<DecisionSeed>>();

/** Claims at every step, made once for each window. */
function withDecisions(page: Page): Promise<DecisionSeed> {
  const known = made.get(page) ?? makeDecisions(page);
  made.set(page, known);
  return known;
}

async function makeDecisions(page: Page): Promise<DecisionSeed> {
  // A page that shows them would ask for them again after each of the many changes.
  await goTo(page, '/help');
  return seedDecisions(page);
}

type Who = 'meId' | 'certifierId' | 'approverId';
interface Looked {
  readonly as?: Who;
  readonly at: (seed: DecisionSeed) => string;
  readonly after?: (page: Page) => Promise<unknown>;
}

const looked = (name: string, { as = 'meId', at, after }: Looked): Screen => ({
  name: `decisions-${name}`,
  show: async (page) => {
    const seed = await withDecisions(page);
    await goTo(page, '/help');
    await workAs(page, seed[as]);
    await goTo(page, at(seed));
    await after?.(page);
    // Whoever looks at the next screen is the lead again; what is open stays as it is.
    if (as !== 'meId') await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
});

const tab = (name: RegExp) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('row').nth(1).waitFor();
};
const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const claims = (): string => '/claims';
const claimOf =
  (name: string) =>
  (seed: DecisionSeed): string =>
    `/claims/${seed.claims[name] ?? ''}`;

/** The queues, the chasing list, and every way to decide. */
export const DECISION_SCREENS: readonly Screen[] = [
  looked('to-certify', { at: claims, as: 'certifierId', after: tab(/^To certify/) }),
  looked('bulk', {
    at: claims,
    as: 'certifierId',
    after: async (page) => {
      await tab(/^To certify/)(page);
      await page.getByRole('checkbox', { name: /all/i }).first().click();
      await press(/^Certify \d/)(page);
    },
  }),
  looked('to-approve', { at: claims, as: 'approverId', after: tab(/^To approve/) }),
  looked('all', { at: claims, after: tab(/^All claims/) }),
  looked('chasing', { at: claims, after: tab(/^Return receipts/) }),
  looked('reminder', {
    at: claims,
    after: async (page) => {
      await tab(/^Return receipts/)(page);
      await press('Reminder')(page);
    },
  }),
  looked('receipt-came', {
    at: claims,
    after: async (page) => {
      await tab(/^Return receipts/)(page);
      await press('It has come')(page);
    },
  }),
  looked('certify-panel', { at: claimOf('Gwen Ellis'), as: 'certifierId' }),
  looked('certify', { at: claimOf('Gwen Ellis'), as: 'certifierId', after: press('Certify') }),
  looked('approve', { at: claimOf('Jack Dawson'), as: 'approverId', after: press('Approve') }),
  looked('query', { at: claimOf('Gwen Ellis'), as: 'certifierId', after: press('Query') }),
  looked('elsewhere', {
    at: claimOf('Jack Dawson'),
    after: press('Record a decision given elsewhere'),
  }),
  looked('send', { at: claimOf('Jack Dawson'), after: press('Send as a file') }),
  // The lead again, for the screens that follow.
  looked('empty-drafts', {
    at: claims,
    after: (page) => page.getByRole('tab', { name: /^Queried/ }).click(),
  }),
];
