import type { Page } from '@playwright/test';
import { EXAMPLE_CONTENT } from '../../shared/domain/policy/example.ts';
import { ask } from './claim-seed.ts';
import { PASSPHRASE } from './receipts/vault-desk.ts';

/** A focus group whose people were offered a recognition payment and answered in every way (§4.15). */
export interface OfferSeed {
  readonly projectId: string;
  readonly activityId: string;
  /** People by name. */
  readonly people: Readonly<Record<string, string>>;
}

const DAY = '2026-06-03';
const TOLD = '2026-05-20';
const ANSWERED = '2026-05-22';
const WITH_POLICY = {
  ...EXAMPLE_CONTENT,
  benefitsContact: 'North Wold Advice, 01632 960 100',
  benefitsText: 'The advice centre is free and sees people without an appointment on Tuesdays.',
};
const FIRST = { accountName: 'Carys Bowen', sortCode: '089999', accountNumber: '66374958', rollNumber: '' };
const SECOND = { ...FIRST, sortCode: '107999', accountNumber: '88837491' };
const CHOICES = {
  'Alan Price': { choice: 'DECLINED' },
  'Carys Bowen': { choice: 'ACCEPTED', method: 'BACS' },
  'Dai Hughes': { choice: 'DONATED_TO_CHARITY', charityName: 'Wold Hospice', charityNumber: '1234567' },
  'Eleri Vaughan': { choice: 'REDUCED', reducedPence: 6000, method: 'VOUCHER' },
} as const;
/** Offered, and nothing heard yet. */
export const UNANSWERED = 'Femi Adeyemi';
/** Came, and nothing offered yet; wants at most £50.00 a week. */
export const NOT_OFFERED = 'Gwilym Hopkins';

const idOf = async (asked: Promise<Record<string, unknown>>, key = 'id'): Promise<string> =>
  String((await asked)[key]);

async function prepare(page: Page, areaId: string): Promise<void> {
  const { versions } = (await ask(page, 'policies.list', { areaId })) as { versions: readonly unknown[] };
  if (versions.length === 0)
    await ask(page, 'policies.save', {
      areaId,
      id: null,
      expectedVersion: null,
      details: {
        title: 'Involvement policy 2026',
        effectiveFrom: '2026-04-06',
        effectiveTo: null,
        content: WITH_POLICY,
      },
      endBefore: false,
    });
  const { state } = await ask(page, 'vault.state', {});
  if (state === 'none') await ask(page, 'vault.setUp', { passphrase: PASSPHRASE, startAgain: false });
}

async function addPerson(page: Page, activityId: string, name: string): Promise<string> {
  const fields = name === NOT_OFFERED ? { name, weeklyLimitPence: 5000 } : { name };
  const id = await idOf(ask(page, 'people.add', { kind: 'participant', fields }));
  const came = { came: 'YES', minutes: 120, offerText: 'Travel is paid.', offerToldOn: '2026-05-10' };
  await ask(page, 'claims.add', { kind: 'attendance', fields: { activityId, participantId: id, ...came } });
  return id;
}

async function offerTo(page: Page, who: { readonly activityId: string; readonly participantId: string }) {
  return idOf(
    ask(page, 'payments.offer', {
      ...who,
      rateRowId: 'half-day',
      minutes: 120,
      units: null,
      offeredPence: 7500,
      offerReason: '',
      offerMadeOn: TOLD,
      note: '',
    }),
  );
}

const ANSWER = {
  expectedVersion: 1,
  choiceOn: ANSWERED,
  reducedPence: null,
  charityName: '',
  charityNumber: '',
  promptShown: true,
  method: null,
};

/** Makes all of it; the account of the one who takes the payment was changed and waits for its check. */
export async function seedOffers(page: Page): Promise<OfferSeed> {
  const { areas } = (await ask(page, 'setup.get', {})) as {
    readonly areas: readonly { readonly id: string }[];
  };
  const areaId = areas[0]?.id ?? '';
  await prepare(page, areaId);
  const project = { title: 'Waiting at the eye clinic', areaId, legalRegime: 'ICB_2022' };
  const projectId = await idOf(ask(page, 'projects.create', project));
  const group = { title: 'Focus group at the library', method: 'FOCUS_GROUP', dateOn: DAY };
  const activityId = await idOf(
    ask(page, 'projects.addRow', { projectId, kind: 'activity', fields: group }),
    'rowId',
  );
  const people: Record<string, string> = {};
  for (const name of [...Object.keys(CHOICES), UNANSWERED, NOT_OFFERED])
    people[name] = await addPerson(page, activityId, name);
  for (const [name, choice] of Object.entries(CHOICES)) {
    const id = await offerTo(page, { activityId, participantId: people[name] ?? '' });
    await ask(page, 'payments.choose', { ...ANSWER, ...choice, id });
  }
  await offerTo(page, { activityId, participantId: people[UNANSWERED] ?? '' });
  const details = { participantId: people['Carys Bowen'] ?? '', payrollReference: '' };
  await ask(page, 'payments.savePayee', { ...details, account: FIRST, expectedVersion: 0 });
  await ask(page, 'payments.savePayee', { ...details, account: SECOND, expectedVersion: 1 });
  return { projectId, activityId, people };
}
