import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Role } from '../../shared/access/roles.ts';
import { assessClaim, type Assessment } from '../../shared/domain/claims/assess.ts';
import { toClaim } from '../../shared/domain/claims/to-claim.ts';
import type { Leg } from '../../shared/domain/claims/lists.ts';
import type { TravelMode } from '../../shared/domain/policy/lists.ts';
import { EXAMPLE_CONTENT } from '../../shared/domain/policy/example.ts';
import type { Input, Output } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/values/result.ts';
import { createWithProject } from './create-backend.ts';

type Page = Output<'claims.page'>;

/** A back end with the focus group of §4.15 on 3 June 2026 and a policy that is in force from 6 April 2026. */
export interface ClaimDesk extends Awaited<ReturnType<typeof createWithProject>> {
  readonly activityId: string;
  /** Adds a person with an attendance; gives their id. */
  readonly person: (name: string, attendance?: { readonly came: 'YES' | 'NO' | null }) => Promise<string>;
  /** Starts a claim of a person, who is added when they are not there yet. */
  readonly startClaim: (name: string) => Promise<string>;
  /** The answers of one leg between Mill Lane and the library on the day. */
  readonly leg: (mode: TravelMode, leg: Leg) => Readonly<Record<string, string>>;
  /** C's bus: the outward ticket, the way back still to come. */
  readonly addBus: (claimId: string) => Promise<Output<'claims.addLines'>>;
  /** C's child carer: 3.5 hours at £9.50. */
  readonly addCare: (claimId: string, agreedOn: string) => Promise<Output<'claims.addLines'>>;
  readonly handIn: (claimId: string, on: string) => Promise<Result<Output<'claims.submit'>>>;
  /** The policy check as the window makes it, from what the page was given. */
  readonly check: (page: Page) => Assessment;
  /** What is stored of the lines of a claim, in their order. */
  readonly stored: (claimId: string) => readonly unknown[];
  /** From now on somebody else works here, who may do this. */
  readonly workAs: (role: Role) => Promise<unknown>;
  /** Puts the policy away: the area has none. */
  readonly withoutPolicy: () => Promise<unknown>;
  /** All of the audit as text. */
  readonly audit: () => string;
}

export async function createClaimDesk(): Promise<ClaimDesk> {
  const desk = await createWithProject();
  desk.ports.setNow('2026-06-12T09:00:00.000Z');
  const { rowId: activityId } = await desk.get('projects.addRow', {
    projectId: desk.projectId,
    kind: 'activity',
    fields: {
      title: 'Focus group at the library',
      method: 'FOCUS_GROUP',
      dateOn: '2026-06-03',
      venue: 'Library',
    },
  });
  const { id: policyId } = await desk.get('policies.save', {
    areaId: desk.areaId,
    id: null,
    expectedVersion: null,
    details: {
      title: 'Involvement expenses policy 2026',
      effectiveFrom: '2026-04-06',
      effectiveTo: null,
      content: structuredClone(EXAMPLE_CONTENT) as Input<'policies.save'>['details']['content'],
    },
    endBefore: false,
  });
  const people = new Map<string, string>();
  const person: ClaimDesk['person'] = async (name, attendance = { came: null }) => {
    const { id } = await desk.get('people.add', { kind: 'participant', fields: { name } });
    people.set(name, id);
    const offer = {
      offerText: 'Travel and care are paid.',
      offerToldOn: '2026-05-10',
      repliedOn: '2026-05-11',
    };
    await desk.get('claims.add', {
      kind: 'attendance',
      fields: { activityId, participantId: id, ...offer, ...attendance },
    });
    return id;
  };
  const leg: ClaimDesk['leg'] = (mode, way) => ({
    kind: 'TRAVEL',
    travelledOn: '2026-06-03',
    mode,
    leg: way,
    fromPlace: way === 'RETURN' ? 'Library' : 'Mill Lane',
    toPlace: way === 'RETURN' ? 'Mill Lane' : 'Library',
  });
  return {
    ...desk,
    activityId,
    person,
    leg,
    startClaim: async (name) => {
      const participantId = people.get(name) ?? (await person(name));
      const { id } = await desk.get('claims.add', { kind: 'claim', fields: { participantId, activityId } });
      return id;
    },
    addBus: (claimId) =>
      desk.get('claims.addLines', {
        claimId,
        receipts: [{ fields: { supplier: 'City Buses', datedOn: '2026-06-03', amountPence: 275 } }],
        lines: [
          { fields: { ...leg('BUS', 'OUTWARD'), claimedPence: 275 }, receipt: 0 },
          { fields: { ...leg('BUS', 'RETURN'), stillToTravel: true }, receipt: null },
        ],
      }),
    addCare: (claimId, agreedOn) =>
      desk.get('claims.addLines', {
        claimId,
        receipts: [{ fields: { supplier: 'Jo Marsh', datedOn: '2026-06-03', amountPence: 3325 } }],
        lines: [
          {
            fields: {
              kind: 'CARE',
              travelledOn: '2026-06-03',
              careProvider: 'REGISTERED_CHILD_CARER',
              providerName: 'Jo Marsh',
              registrationNo: 'EY123456',
              careMinutes: 210,
              careHourlyPence: 950,
              careAgreedOn: agreedOn,
            },
            receipt: 0,
          },
        ],
      }),
    handIn: async (claimId, on) => {
      const { claim } = await desk.get('claims.page', { claimId });
      return desk.call('claims.submit', {
        claimId,
        expectedVersion: claim.version,
        declarationOn: on,
        receivedOn: on,
        receivedVia: 'IN_PERSON',
      });
    },
    check: (page) =>
      assessClaim(
        toClaim({
          id: page.claim.id,
          projectId: page.project.id,
          claim: page.claim.fields,
          activity: page.activity,
          participant: page.person,
          lines: page.lines,
          receipts: page.receipts,
          overrides: page.overrides,
        }),
        page.facts,
      ),
    stored: (claimId) =>
      ask(
        desk.folder,
        'select accepted_pence, basis, receipt_due_on from claim_line where claim_id = ? and archived = 0 order by id',
        claimId,
      ),
    workAs: async (role) => {
      const details = { name: 'Ravi Moss', jobTitle: '', team: '', email: '', phone: '' };
      const { id } = await desk.get('setup.saveStaff', {
        id: null,
        details: { ...details, roles: [role] },
        expectedVersion: null,
      });
      return desk.get('setup.chooseMe', { staffId: id });
    },
    withoutPolicy: () =>
      desk.get('policies.setArchived', { id: policyId, archived: true, expectedVersion: 1, reopen: null }),
    audit: () => JSON.stringify(ask(desk.folder, 'select * from audit_entry')),
  };
}

function ask(folder: string, text: string, ...values: readonly string[]): readonly unknown[] {
  const db = new Database(join(folder, 'engagement-desk.sqlite'), { readonly: true });
  try {
    return db.prepare(text).all(...values);
  } finally {
    db.close();
  }
}
