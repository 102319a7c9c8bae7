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
  readonly then?: (page: Page) => Promise<unknown>;
}

const looked = (name: string, { as = 'meId', at, then }: Looked): Screen => ({
  name: `decisions-${name}`,
  show: async (page) => {
    const seed = await withDecisions(page);
    await goTo(page, '/help');
    await workAs(page, seed[as]);
    await goTo(page, at(seed));
    await then?.(page);
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
  looked('to-certify', { at: claims, as: 'certifierId', then: tab(/^To certify/) }),
  looked('bulk', {
    at: claims,
    as: 'certifierId',
    then: async (page) => {
      await tab(/^To certify/)(page);
      await page.getByRole('checkbox', { name: /all/i }).first().click();
      await press(/^Certify \d/)(page);
    },
  }),
  looked('to-approve', { at: claims, as: 'approverId', then: tab(/^To approve/) }),
  looked('all', { at: claims, then: tab(/^All claims/) }),
  looked('chasing', { at: claims, then: tab(/^Return receipts/) }),
  looked('reminder', {
    at: claims,
    then: async (page) => {
      await tab(/^Return receipts/)(page);
      await press('Reminder')(page);
    },
  }),
  looked('receipt-came', {
    at: claims,
    then: async (page) => {
      await tab(/^Return receipts/)(page);
      await press('It has come')(page);
    },
  }),
  looked('certify-panel', { at: claimOf('Gwen Ellis'), as: 'certifierId' }),
  looked('certify', { at: claimOf('Gwen Ellis'), as: 'certifierId', then: press('Certify') }),
  looked('approve', { at: claimOf('Jack Dawson'), as: 'approverId', then: press('Approve') }),
  looked('query', { at: claimOf('Gwen Ellis'), as: 'certifierId', then: press('Query') }),
  looked('elsewhere', {
    at: claimOf('Jack Dawson'),
    then: press('Record a decision given elsewhere'),
  }),
  looked('send', { at: claimOf('Jack Dawson'), then: press('Send as a file') }),
  // The lead again, for the screens that follow.
  looked('empty-drafts', { at: claims, then: (page) => page.getByRole('tab', { name: /^Queried/ }).click() }),
];
