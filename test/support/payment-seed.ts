import type { Page } from '@playwright/test';
import { ask } from './claim-seed.ts';
import { addStaff, prepareArea, workAs } from './decision-seed.ts';
import { twoHours } from './offer.ts';

export const DAY = '2026-06-03';
export const CHARITY = { charityName: 'Wold Hospice', charityNumber: '1234567' };

/** Who works on payments, and the activity they are about. */
export interface PaymentDesk {
  readonly areaId: string;
  readonly projectId: string;
  readonly activityId: string;
  readonly meId: string;
  readonly certifierId: string;
  readonly approverId: string;
  readonly releaserId: string;
}

/** A claim as it is handed in; `pence` is what the policy makes of it. */
export interface Spent {
  readonly lines: readonly { readonly fields: object; readonly receipt: number | null }[];
  readonly receipts: readonly { readonly fields: object }[];
  readonly pence: number;
}

const idOf = async (asked: Promise<Record<string, unknown>>, key = 'id'): Promise<string> =>
  String((await asked)[key]);

/** A focus group of two hours with its policy and an open vault, a certifier, an approver and a payment releaser. */
export async function startPayments(page: Page): Promise<PaymentDesk> {
  const { areas, me } = (await ask(page, 'setup.get', {})) as {
    readonly areas: readonly { readonly id: string }[];
    readonly me: { readonly id: string };
  };
  const areaId = areas[0]?.id ?? '';
  await prepareArea(page, areaId);
  const project = { title: 'Stroke care after hospital', areaId, legalRegime: 'ICB_2022' };
  const projectId = await idOf(ask(page, 'projects.create', project));
  const fields = {
    title: 'Focus group at the library',
    method: 'FOCUS_GROUP',
    dateOn: DAY,
    startsAt: '10:00',
    endsAt: '12:00',
    venue: 'Northwold Library',
  };
  const row = { projectId, kind: 'activity', fields };
  return {
    areaId,
    projectId,
    activityId: await idOf(ask(page, 'projects.addRow', row), 'rowId'),
    meId: me.id,
    certifierId: await addStaff(page, 'Gita Certifier', 'gita@nw.invalid', 'CERTIFIER'),
    approverId: await addStaff(page, 'Hal Approver', 'hal@nw.invalid', 'APPROVER'),
    releaserId: await addStaff(page, 'Evan Releaser', 'evan@nw.invalid', 'PAYMENT_RELEASER'),
  };
}

/** Somebody who came for two hours and wants to be paid by bank transfer. */
export async function addPerson(page: Page, { activityId }: PaymentDesk, name: string): Promise<string> {
  const fields = { name, paymentChoice: 'BACS' };
  const participantId = await idOf(ask(page, 'people.add', { kind: 'participant', fields }));
  const told = {
    offerText: 'Travel and care are paid.',
    offerToldOn: '2026-05-10',
    repliedOn: '2026-05-11',
  };
  const came = { activityId, participantId, came: 'YES', minutes: 120, ...told };
  await ask(page, 'claims.add', { kind: 'attendance', fields: came });
  return participantId;
}

/** Hands in a claim, and has it certified and approved. */
export async function approveClaim(
  page: Page,
  desk: PaymentDesk,
  participantId: string,
  { lines, receipts, pence }: Spent,
): Promise<string> {
  const fields = { participantId, activityId: desk.activityId };
  const claimId = await idOf(ask(page, 'claims.add', { kind: 'claim', fields }));
  await ask(page, 'claims.addLines', { claimId, receipts, lines });
  const handedIn = { declarationOn: DAY, receivedOn: DAY, receivedVia: 'IN_PERSON' };
  await ask(page, 'claims.submit', { claimId, expectedVersion: 1, ...handedIn });
  const signed = async () => {
    const { version } = await ask(page, 'claims.standing', { claimId });
    return { claimId, expectedVersion: version, shownPence: pence, comment: '', elsewhere: null };
  };
  await workAs(page, desk.certifierId);
  await ask(page, 'claims.certify', { ...(await signed()), confirmCame: true });
  await workAs(page, desk.approverId);
  await ask(page, 'claims.approve', { ...(await signed()), budgetCode: 'ENG-01' });
  await workAs(page, desk.meId);
  return claimId;
}

/** Offers £75.00 for half a day, answered and approved; `isSettled`: finance has said how it is taxed. */
export async function approveRecognition(
  page: Page,
  desk: PaymentDesk,
  participantId: string,
  { choice, isSettled }: { readonly choice: 'ACCEPTED' | 'DONATED_TO_CHARITY'; readonly isSettled: boolean },
): Promise<void> {
  const offered = await ask(page, 'payments.offer', twoHours(participantId, desk.activityId));
  const { id } = offered;
  const charity = choice === 'DONATED_TO_CHARITY' ? CHARITY : { charityName: '', charityNumber: '' };
  const answer = { choice, choiceOn: '2026-05-22', reducedPence: null, promptShown: true, method: null };
  let { version } = await ask(page, 'payments.choose', { id, expectedVersion: 1, ...answer, ...charity });
  const fields = { taxRoute: 'ONE_OFF_NO_DEDUCTION', taxEvidence: 'Finance, e-mail of 1 June 2026' };
  if (isSettled)
    ({ version } = await ask(page, 'payments.changeOffer', { id, expectedVersion: version, fields }));
  await workAs(page, desk.approverId);
  const signed = {
    id,
    expectedVersion: version,
    shownPence: 7500,
    budgetCode: 'ENG-02',
    elsewhere: null,
  };
  await ask(page, 'payments.approveRecognition', signed);
  await workAs(page, desk.meId);
}

/** Keeps the account somebody is paid into; its digits pass the banks' own check. */
export const payInto = (page: Page, participantId: string, accountName: string) =>
  ask(page, 'payments.savePayee', {
    participantId,
    account: { accountName, sortCode: '08-99-99', accountNumber: '66374958', rollNumber: '' },
    payrollReference: '',
    expectedVersion: 0,
  });

const leg = (mode: string, way: string) => ({
  kind: 'TRAVEL',
  mode,
  leg: way,
  travelledOn: DAY,
  fromPlace: way === 'RETURN' ? 'Northwold Library' : '4 Mill Lane',
  toPlace: way === 'RETURN' ? '4 Mill Lane' : 'Northwold Library',
});
const ticket = (supplier: string, amountPence: number) => ({
  fields: { supplier, datedOn: DAY, amountPence },
});

/** A bus there, with the way back to come. `note` tells the tickets of several people apart. */
export const byBus = (note: string): Spent => ({
  receipts: [ticket(`Northwold Buses ${note}`, 275)],
  lines: [
    { fields: { ...leg('BUS', 'OUTWARD'), claimedPence: 275 }, receipt: 0 },
    { fields: { ...leg('BUS', 'RETURN'), stillToTravel: true }, receipt: null },
  ],
  pence: 550,
});
/** §4.15, A: two train tickets. */
export const BY_TRAIN: Spent = {
  receipts: [ticket('Northern, there', 1240), ticket('Northern, back', 1240)],
  lines: [
    { fields: { ...leg('TRAIN', 'OUTWARD'), claimedPence: 1240 }, receipt: 0 },
    { fields: { ...leg('TRAIN', 'RETURN'), claimedPence: 1240 }, receipt: 1 },
  ],
  pence: 2480,
};
/** §4.15, B: 23.4 miles by car. */
export const BY_CAR: Spent = {
  receipts: [],
  lines: [{ fields: { ...leg('CAR', 'BOTH_LEGS'), tenths: 234 }, receipt: null }],
  pence: 1287,
};
/** §4.15, C: the bus, and a registered child carer for three and a half hours. */
export const BUS_AND_CARE: Spent = {
  receipts: [...byBus('C').receipts, ticket('Lin Parry', 3325)],
  lines: [
    ...byBus('C').lines,
    {
      fields: {
        kind: 'CARE',
        travelledOn: DAY,
        careProvider: 'REGISTERED_CHILD_CARER',
        providerName: 'Lin Parry',
        registrationNo: 'EY123456',
        careMinutes: 210,
        careHourlyPence: 950,
        careAgreedOn: '2026-05-12',
      },
      receipt: 1,
    },
  ],
  pence: 3875,
};
