import type { Page } from '@playwright/test';
import { EXAMPLE_CONTENT } from '../../shared/domain/policy/example.ts';
import { ask } from './claim-seed.ts';
import { PASSPHRASE } from './receipts/vault-desk.ts';

/** A workshop with people whose claims stand at every step, and the staff who decide. */
export interface DecisionSeed {
  readonly meId: string;
  readonly certifierId: string;
  readonly approverId: string;
  /** Claims by the person’s name. */
  readonly claims: Readonly<Record<string, string>>;
}

const DAY = '2026-06-03';
export const STAFF_EMAIL = { certifier: 'bela@nw.invalid', approver: 'cole@nw.invalid' } as const;
/** Handed in; certified; approved; sent back. */
export const STANDING = {
  handedIn: ['Gwen Ellis', 'Hari Forbes', 'Ines Keller'],
  certified: ['Jack Dawson', 'Kofi Mensah'],
  approved: ['Lena Hughes'],
  queried: ['Mina Jarvis'],
} as const;
const NAMES = Object.values(STANDING).flat();

const idOf = async (asked: Promise<Record<string, unknown>>, key = 'id'): Promise<string> =>
  String((await asked)[key]);

export const workAs = (page: Page, staffId: string) => ask(page, 'setup.chooseMe', { staffId });

/** A member of staff with a role, added. */
export const addStaff = (page: Page, name: string, email: string, role: string): Promise<string> =>
  idOf(
    ask(page, 'setup.saveStaff', {
      id: null,
      expectedVersion: null,
      details: { name, jobTitle: '', team: '', email, phone: '', roles: [role] },
    }),
  );

/** The policy and the vault, where the window has none yet. */
export async function prepareArea(page: Page, areaId: string): Promise<void> {
  const { versions } = (await ask(page, 'policies.list', { areaId })) as { versions: readonly unknown[] };
  if (versions.length === 0)
    await ask(page, 'policies.save', {
      areaId,
      id: null,
      expectedVersion: null,
      details: {
        title: 'Involvement expenses policy 2026',
        effectiveFrom: '2026-04-06',
        effectiveTo: null,
        content: { ...EXAMPLE_CONTENT, returnVarianceAction: 'PAY_EXTRA' },
      },
      endBefore: false,
    });
  const { state } = await ask(page, 'vault.state', {});
  if (state === 'none') await ask(page, 'vault.setUp', { passphrase: PASSPHRASE, startAgain: false });
}

export async function seedDecisions(page: Page): Promise<DecisionSeed> {
  const { areas, me } = (await ask(page, 'setup.get', {})) as {
    readonly areas: readonly { readonly id: string }[];
    readonly me: { readonly id: string };
  };
  const areaId = areas[0]?.id ?? '';
  await prepareArea(page, areaId);
  const certifierId = await addStaff(page, 'Bela Certifier', STAFF_EMAIL.certifier, 'CERTIFIER');
  const approverId = await addStaff(page, 'Cole Approver', STAFF_EMAIL.approver, 'APPROVER');
  const project = { title: 'Community eye clinics', areaId, legalRegime: 'ICB_2022' };
  const projectId = await idOf(ask(page, 'projects.create', project));
  const activity = {
    title: 'Workshop at the town hall',
    method: 'FOCUS_GROUP',
    dateOn: DAY,
    venue: 'Town hall',
  };
  const activityId = await idOf(
    ask(page, 'projects.addRow', { projectId, kind: 'activity', fields: activity }),
    'rowId',
  );
  const claims: Record<string, string> = {};
  for (const name of NAMES) claims[name] = await handIn(page, activityId, name);
  const seed: DecisionSeed = { meId: me.id, certifierId, approverId, claims };
  await decide(page, seed);
  return seed;
}

/** A bus there with the way home to come: £5.50. */
async function handIn(page: Page, activityId: string, name: string): Promise<string> {
  const participantId = await idOf(ask(page, 'people.add', { kind: 'participant', fields: { name } }));
  const told = { offerText: 'Travel is paid.', offerToldOn: '2026-05-10', repliedOn: '2026-05-11' };
  await ask(page, 'claims.add', { kind: 'attendance', fields: { activityId, participantId, ...told } });
  const claimId = await idOf(
    ask(page, 'claims.add', { kind: 'claim', fields: { participantId, activityId } }),
  );
  const leg = { kind: 'TRAVEL', mode: 'BUS', travelledOn: DAY };
  const there = {
    ...leg,
    leg: 'OUTWARD',
    fromPlace: `Home of ${name}`,
    toPlace: 'Town hall',
    claimedPence: 275,
  };
  const back = {
    ...leg,
    leg: 'RETURN',
    fromPlace: 'Town hall',
    toPlace: `Home of ${name}`,
    stillToTravel: true,
  };
  await ask(page, 'claims.addLines', {
    claimId,
    receipts: [{ fields: { supplier: `Line ${name}`, datedOn: DAY, amountPence: 275 } }],
    lines: [
      { fields: there, receipt: 0 },
      { fields: back, receipt: null },
    ],
  });
  const handedIn = { declarationOn: DAY, receivedOn: DAY, receivedVia: 'IN_PERSON' };
  await ask(page, 'claims.submit', { claimId, expectedVersion: 1, ...handedIn });
  return claimId;
}

async function decide(page: Page, { meId, certifierId, approverId, claims }: DecisionSeed): Promise<void> {
  const which = async (name: string) => {
    const claimId = claims[name] ?? '';
    const { version } = (await ask(page, 'claims.standing', { claimId })) as { readonly version: number };
    return { claimId, expectedVersion: version };
  };
  const signed = { shownPence: 550, comment: '', elsewhere: null };
  await workAs(page, certifierId);
  for (const name of [...STANDING.certified, ...STANDING.approved])
    await ask(page, 'claims.certify', { ...(await which(name)), ...signed, confirmCame: true });
  for (const name of STANDING.queried)
    await ask(page, 'claims.query', { ...(await which(name)), reason: 'Which bus was it?' });
  await workAs(page, approverId);
  for (const name of STANDING.approved)
    await ask(page, 'claims.approve', { ...(await which(name)), ...signed, budgetCode: 'ENG-01' });
  await workAs(page, meId);
}
