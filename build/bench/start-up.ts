/** Cold start to the first usable screen, and memory, with 1,000 projects: against a hello-world window on the same runtime. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureElectronRuntime } from '../scripts/electron-runtime/ensure.ts';
import { repository } from '../scripts/process/repository.ts';
import { askUntilAnswered } from './devtools.ts';
import { seedProjects } from './seed.ts';
import { median, type Ratio } from './timing.ts';

const ROUNDS = 15;
/** Chromium keeps compiled scripts from the second start on. */
const WARM_UP = 3;
const SETTLE_MS = 1500;
const READY = `(() => {
  const [mark] = performance.getEntriesByName('desk-ready');
  return mark ? performance.timeOrigin + mark.startTime : null;
})()`;

interface Start {
  readonly milliseconds: number;
  readonly pssKiB: number;
}

/** One start from nothing running. The profile was used before, as at every start but the very first. */
async function startOnce(executable: string, profile: string, args: readonly string[]): Promise<Start> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const begun = Date.now();
  const child = spawn(
    executable,
    [...root, '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  );
  const ready = (await askUntilAnswered(await addressOf(child), READY)) as number;
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const pssKiB = pssOf(child.pid ?? 0);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
  return { milliseconds: ready - begun, pssKiB };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The app ended early: ${said}`)));
  });
}

/** Proportional memory of a process and everything it started, in KiB. */
function pssOf(pid: number): number {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readOr(`/proc/${name}/status`))?.[1] ?? 0);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const family: number[] = [];
  for (const queue = [pid]; queue.length > 0;) {
    const next = queue.pop() ?? 0;
    family.push(next);
    queue.push(...(parents.get(next) ?? []));
  }
  return family.reduce(
    (sum, id) => sum + Number(/^Pss:\s+(\d+)/m.exec(readOr(`/proc/${id}/smaps_rollup`))?.[1] ?? 0),
    0,
  );
}

/** A process may end while it is looked at. */
function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const newFolder = (prefix: string): string => mkdtempSync(join(tmpdir(), prefix));

export async function benchStartUp(): Promise<readonly Ratio[]> {
  const { executable } = await ensureElectronRuntime();
  const store = newFolder('desk-bench-store-');
  await seedProjects(store, 1000);
  const app = [repository, `--store=${store}`];
  const hello = [join(repository, 'build/bench/hello')];
  const profiles = [newFolder('desk-bench-profile-'), newFolder('hello-bench-profile-')] as const;
  const ours: Start[] = [];
  const peers: Start[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [one, other] = [
      await startOnce(executable, profiles[0], app),
      await startOnce(executable, profiles[1], hello),
    ];
    if (round < 0) continue;
    ours.push(one);
    peers.push(other);
  }
  for (const folder of [store, ...profiles]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const of = (starts: readonly Start[], pick: (start: Start) => number): number => median(starts.map(pick));
  const peerName = 'a hello-world window';
  return [
    {
      name: 'Cold start to the first usable screen, 1,000 projects',
      peerName,
      ours: of(ours, (start) => start.milliseconds),
      peer: of(peers, (start) => start.milliseconds),
      unit: 'ms',
      most: 1.3,
    },
    {
      name: 'Memory (PSS, all processes)',
      peerName,
      ours: of(ours, (start) => start.pssKiB / 1024),
      peer: of(peers, (start) => start.pssKiB / 1024),
      unit: 'MiB',
      most: 1.3,
    },
  ];
}
