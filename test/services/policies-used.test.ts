import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

const code = (result: unknown): unknown => (result as { error?: { code?: string } }).error?.code;

let desk: DecisionDesk;
beforeEach(async () => {
  desk = await createDecisionDesk();
});
afterEach(() => desk.dispose());

const policy = async () => {
  const [first] = (await desk.get('policies.list', { areaId: desk.areaId })).versions;
  if (!first) throw new Error('no policy');
  return first;
};
const effect = (from: string, to: string | null = null) =>
  desk.get('claims.onPolicyDays', { areaId: desk.areaId, from, to });
const approved = async (): Promise<void> => {
  const claimId = await desk.handedIn('Carys Bowen');
  await desk.as(desk.certifierId);
  await desk.certify(claimId);
  await desk.as(desk.approverId);
  await desk.approve(claimId);
  await desk.as(desk.meId);
};
const save = async (changes: { title?: string; effectiveFrom?: string }, isNew = false) => {
  const { id, version, title, effectiveFrom, effectiveTo, content } = await policy();
  return desk.call('policies.save', {
    areaId: desk.areaId,
    id: isNew ? null : id,
    expectedVersion: isNew ? null : version,
    details: structuredClone({ title, effectiveFrom, effectiveTo, content, ...changes }) as never,
    endBefore: isNew,
  });
};

describe('a version that claims rest on (E02)', () => {
  it('counts the claims of its days: open until they are approved', async () => {
    expect(await effect('2026-04-06')).toEqual({ openClaims: 0, approvedClaims: 0 });
    await desk.handedIn('Dai Rees');
    expect(await effect('2026-04-06')).toEqual({ openClaims: 1, approvedClaims: 0 });
    await approved();
    expect(await effect('2026-06-03', '2026-06-03')).toEqual({ openClaims: 1, approvedClaims: 1 });
    expect(await effect('2026-06-04')).toEqual({ openClaims: 0, approvedClaims: 0 });
    expect(await effect('2026-04-06', '2026-06-02')).toEqual({ openClaims: 0, approvedClaims: 0 });
  });

  it('may be changed while its claims are open, and not once one is approved', async () => {
    await desk.handedIn('Dai Rees');
    expect(await save({ title: 'Renamed' })).toMatchObject({ ok: true });
    await approved();
    expect(await policy()).toMatchObject({ isUsed: true });
    expect(code(await save({ title: 'Again' }))).toBe('policy-used');
    expect((await policy()).title).toBe('Renamed');
  });

  it('is not archived, nor ended before the last day it was used on', async () => {
    await approved();
    const { id, version: expectedVersion } = await policy();
    const archive = { id, archived: true, expectedVersion, reopen: null };
    expect(code(await desk.call('policies.setArchived', archive))).toBe('policy-used');
    const end = (effectiveTo: string) => desk.call('policies.end', { id, effectiveTo, expectedVersion });
    expect(code(await end('2026-06-02'))).toBe('policy-used');
    expect(await end('2026-06-03')).toMatchObject({ ok: true });
  });

  it('is followed by another from a later day, never from an earlier one', async () => {
    await approved();
    expect(code(await save({ effectiveFrom: '2026-06-03' }, true))).toBe('policy-used');
    expect((await policy()).effectiveTo).toBeNull();
    expect(await save({ effectiveFrom: '2026-06-04' }, true)).toMatchObject({ ok: true });
    expect((await policy()).effectiveTo).toBe('2026-06-03');
  });

  it('is kept by the store itself, whoever asks', async () => {
    await approved();
    const { id } = await policy();
    const change = (set: string) => () => desk.exec(`update area_policy set ${set} where id = ?`, id);
    expect(change("content = '{}'")).toThrow('policy-used');
    expect(change("title = 'Other'")).toThrow('policy-used');
    expect(change('archived = 1')).toThrow('policy-used');
    expect(change("effective_from = '2026-06-04'")).toThrow('policy-used');
    expect(change("effective_to = '2026-06-02'")).toThrow('policy-used');
    expect(change("effective_to = '2026-06-03'")).not.toThrow();
  });
});
