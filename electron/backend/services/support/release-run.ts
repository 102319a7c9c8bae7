import { isAllowed } from '../../../../shared/access/permissions.ts';
import { ROLE_WORDS } from '../../../../shared/access/roles.ts';
import { runContent } from '../../../../shared/domain/payments/run-content.ts';
import type { Staff } from '../../../../shared/domain/setup/shapes.ts';
import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import { addPence, type Pence } from '../../../../shared/values/money.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting, Writing } from '../../context.ts';
import { openPayee, sealRunPayee } from '../../files/payee-seal.ts';
import { sha256 } from '../../files/seal.ts';
import { listDeciders } from '../../store/payables.store.ts';
import {
  findRun,
  insertRunPayee,
  listRunLines,
  listSealedPayees,
  markReleased,
  type RunLineRow,
  type RunRow,
  type SealedPayee,
} from '../../store/runs.store.ts';
import { findStaff } from '../../store/setup.store.ts';
import { findFile } from '../../store/vault.store.ts';
import { stampOf } from './stamp.ts';
import { noteRun } from './prepare-run.ts';
import { openVault, type NotOpen } from './vault-open.ts';

export interface Releasing {
  readonly runId: string;
  readonly expectedVersion: number;
  readonly shownPence: Pence;
  readonly elsewhere: {
    readonly staffId: string;
    readonly decidedOn: IsoDate;
    readonly evidenceId: string;
  } | null;
}

export type NotReleased =
  | NotOpen
  | 'run-not-found'
  | 'run-not-prepared'
  | 'changed-elsewhere'
  | 'run-moved'
  | 'releaser-prepared'
  | 'releaser-decided'
  | 'decider-not-allowed'
  | 'evidence-not-found'
  | 'decision-date-wrong'
  | 'kept-file-unreadable';

type Released = { readonly runId: string; readonly version: number; readonly status: 'RELEASED' };

/**
 * Releases a run: the accounts are sealed anew for the run first, then everything is written in one
 * transaction, so that a crash at any moment leaves it wholly released or not at all.
 */
export async function releaseRun(context: Waiting, asked: Releasing): Promise<Result<Released, NotReleased>> {
  const people = context.read(({ db }) => bankPeople(listRunLines(db, asked.runId)));
  const sealed = await sealForRun(context, asked.runId, people);
  if (!sealed.ok) return sealed;
  return context.write<Released, NotReleased>((writing) => write(writing, asked, sealed.value));
}

const bankPeople = (lines: readonly RunLineRow[]): readonly string[] => [
  ...new Set(lines.filter(({ method }) => method === 'BACS').map(({ participantId }) => participantId)),
];

interface ForRun extends SealedPayee {
  /** The account as it stood when it was sealed anew; the same must stand when the run is released. */
  readonly from: Uint8Array;
}

async function sealForRun(
  context: Waiting,
  runId: string,
  people: readonly string[],
): Promise<Result<readonly ForRun[], NotOpen | 'kept-file-unreadable' | 'run-moved'>> {
  if (people.length === 0) return ok([]);
  const vault = await openVault(context);
  if (!vault.ok) return vault;
  const { ring, current } = vault.value;
  const payees = context.read(({ db }) => listSealedPayees(db, people));
  if (payees.length !== people.length) return fail('run-moved');
  const anew: ForRun[] = [];
  for (const payee of payees) {
    const { participantId, keyId, sealed, last4 } = payee;
    const key = ring.get(keyId);
    const account = key && openPayee(key, participantId, sealed);
    if (!account) return fail('kept-file-unreadable');
    const own = sealRunPayee(current.key, { runId, participantId }, account);
    anew.push({ participantId, keyId: current.id, sealed: own, last4, from: sealed });
  }
  return ok(anew);
}

function write(context: Writing, asked: Releasing, payees: readonly ForRun[]): Result<Released, NotReleased> {
  const { db, newId } = context;
  const run = findRun(db, asked.runId);
  if (!run) return fail('run-not-found');
  if (run.status !== 'PREPARED') return fail('run-not-prepared');
  if (run.version !== asked.expectedVersion) return fail('changed-elsewhere', { version: run.version });
  const lines = listRunLines(db, run.id);
  if (!stillStands(run, lines, asked.shownPence) || !areSameAccounts(context, payees))
    return fail('run-moved');
  const by = releaserOf(context, run, asked);
  if (!by.ok) return by;
  const stamp = stampOf(context);
  for (const payee of payees) insertRunPayee(db, { id: newId(), runId: run.id }, payee, stamp);
  const { on, staff, evidenceId } = by.value;
  const release = { id: run.id, expectedVersion: run.version, on, by: staff.id, evidenceId };
  if (!markReleased(db, release)) return fail('changed-elsewhere');
  noteRun(context, run.id, 'status', [
    { field: 'status', before: 'PREPARED', after: 'RELEASED' },
    { field: 'releasedBy', before: null, after: staff.id },
  ]);
  return ok({ runId: run.id, version: run.version + 1, status: 'RELEASED' });
}

/** The lines still come to what the run says and what was shown. */
const stillStands = (run: RunRow, lines: readonly RunLineRow[], shownPence: Pence): boolean =>
  lines.length === run.lineCount &&
  addPence(lines.map(({ amountPence }) => amountPence)) === run.totalPence &&
  run.totalPence === shownPence &&
  sha256(runContent(run, lines)) === run.contentHash;

const areSameAccounts = ({ db }: Writing, payees: readonly ForRun[]): boolean => {
  const now = new Map(
    listSealedPayees(
      db,
      payees.map(({ participantId }) => participantId),
    ).map((payee) => [payee.participantId, Buffer.from(payee.sealed)]),
  );
  return payees.every(({ participantId, from }) => now.get(participantId)?.equals(from) === true);
};

interface Releaser {
  readonly staff: Staff;
  readonly on: IsoDate;
  readonly evidenceId: string | null;
}

/** Who releases: neither who prepared the run nor who decided about a payment in it. */
function releaserOf(
  context: Writing,
  run: RunRow,
  { elsewhere }: Releasing,
): Result<
  Releaser,
  | 'releaser-prepared'
  | 'releaser-decided'
  | 'decider-not-allowed'
  | 'evidence-not-found'
  | 'decision-date-wrong'
> {
  const { db, now } = context;
  const who = whoSaysSo(context, elsewhere);
  if (!who.ok) return who;
  const { staff, on } = who.value;
  if (on > londonDate(now) || on < londonDate(run.createdAt)) return fail('decision-date-wrong');
  if (staff.id === run.createdBy) return fail('releaser-prepared');
  const decided = listDeciders(db, run.id).find(({ staffId }) => staffId === staff.id);
  return decided
    ? fail('releaser-decided', { name: staff.name, reference: decided.reference })
    : ok(who.value);
}

/** Whoever works here, today; or somebody on paper, on their day, with the file that proves it. */
function whoSaysSo(
  { db, me, now }: Writing,
  elsewhere: Releasing['elsewhere'],
): Result<Releaser, 'decider-not-allowed' | 'evidence-not-found'> {
  const staff = elsewhere === null ? me : (findStaff(db, elsewhere.staffId) ?? null);
  if (!staff || !isAllowed(staff.roles, 'payments:release'))
    return fail('decider-not-allowed', {
      name: staff?.name ?? 'Nobody',
      role: ROLE_WORDS.PAYMENT_RELEASER,
    });
  if (elsewhere === null) return ok({ staff, on: londonDate(now), evidenceId: null });
  const { decidedOn, evidenceId } = elsewhere;
  return findFile(db, evidenceId) ? ok({ staff, on: decidedOn, evidenceId }) : fail('evidence-not-found');
}
