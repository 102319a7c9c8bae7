import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AREA, ME, createBackend, type TestBackend } from '../support/create-backend.ts';

let desk: TestBackend;
const area = { ...AREA };
const me = { ...ME, roles: [...ME.roles] };

beforeEach(async () => {
  desk = await createBackend();
});
afterEach(() => desk.dispose());

describe('a new store', () => {
  it('is not ready, and lets nobody do anything but set up', async () => {
    expect(await desk.get('setup.get', {})).toMatchObject({ ready: false, me: null, areas: [], staff: [] });
    const refused = await desk.call('projects.list', {
      search: '',
      status: null,
      archived: false,
      sort: 'title',
      descending: false,
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it('is set up once', async () => {
    await desk.get('setup.begin', { area, me });
    const setup = await desk.get('setup.get', {});
    expect(setup).toMatchObject({
      ready: true,
      me: { name: ME.name },
      areas: [{ name: AREA.name, seniorSignOffRequired: true }],
    });
    expect(await desk.call('setup.begin', { area, me })).toMatchObject({ error: { code: 'already-set-up' } });
  });

  it('is still set up after a restart', async () => {
    await desk.get('setup.begin', { area, me });
    desk = await desk.restart();
    expect(await desk.get('setup.get', {})).toMatchObject({ ready: true, me: { email: ME.email } });
  });
});

describe('areas and staff', () => {
  beforeEach(async () => void (await desk.get('setup.begin', { area, me })));

  it('changes an area once for each version seen', async () => {
    const [stored] = (await desk.get('setup.get', {})).areas;
    const changed = await desk.get('setup.saveArea', {
      id: stored!.id,
      details: { ...area, teamPhone: '01632 960 999' },
      expectedVersion: 1,
    });
    expect(changed).toMatchObject({ teamPhone: '01632 960 999', version: 2 });
    expect(
      await desk.call('setup.saveArea', { id: stored!.id, details: area, expectedVersion: 1 }),
    ).toMatchObject({ error: { code: 'changed-elsewhere' } });
  });

  it('refuses a second area of the same name, however it is written', async () => {
    const again = await desk.call('setup.saveArea', {
      id: null,
      details: { ...area, name: area.name.toUpperCase() },
      expectedVersion: null,
    });
    expect(again).toMatchObject({ error: { code: 'area-name-taken' } });
  });

  it('adds and archives staff, but not the person who works here', async () => {
    const added = await desk.get('setup.saveStaff', {
      id: null,
      details: { ...me, name: 'Ben Okoro', roles: ['PROJECT_LEAD'] },
      expectedVersion: null,
    });
    const archived = await desk.get('setup.archiveStaff', {
      id: added.id,
      archived: true,
      expectedVersion: added.version,
    });
    expect(archived).toMatchObject({ archived: true, version: 2, name: 'Ben Okoro' });
    const mine = (await desk.get('setup.get', {})).me!;
    expect(
      await desk.call('setup.archiveStaff', { id: mine.id, archived: true, expectedVersion: 1 }),
    ).toMatchObject({ error: { code: 'staff-is-you' } });
  });

  it('lets a person who may only look do just that', async () => {
    const reader = await desk.get('setup.saveStaff', {
      id: null,
      details: { ...me, name: 'Rae Only', roles: ['READ_ONLY', 'PROJECT_LEAD'] },
      expectedVersion: null,
    });
    await desk.get('setup.chooseMe', { staffId: reader.id });
    const [stored] = (await desk.get('setup.get', {})).areas;
    expect(
      await desk.call('projects.create', { title: 'x', areaId: stored!.id, legalRegime: 'ICB_2022' }),
    ).toMatchObject({ error: { code: 'not-allowed' } });
    expect(
      (
        await desk.call('projects.list', {
          search: '',
          status: null,
          archived: false,
          sort: 'title',
          descending: false,
        })
      ).ok,
    ).toBe(true);
  });
});
