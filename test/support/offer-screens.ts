import type { Page } from '@playwright/test';
import { goTo, type Screen } from './go-to.ts';
import { NOT_OFFERED, seedOffers, UNANSWERED, type OfferSeed } from './offer-seed.ts';

const made = new WeakMap<Page, Promise<OfferSeed>>();

/** Offers answered in every way, made once for each window. */
function withOffers(page: Page): Promise<OfferSeed> {
  const known = made.get(page) ?? goTo(page, '/help').then(() => seedOffers(page));
  made.set(page, known);
  return known;
}

interface Looked {
  readonly at: (seed: OfferSeed) => string;
  readonly after?: (page: Page) => Promise<unknown>;
}

const looked = (name: string, { at, after }: Looked): Screen => ({
  name: `offers-${name}`,
  show: async (page) => {
    const seed = await withOffers(page);
    await goTo(page, '/help');
    await goTo(page, at(seed));
    await after?.(page);
  },
});
const personAt =
  (name: string) =>
  (seed: OfferSeed): string =>
    `/people/${seed.people[name] ?? ''}`;
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const intoView = (page: Page) =>
  page.getByRole('region', { name: 'Recognition payments' }).scrollIntoViewIfNeeded();

/** Closes the dialog of the screen before. */
const closed =
  (after: (page: Page) => Promise<unknown>) =>
  async (page: Page): Promise<void> => {
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
    await after(page);
  };

/** Offers and payment details: on a person’s page, below an attendance, in the queue, and every dialog. */
export const OFFER_SCREENS: readonly Screen[] = [
  looked('person', { at: personAt('Carys Bowen'), after: intoView }),
  looked('activity', {
    at: ({ projectId, activityId }) => `/projects/${projectId}/activities/${activityId}`,
    after: intoView,
  }),
  looked('queue', {
    at: () => '/payments',
    after: (page) => page.getByRole('region', { name: 'Recognition to settle' }).scrollIntoViewIfNeeded(),
  }),
  looked('make', {
    at: personAt(NOT_OFFERED),
    after: async (page) => {
      await press(page, /^Offer a payment/);
      await page.getByText(/Came, 2 hours/).waitFor();
    },
  }),
  looked('answer', {
    at: personAt(UNANSWERED),
    after: closed(async (page) => {
      await press(page, /^Write down the answer/);
      await page.getByText('They would like less').click();
    }),
  }),
  looked('paying', { at: personAt('Dai Hughes'), after: closed((page) => press(page, /^How it is paid/)) }),
  looked('approve', { at: () => '/payments', after: closed((page) => press(page, /^Approve for/)) }),
  looked('payee', {
    at: personAt('Alan Price'),
    after: closed((page) => press(page, /^Add payment details/)),
  }),
  looked('payee-check', {
    at: personAt('Carys Bowen'),
    after: closed((page) => press(page, /^Check the changed account/)),
  }),
  looked('payee-show', {
    at: personAt('Carys Bowen'),
    after: closed(async (page) => {
      await press(page, /^Show the account/);
      await press(page, /^Show all of it/);
      await page.getByText('10-79-99').waitFor();
    }),
  }),
  looked('end', { at: () => '/help', after: closed(() => Promise.resolve()) }),
];
