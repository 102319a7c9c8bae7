import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT, exampleDraft } from '../../shared/domain/policy/example.ts';
import type { PolicyDetails } from '../../shared/domain/policy/shapes.ts';
import { createWithProject } from '../support/create-backend.ts';

let desk: Awaited<ReturnType<typeof createWithProject>>;
beforeEach(async () => void (desk = await createWithProject()));
afterEach(() => desk.dispose());

const details = (changes: Partial<PolicyDetails> = {}): PolicyDetails => ({
  title: 'Involvement expenses policy',
  effectiveFrom: '2026-04-06',
  effectiveTo: null,
  content: EXAMPLE_CONTENT,
  ...changes,
});
const add = (changes: Partial<PolicyDetails> = {}, endBefore = false) =>
  desk.call('policies.save', {
    areaId: desk.areaId,
    id: null,
    expectedVersion: null,
    details: details(changes),
    endBefore,
  });
const list = async () => (await desk.get('policies.list', { areaId: desk.areaId })).versions;
const days = async () =>
  (await list()).filter(({ archived }) => !archived).map((it) => [it.effectiveFrom, it.effectiveTo]);

describe('versions of a policy (E02)', () => {
  it('an area has none until somebody saves one', async () => {
    expect(await list()).toEqual([]);
    expect(await add()).toMatchObject({ ok: true, value: { version: 1, ended: null } });
    expect(await list()).toMatchObject([
      { title: 'Involvement expenses policy', isUsed: false, archived: false },
    ]);
  });

  it('keeps every answer as it was saved, after a restart too', async () => {
    await add();
    desk = { ...desk, ...(await desk.restart()) };
    expect((await list())[0]?.content).toEqual(EXAMPLE_CONTENT);
  });

  it('refuses a second version on a day that has one, and saves nothing of it', async () => {
    await add();
    expect(await add({ effectiveFrom: '2026-06-01' })).toMatchObject({
      ok: false,
      error: { code: 'policies-overlap', details: { days: 'from 6 April 2026' } },
    });
    expect(await days()).toEqual([['2026-04-06', null]]);
  });

  it('a new version ends the one before it the day before, and Undo gives both back', async () => {
    await add();
    const saved = await add({ effectiveFrom: '2026-07-01' }, true);
    expect(await days()).toEqual([
      ['2026-04-06', '2026-06-30'],
      ['2026-07-01', null],
    ]);
    if (!saved.ok) throw new Error('not saved');
    const { id, version, ended } = saved.value;
    await desk.get('policies.setArchived', { id, archived: true, expectedVersion: version, reopen: ended });
    expect(await days()).toEqual([['2026-04-06', null]]);
  });

  it('a version out of the archive must not meet another', async () => {
    const first = await add();
    if (!first.ok) throw new Error('not saved');
    const { id } = first.value;
    await desk.get('policies.setArchived', { id, archived: true, expectedVersion: 1, reopen: null });
    await add();
    expect(
      await desk.call('policies.setArchived', { id, archived: false, expectedVersion: 2, reopen: null }),
    ).toMatchObject({ ok: false, error: { code: 'policies-overlap' } });
  });

  it('a change from a version seen earlier is refused', async () => {
    const first = await add();
    if (!first.ok) throw new Error('not saved');
    const change = { areaId: desk.areaId, id: first.value.id, endBefore: false };
    await desk.get('policies.save', { ...change, expectedVersion: 1, details: details({ title: 'Second' }) });
    expect(
      await desk.call('policies.save', {
        ...change,
        expectedVersion: 1,
        details: details({ title: 'Third' }),
      }),
    ).toMatchObject({ ok: false, error: { code: 'changed-elsewhere' } });
    expect(await list()).toMatchObject([{ title: 'Second', version: 2 }]);
  });

  it('E03 refuses rates without a source, with words', async () => {
    const [rate, ...rest] = EXAMPLE_CONTENT.mileageRates;
    const content = { ...EXAMPLE_CONTENT, mileageRates: [{ ...rate!, source: ' ' }, ...rest] };
    expect(await add({ content })).toMatchObject({
      ok: false,
      error: {
        code: 'policy-invalid',
        details: { reasons: ['Say where this figure comes from and when you read it.'] },
      },
    });
  });

  it('E03 takes rates from 0.00p to 200.00p', async () => {
    const rated = (rateHundredths: number) => ({
      ...EXAMPLE_CONTENT,
      mileageRates: [{ ...EXAMPLE_CONTENT.mileageRates[0]!, rateHundredths }],
    });
    expect(await add({ content: rated(20_001) })).toMatchObject({ error: { code: 'input-invalid' } });
    expect(await add({ content: rated(-1) })).toMatchObject({ error: { code: 'input-invalid' } });
    expect(await add({ content: rated(20_000) })).toMatchObject({ ok: true });
  });

  it('an area that is not there is refused', async () => {
    const areaId = desk.projectId;
    expect(await desk.call('policies.list', { areaId })).toMatchObject({ error: { code: 'area-not-found' } });
  });

  it('somebody who may only look cannot change a policy', async () => {
    const { id } = await desk.get('setup.saveStaff', {
      id: null,
      details: { name: 'Ravi Moss', jobTitle: '', team: '', email: '', phone: '', roles: ['READ_ONLY'] },
      expectedVersion: null,
    });
    await desk.get('setup.chooseMe', { staffId: id });
    expect(await add()).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(await list()).toEqual([]);
  });
});

describe('a version that is being written', () => {
  it('is kept over a restart, counts for nothing, and is gone once it is saved', async () => {
    const draft = exampleDraft();
    await desk.get('policies.keepDraft', { areaId: desk.areaId, draft });
    desk = { ...desk, ...(await desk.restart()) };
    expect(await desk.get('policies.draft', { areaId: desk.areaId })).toMatchObject({ draft });
    expect(await list()).toEqual([]);
    await add();
    expect(await desk.get('policies.draft', { areaId: desk.areaId })).toEqual({ draft: null, savedAt: null });
  });
});
