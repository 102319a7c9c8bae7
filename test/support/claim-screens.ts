import { expect, type Page } from '@playwright/test';
import { ask, seedClaims, type ClaimSeed } from './claim-seed.ts';
import { goTo, type Screen } from './go-to.ts';
import { pngFile } from './receipts/make-files.ts';

const made = new WeakMap<Page, Promise<ClaimSeed>>();
const DAY = '2026-06-03';

/** The four claims of §4.15, made once for each window. */
function withClaims(page: Page): Promise<ClaimSeed> {
  const known = made.get(page) ?? makeClaims(page);
  made.set(page, known);
  return known;
}

async function makeClaims(page: Page): Promise<ClaimSeed> {
  // A page that shows them would ask for them again after each of the many changes.
  await goTo(page, '/help');
  const seed = await seedClaims(page);
  const claimOf = (name: string): string => seed.claims[name] ?? '';
  const leg = (mode: string, way: string) => ({
    kind: 'TRAVEL',
    mode,
    leg: way,
    travelledOn: DAY,
    fromPlace: way === 'RETURN' ? 'Northwold Library' : '4 Mill Lane',
    toPlace: way === 'RETURN' ? '4 Mill Lane' : 'Northwold Library',
  });
  const fileId = await keepTicket(page);
  await ask(page, 'claims.addLines', {
    claimId: claimOf('Carys Bowen'),
    receipts: [
      { fields: { supplier: 'Northwold Buses', datedOn: DAY, amountPence: 275, fileId } },
      { fields: { supplier: 'Jo Marsh', datedOn: DAY, amountPence: 3325 } },
    ],
    lines: [
      { fields: { ...leg('BUS', 'OUTWARD'), claimedPence: 275 }, receipt: 0 },
      { fields: { ...leg('BUS', 'RETURN'), stillToTravel: true }, receipt: null },
      {
        fields: {
          kind: 'CARE',
          travelledOn: DAY,
          careProvider: 'REGISTERED_CHILD_CARER',
          providerName: 'Jo Marsh',
          registrationNo: 'EY123456',
          careMinutes: 210,
          careHourlyPence: 950,
          careAgreedOn: '2026-05-12',
        },
        receipt: 1,
      },
    ],
  });
  await ask(page, 'claims.addLines', {
    claimId: claimOf('Dev Malik'),
    receipts: [
      { fields: { supplier: 'City Cabs', datedOn: DAY, amountPence: 1860 } },
      { fields: { supplier: 'Council car park', datedOn: '2026-05-20', amountPence: 420 } },
    ],
    lines: [
      { fields: { ...leg('TAXI', 'OUTWARD'), claimedPence: 1860 }, receipt: 0 },
      { fields: { ...leg('TAXI', 'RETURN'), stillToTravel: true }, receipt: null },
      { fields: { kind: 'PARKING', travelledOn: DAY, claimedPence: 420 }, receipt: 1 },
    ],
  });
  const claimId = claimOf('Bilal Aziz');
  await ask(page, 'claims.addLines', {
    claimId,
    receipts: [],
    lines: [{ fields: { ...leg('CAR', 'BOTH_LEGS'), tenths: 234 }, receipt: null }],
  });
  await ask(page, 'claims.submit', {
    claimId,
    expectedVersion: 1,
    declarationOn: DAY,
    receivedOn: DAY,
    receivedVia: 'IN_PERSON',
  });
  return seed;
}

const keepTicket = async (page: Page): Promise<string> => {
  const answer = await page.evaluate(
    async (bytes) =>
      JSON.parse(
        await window.desk.call('vault.keepFile', { name: 'ticket.png', bytes: new Uint8Array(bytes) }),
      ) as { readonly value?: { readonly fileId: string } },
    Array.from(pngFile('C bus', 240)),
  );
  return answer.value?.fileId ?? '';
};

const claim = (
  name: string,
  person: string,
  then: (page: Page) => Promise<unknown> = async () => undefined,
): Screen => ({
  name: `claim-${name}`,
  show: async (page) => {
    const seed = await withClaims(page);
    // From another page, so that each starts with nothing open.
    await goTo(page, '/help');
    await goTo(page, `/claims/${seed.claims[person] ?? ''}`);
    await expect(page.getByRole('heading', { level: 1, name: `Claim of ${person}` })).toBeVisible();
    await then(page);
  },
});

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** The page of a claim: empty, filled, held, open for editing, and handed in. */
export const CLAIM_SCREENS: readonly Screen[] = [
  claim('new', 'Ada Whitlock', async (page) => {
    await page.getByRole('textbox', { name: 'From' }).fill('Station Road');
    await page.getByRole('textbox', { name: 'Fare there' }).fill('12.40');
    await page.getByRole('textbox', { name: 'Fare there' }).blur();
  }),
  claim('bus-and-care', 'Carys Bowen', async (page) => {
    await page.getByRole('img', { name: /Receipt: Bus, there/ }).waitFor();
  }),
  claim('line-open', 'Carys Bowen', async (page) => {
    await press('Change')(page);
    await page.getByRole('textbox', { name: 'From' }).waitFor();
  }),
  claim('care-form', 'Carys Bowen', press('Add care')),
  claim('cost-form', 'Carys Bowen', press('Add parking or another cost')),
  claim('hand-in', 'Carys Bowen', press('Hand in')),
  claim('held', 'Dev Malik'),
  claim('accept', 'Dev Malik', press('Accept with a reason')),
  claim('stopped', 'Dev Malik', press('Hand in')),
  claim('cancel', 'Dev Malik', press('Cancel the claim')),
  claim('handed-in', 'Bilal Aziz'),
];
