import Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookFirst } from '../../electron/backend/first-look.ts';
import { STORE_FILE } from '../../electron/backend/store/store-file.ts';
import { NEWEST_VERSION } from '../../electron/backend/store/version.gen.ts';
import { ROLES } from '../../shared/access/roles.ts';
import { contract } from '../../shared/contract/index.ts';
import { FIRST_LIST, FIRST_QUESTIONS } from '../../shared/contract/first-questions.ts';
import { AREA, createBackend, ME, type TestBackend } from '../support/create-backend.ts';
import { tempFolder } from '../support/temp-folder.ts';

let desk: TestBackend;
beforeEach(async () => {
  desk = await createBackend();
});
afterEach(() => desk.dispose());

const SETUP = { area: AREA, me: { ...ME, roles: [...ME.roles] } };
const look = () => lookFirst(desk.folder, desk.ports.platform.appVersion);

/** What the back end itself answers, by name, as the window gets it. */
async function fromBackend(): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [name, input] of FIRST_QUESTIONS)
    answers[name] = JSON.parse(JSON.stringify(await desk.backend.call(name, { ...input })));
  return answers;
}
const fromLook = (): Record<string, unknown> =>
  Object.fromEntries([...(look() ?? [])].map(([name, text]) => [name, JSON.parse(text) as unknown]));

test('it answers every question the window asks first, and word for word as the back end', async () => {
  const { areaId } = await desk.get('setup.begin', SETUP);
  for (const title of ['Stroke', 'Podiatry'])
    await desk.get('projects.create', { title, areaId, legalRegime: 'ICB_2022' });
  expect(fromLook()).toEqual(await fromBackend());
  const [first] = (await desk.get('projects.list', FIRST_LIST)).projects;
  await desk.get('projects.setArchived', { projectId: first!.id, archived: true });
  expect(fromLook()).toEqual(await fromBackend());
});

test.each(ROLES)('somebody who is %s gets what the back end would give', async (role) => {
  await desk.get('setup.begin', { ...SETUP, me: { ...SETUP.me, roles: [role] } });
  expect(fromLook()).toEqual(await fromBackend());
});

test('it asks for the right that the contract asks for', () => {
  // The look checks this one itself: a change here must be made there.
  expect(FIRST_QUESTIONS.map(([name]) => contract[name].permission)).toEqual(['open', 'projects:read']);
});

test('while nobody is set up it says nothing', () => {
  expect(look()).toBeNull();
});

/** A store that was set up and closed in good order. */
async function closedStore(): Promise<string> {
  const folder = tempFolder('look');
  const other = await createBackend({ folder });
  await other.get('setup.begin', SETUP);
  other.backend.close();
  return folder;
}

test.each([
  ['an older', NEWEST_VERSION - 1],
  ['a newer', NEWEST_VERSION + 1],
])('a store of %s version is left to the back end, and left as it is', async (_age, version) => {
  const folder = await closedStore();
  const db = new Database(join(folder, STORE_FILE));
  db.pragma(`user_version = ${version}`);
  db.close();
  const before = readFileSync(join(folder, STORE_FILE));
  expect(lookFirst(folder, '0.0.0')).toBeNull();
  expect(readFileSync(join(folder, STORE_FILE)).equals(before)).toBe(true);
});

test('looking changes nothing', async () => {
  const folder = await closedStore();
  const before = readFileSync(join(folder, STORE_FILE));
  expect(lookFirst(folder, '0.0.0')?.size).toBe(FIRST_QUESTIONS.length);
  expect(readFileSync(join(folder, STORE_FILE)).equals(before)).toBe(true);
});

test('where there is no store it makes none, and a file that is none is a fault', () => {
  const folder = tempFolder('look');
  expect(() => lookFirst(folder, '0.0.0')).toThrow('ENOENT');
  writeFileSync(join(folder, STORE_FILE), 'Not a database. '.repeat(200));
  expect(() => lookFirst(folder, '0.0.0')).toThrow('not a database');
});
