/** The stakeholder map with 500 against 50: its first paint, and the work of one move of the pointer while dragging. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { ensureElectronRuntime } from '../scripts/electron-runtime/ensure.ts';
import { repository } from '../scripts/process/repository.ts';
import { seedPlan } from './seed-plan.ts';
import { median, type Ratio } from './timing.ts';
import { openWindow } from './window.ts';

const MANY = 500;
const FEW = 50;
const PAINTS = 7;
const DRAGS = 5;
const MOVES = 60;

interface Measured {
  readonly paints: readonly number[];
  readonly moves: readonly number[];
}

/** Microseconds of work in the window's main thread, as Chromium's own tracing tells it. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

export async function benchMap(): Promise<readonly Ratio[]> {
  const [few, many] = [await measure(FEW), await measure(MANY)];
  const peerName = `the same with ${FEW}`;
  return [
    {
      name: `First paint of a map of ${MANY} stakeholders`,
      peerName,
      ours: median(many.paints),
      peer: median(few.paints),
      unit: 'ms',
      most: 3,
    },
    {
      name: `Work for each move of the pointer while dragging, ${MANY} stakeholders`,
      peerName,
      ours: median(many.moves),
      peer: median(few.moves),
      unit: 'ms',
      most: 2,
    },
  ];
}

async function measure(stakeholders: number): Promise<Measured> {
  const store = mkdtempSync(join(tmpdir(), 'desk-bench-map-'));
  const profile = mkdtempSync(join(tmpdir(), 'desk-bench-profile-'));
  const projectId = await seedPlan(store, { stakeholders, activities: 0, sources: 0 });
  const { executable } = await ensureElectronRuntime();
  const args = [repository, `--store=${store}`, `--user-data-dir=${profile}`];
  const { page, close } = await openWindow(executable, args);
  const paints: number[] = [];
  for (let round = -2; round < PAINTS; round++) {
    const paint = await paintOnce(page, `#/projects/${projectId}/stakeholders`, stakeholders);
    if (round >= 0) paints.push(paint);
  }
  const session = await page.context().newCDPSession(page);
  const moves: number[] = [];
  for (let round = -1; round < DRAGS; round++) {
    const move = await dragOnce(page, session);
    if (round >= 0) moves.push(move);
  }
  await close();
  for (const folder of [store, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return { paints, moves };
}

/** Runs in the window: goes to the page and tells how long it took until every mark was painted. */
const PAINT = (hash: string, marks: number): string => `(async () => {
  const begun = performance.now();
  location.hash = ${JSON.stringify(hash)};
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelectorAll('[data-mark]').length < ${marks}) await frame();
  // The frame after the one that was just drawn: what it shows is on screen.
  await frame();
  return performance.now() - begun;
})()`;

/** Milliseconds from going to the page until every mark is painted. */
async function paintOnce(page: Page, address: string, marks: number): Promise<number> {
  await page.evaluate("location.hash = '#/help'");
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
  return page.evaluate<number>(PAINT(address, marks));
}

/** Milliseconds of work for each of the pointer's moves, dragging one mark across the map and letting it go outside. */
async function dragOnce(page: Page, session: CDPSession): Promise<number> {
  const box = await page.locator('[data-mark]').first().boundingBox();
  const plane = await page.getByRole('application', { name: 'Stakeholder map' }).boundingBox();
  if (!box || !plane) throw new Error('There is nothing to drag');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 10);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
  });
  for (let move = 0; move < MOVES; move++) {
    const share = (move + 1) / (MOVES + 1);
    await page.mouse.move(plane.x + plane.width * share, plane.y + plane.height * (1 - share));
  }
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return workOf(events) / 1000 / MOVES;
}

/** What the main thread of the page did, in microseconds. */
function workOf(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace has no work in it');
  return tasks.reduce((sum, { dur = 0 }) => sum + dur, 0);
}
