import { expect, type Page } from '@playwright/test';
import { ask } from './claim-seed.ts';
import { workAs } from './decision-seed.ts';
import { goTo, type Screen } from './go-to.ts';
import {
  addPerson,
  approveClaim,
  approveRecognition,
  BUS_AND_CARE,
  BY_CAR,
  BY_TRAIN,
  byBus,
  payInto,
  startPayments,
  type PaymentDesk,
} from './payment-seed.ts';

interface PaymentSeed {
  readonly desk: PaymentDesk;
  /** Released, with names that BACS shortens. */
  readonly releasedId: string;
  readonly preparedId: string;
}

const PAY_ON = '2030-06-19';
const LONG_NAMES = ['Alexandrina Featherstonehaugh', 'Zoë Ñandú'];
const made = new WeakMap<Page, Promise<PaymentSeed>>();

/** Payments at every step, made once for each window. */
function withPayments(page: Page): Promise<PaymentSeed> {
  const known = made.get(page) ?? makePayments(page);
  made.set(page, known);
  return known;
}

async function makePayments(page: Page): Promise<PaymentSeed> {
  // A page that shows them would ask for them again after each of the many changes.
  await goTo(page, '/help');
  const desk = await startPayments(page);
  for (const name of LONG_NAMES) await payable(page, desk, name);
  const releasedId = await prepareAll(page, desk);
  await workAs(page, desk.releaserId);
  const sums = { runId: releasedId, expectedVersion: 1, shownPence: 550 * LONG_NAMES.length };
  await ask(page, 'payments.release', { ...sums, elsewhere: null });
  await workAs(page, desk.meId);
  for (const name of ['Owen Pryce', 'Petra Quinn']) await payable(page, desk, name);
  const preparedId = await prepareAll(page, desk);
  await readyAndWaiting(page, desk);
  return { desk, releasedId, preparedId };
}

async function payable(page: Page, desk: PaymentDesk, name: string): Promise<void> {
  const participantId = await addPerson(page, desk, name);
  await payInto(page, participantId, name);
  await approveClaim(page, desk, participantId, byBus(name));
}

async function prepareAll(page: Page, { areaId }: PaymentDesk): Promise<string> {
  const { ready, totals } = (await ask(page, 'payments.payable', { areaId })) as {
    readonly ready: readonly { readonly id: string }[];
    readonly totals: { readonly totalPence: number };
  };
  const itemIds = ready.map(({ id }) => id);
  const asked = { areaId, payOn: PAY_ON, itemIds, shownPence: totals.totalPence };
  return String((await ask(page, 'payments.prepare', asked))['runId']);
}

/** §4.15: three who can be paid, one whose gift waits for its tax route, one without an account. */
async function readyAndWaiting(page: Page, desk: PaymentDesk): Promise<void> {
  const add = async (name: string): Promise<string> => {
    const participantId = await addPerson(page, desk, name);
    await payInto(page, participantId, name);
    return participantId;
  };
  await approveClaim(page, desk, await add('Ruth Ames'), BY_TRAIN);
  await approveClaim(page, desk, await add('Sam Baptiste'), BY_CAR);
  const carer = await add('Tess Cole');
  await approveClaim(page, desk, carer, BUS_AND_CARE);
  await approveRecognition(page, desk, carer, { choice: 'ACCEPTED', isSettled: true });
  const gift = { choice: 'DONATED_TO_CHARITY', isSettled: false } as const;
  await approveRecognition(page, desk, await add('Umar Dean'), gift);
  await approveClaim(page, desk, await addPerson(page, desk, 'Vera Eden'), byBus('Vera Eden'));
}

interface Looked {
  readonly as?: 'meId' | 'releaserId';
  readonly at?: (seed: PaymentSeed) => string;
  readonly after?: (page: Page) => Promise<unknown>;
}

const looked = (name: string, { as = 'meId', at = () => '/payments', after }: Looked): Screen => ({
  name: `payments-${name}`,
  show: async (page) => {
    const seed = await withPayments(page);
    await goTo(page, '/help');
    await workAs(page, seed.desk[as]);
    await goTo(page, at(seed));
    await after?.(page);
    // Whoever looks at the next screen is the lead again; what is open stays as it is.
    if (as !== 'meId') await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  },
});

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};
const released = ({ releasedId }: PaymentSeed): string => `/payments/${releasedId}`;
const prepared = ({ preparedId }: PaymentSeed): string => `/payments/${preparedId}`;

/** Looked at before any screen that leaves offers or approved claims behind. */
export const EMPTY_PAYMENTS: Screen = {
  name: 'payments-empty',
  show: async (page) => {
    await goTo(page, '/payments');
    await page.getByText('There is nothing to pay yet').waitFor();
  },
};

/** What can be paid, the runs of an area, and everything that is done with one. */
export const PAYMENT_SCREENS: readonly Screen[] = [
  looked('ready', { after: (page) => page.getByRole('grid', { name: 'Ready to pay' }).waitFor() }),
  looked('prepare', { after: press(/^Prepare a run/) }),
  looked('payer', {
    after: async (page) => {
      const panel = page.getByRole('region', { name: 'The account this area pays from' });
      await panel.getByRole('button', { name: /^(Change|Fill it in)$/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  }),
  looked('run-prepared', { at: prepared }),
  looked('give-up', { at: prepared, after: press('Give it up') }),
  looked('release', { at: prepared, as: 'releaserId', after: press('Release') }),
  looked('release-elsewhere', { at: prepared, after: press('Release') }),
  looked('run-released', { at: released }),
  looked('paid', { at: released, after: press('Finance has paid') }),
  looked('came-back', {
    at: released,
    after: press('It came back from Zoë Ñandú'),
  }),
];
