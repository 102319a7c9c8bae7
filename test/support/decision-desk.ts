import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Role } from '../../shared/access/roles.ts';
import type { Output } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/values/result.ts';
import { createClaimDesk, type ClaimDesk } from './claim-desk.ts';
import { pngFile } from './receipts/make-files.ts';

/** The desk of §4.15 with the people who decide: the lead (me), a certifier, two approvers. */
export interface DecisionDesk extends ClaimDesk {
  readonly certifierId: string;
  readonly approverId: string;
  readonly secondId: string;
  readonly staff: (name: string, roles: readonly Role[]) => Promise<string>;
  /** From now on this member of staff works on the laptop. */
  readonly as: (staffId: string) => Promise<void>;
  readonly page: (claimId: string) => Promise<Output<'claims.page'>>;
  /** C of §4.15: a bus there with the way back to come, £5.50, handed in on 3 June. */
  readonly handedIn: (name: string) => Promise<string>;
  readonly certify: (claimId: string, more?: object) => Promise<Result<Output<'claims.certify'>>>;
  readonly approve: (claimId: string, more?: object) => Promise<Result<Output<'claims.approve'>>>;
  readonly second: (claimId: string, more?: object) => Promise<Result<Output<'claims.secondApprove'>>>;
  readonly move: (
    action: 'query' | 'reject' | 'cancel',
    claimId: string,
    reason: string,
  ) => Promise<Result<Output<'claims.query'>>>;
  /** Handed in, certified and approved. */
  readonly approved: (name: string) => Promise<string>;
  /** Keeps a small picture in the vault and gives its id. */
  readonly keepEvidence: (note: string) => Promise<string>;
  /** Changes switches of the area's policy, past the editor. */
  readonly setPolicy: (change: object) => void;
  /** Asks the store's file. */
  readonly rows: (text: string, ...values: readonly string[]) => readonly unknown[];
  /** Writes to the store's file. */
  readonly exec: (text: string, ...values: readonly string[]) => void;
}

export async function createDecisionDesk(): Promise<DecisionDesk> {
  const desk = await createClaimDesk();
  const staff: DecisionDesk['staff'] = async (name, roles) => {
    const details = {
      name,
      jobTitle: '',
      team: '',
      email: `${name}@nw.invalid`,
      phone: '',
      roles: [...roles],
    };
    const saved = await desk.get('setup.saveStaff', { id: null, details, expectedVersion: null });
    return saved.id;
  };
  const certifierId = await staff('Bela Certifier', ['CERTIFIER']);
  const approverId = await staff('Cole Approver', ['APPROVER']);
  const secondId = await staff('Dina Approver', ['APPROVER']);
  const as = async (staffId: string): Promise<void> => {
    await desk.get('setup.chooseMe', { staffId });
  };
  const page = (claimId: string) => desk.get('claims.page', { claimId });
  const seen = async (claimId: string) => {
    const now = await page(claimId);
    const shownPence = desk.check(now).totalPence;
    return { claimId, expectedVersion: now.claim.version, shownPence, comment: '', elsewhere: null };
  };
  const certify: DecisionDesk['certify'] = async (claimId, more = {}) =>
    desk.call('claims.certify', { ...(await seen(claimId)), confirmCame: true, ...more });
  const approve: DecisionDesk['approve'] = async (claimId, more = {}) =>
    desk.call('claims.approve', { ...(await seen(claimId)), budgetCode: 'ENG-01', ...more });
  const handedIn = async (name: string): Promise<string> => {
    const claimId = await desk.startClaim(name);
    await desk.addBus(claimId);
    need(await desk.handIn(claimId, '2026-06-03'));
    return claimId;
  };
  const open = <Value>(job: (db: Database.Database) => Value): Value => {
    const db = new Database(join(desk.folder, 'engagement-desk.sqlite'));
    try {
      return job(db);
    } finally {
      db.close();
    }
  };
  return {
    ...desk,
    certifierId,
    approverId,
    secondId,
    staff,
    as,
    page,
    handedIn,
    certify,
    approve,
    second: async (claimId, more = {}) =>
      desk.call('claims.secondApprove', { ...(await seen(claimId)), ...more }),
    move: async (action, claimId, reason) => {
      const { expectedVersion } = await seen(claimId);
      return desk.call(`claims.${action}`, { claimId, expectedVersion, reason });
    },
    approved: async (name) => {
      const claimId = await handedIn(name);
      await as(certifierId);
      need(await certify(claimId));
      await as(approverId);
      need(await approve(claimId));
      await as(desk.meId);
      return claimId;
    },
    keepEvidence: async (note) => {
      await desk.call('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
      const kept = await desk.get('vault.keepFile', {
        name: 'form.png',
        bytes: Uint8Array.from(pngFile(note)),
      });
      return kept.fileId;
    },
    setPolicy: (change) =>
      open((db) =>
        db.prepare('update area_policy set content = json_patch(content, ?)').run(JSON.stringify(change)),
      ),
    rows: (text, ...values) => open((db) => db.prepare(text).all(...values)),
    exec: (text, ...values) => open((db) => void db.prepare(text).run(...values)),
  };
}

function need(result: Result<unknown>): void {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}
