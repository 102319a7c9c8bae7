/** Any queue or search among 100,000 claims and 300,000 lines, through the router, against the same SQL run raw. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everything } from '../../electron/backend/backend.ts';
import { createRouter, type Router } from '../../electron/backend/router.ts';
import { openForReading, openForWriting } from '../../electron/backend/store/connection.ts';
import type { Connection } from '../../electron/backend/store/handles.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';
import { CLAIMS, seedClaims } from './claims-seed.ts';
import { listening } from './listening.ts';
import { benchPorts } from './ports.ts';
import { SETUP } from './seed.ts';
import { sideBySide, type Ratio } from './timing.ts';

const PART = 100;
/** The most a queue or a search may take, in milliseconds. */
const MOST_MS = 50;
/** The most a kind of question may take beside the same SQL run raw. */
const MOST_RATIO = 1.5;
const ROUNDS = 80;

const QUEUE = {
  queue: 'CERTIFY',
  search: '',
  projectId: null as string | null,
  from: null as string | null,
  to: null as string | null,
  offset: 0,
  limit: PART,
};
const CHASING = { state: null as string | null, search: '', projectId: null, offset: 0, limit: PART };
const PEOPLE = {
  search: '',
  archived: false,
  capacity: null as string | null,
  stayInvolved: false,
  flagged: false,
  offset: 0,
  limit: PART,
};

/** What a lead asks for, with the worst each can be. */
const ASKED: readonly (readonly [what: string, name: string, input: object])[] = [
  ['how much is in each queue', 'claims.queues', {}],
  ['the queue to certify', 'claims.queue', QUEUE],
  ['its 50th part', 'claims.queue', { ...QUEUE, offset: 5_000 }],
  ['the queue to approve', 'claims.queue', { ...QUEUE, queue: 'APPROVE' }],
  ['drafts', 'claims.queue', { ...QUEUE, queue: 'DRAFT' }],
  ['what was approved or paid', 'claims.queue', { ...QUEUE, queue: 'DECIDED' }],
  ['all claims', 'claims.queue', { ...QUEUE, queue: 'ALL' }],
  ['all claims, a letter', 'claims.queue', { ...QUEUE, queue: 'ALL', search: 'a' }],
  ['all claims, a name', 'claims.queue', { ...QUEUE, queue: 'ALL', search: 'bela carter' }],
  ['all claims, one person', 'claims.queue', { ...QUEUE, queue: 'ALL', search: 'bela 4231' }],
  ['all claims, nobody', 'claims.queue', { ...QUEUE, queue: 'ALL', search: 'zzz' }],
  ['all claims, a number', 'claims.queue', { ...QUEUE, queue: 'ALL', search: 'c-2022-001' }],
  ['to certify, a name', 'claims.queue', { ...QUEUE, search: 'gwen' }],
  ['to certify, a month', 'claims.queue', { ...QUEUE, from: '2025-05-01', to: '2025-05-31' }],
  ['paid, a month', 'claims.queue', { ...QUEUE, queue: 'DECIDED', from: '2025-05-01', to: '2025-05-31' }],
  ['return receipts', 'claims.chasing', CHASING],
  ['return receipts, overdue', 'claims.chasing', { ...CHASING, state: 'OVERDUE' }],
  ['return receipts, a name', 'claims.chasing', { ...CHASING, search: 'hari forbes' }],
  ['people', 'people.search', PEOPLE],
  ['people, a name', 'people.search', { ...PEOPLE, search: 'bela carter' }],
  ['people, one person', 'people.search', { ...PEOPLE, search: 'bela 4231' }],
];

/** For each of them against raw SQL, and for the slowest of them against the most it may take. */
export async function benchClaims(): Promise<readonly Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const connection = openForWriting(folder);
  await migrateStore(connection, () => Promise.reject(new Error('a new store')));
  const reader = openForReading(folder);
  const router = createRouter({
    operations: everything,
    store: {
      reader: { connection: reader },
      writer: { connection, writable: true },
      facts: { folder, file: '', readOnly: false, schemaVersion: 30, appVersion: 'bench' },
    },
    ports: benchPorts(),
    announce: () => undefined,
  });
  await router.dispatch('setup.begin', SETUP);
  seedClaims(connection);
  const measured = [];
  for (const [what, name, input] of ASKED)
    measured.push({ what, ...(await measure({ reader, router }, name, input)) });
  reader.close();
  connection.close();
  rmSync(folder, { recursive: true, force: true });
  return ratiosOf(measured);
}

interface Measured {
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
}

async function measure(
  { reader, router }: { readonly reader: Connection; readonly router: Router },
  name: string,
  input: object,
): Promise<Omit<Measured, 'what'>> {
  const ask = async (): Promise<void> => {
    const answer = await router.dispatch(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  };
  const statements = await listening(reader, ask);
  return sideBySide(
    ask,
    () => {
      for (const { again } of statements) again();
    },
    ROUNDS,
  );
}

/** Each kind on its own, and the slowest of them against the most it may take. */
function ratiosOf(measured: readonly Measured[]): readonly Ratio[] {
  const slowest = measured.toSorted((a, b) => b.ours - a.ours)[0];
  const many = CLAIMS.toLocaleString('en-GB');
  return [
    ...measured.map(({ what, ours, peer }) => ({
      name: `Among ${many} claims: ${what}`,
      peerName: 'the same SQL, raw',
      ours,
      peer,
      unit: 'ms',
      most: MOST_RATIO,
    })),
    {
      name: `The slowest of these: ${slowest?.what ?? ''}`,
      peerName: 'the most it may take',
      ours: slowest?.ours ?? 0,
      peer: MOST_MS,
      unit: 'ms',
      most: 1,
    },
  ];
}
