import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

const ASK: Input<'claims.queue'> = {
  queue: 'CERTIFY',
  search: '',
  projectId: null,
  from: null,
  to: null,
  offset: 0,
  limit: 100,
};
const CHASE: Input<'claims.chasing'> = { state: null, search: '', projectId: null, offset: 0, limit: 100 };

describe('what needs somebody now', () => {
  let desk: DecisionDesk;
  beforeEach(async () => {
    desk = await createDecisionDesk();
  });
  afterEach(() => desk.dispose());

  const names = async (change: Partial<Input<'claims.queue'>> = {}): Promise<readonly string[]> =>
    (await desk.get('claims.queue', { ...ASK, ...change })).rows.map(({ personName }) => personName);

  /** Three claims handed in on the 8th, 9th and 10th; the second one is certified on the 11th. */
  async function three(): Promise<readonly string[]> {
    const claims: string[] = [];
    for (const [day, name] of [
      ['08', 'Ana Bright'],
      ['09', 'Bo Carter'],
      ['10', 'Cy Bright'],
    ] as const) {
      desk.ports.setNow(`2026-06-${day}T09:00:00.000Z`);
      claims.push(await desk.handedIn(name));
    }
    desk.ports.setNow('2026-06-11T09:00:00.000Z');
    await desk.as(desk.certifierId);
    await desk.certify(claims[1] ?? '');
    desk.ports.setNow('2026-06-12T09:00:00.000Z');
    return claims;
  }

  it('shows what has waited longest first, with the days', async () => {
    await three();
    const { rows, found, totalPence, more } = await desk.get('claims.queue', ASK);
    expect(rows.map(({ personName, daysWaiting }) => [personName, daysWaiting])).toEqual([
      ['Ana Bright', 4],
      ['Cy Bright', 2],
    ]);
    expect({ found, totalPence, more }).toEqual({ found: 2, totalPence: 1_100, more: false });
    expect(await names({ queue: 'APPROVE' })).toEqual(['Bo Carter']);
  });

  it('counts every queue with its sum and its oldest', async () => {
    await three();
    await desk.startClaim('Dee Lowe');
    const { queues, chasing } = await desk.get('claims.queues', {});
    expect(Object.fromEntries(queues.map(({ queue, ...rest }) => [queue, rest]))).toMatchObject({
      CERTIFY: { count: 2, totalPence: 1_100, oldestDays: 4 },
      APPROVE: { count: 1, totalPence: 550, oldestDays: 1 },
      QUERIED: { count: 0, totalPence: 0, oldestDays: null },
      DRAFT: { count: 1, oldestDays: 0 },
    });
    expect(chasing).toEqual({ overdue: 0, remind: 3, waiting: 0, paidPence: 825 });
  });

  it('finds by words of the name, by number, by project and by the day it was handed in', async () => {
    const [first] = await three();
    expect(await names({ search: 'bright' })).toEqual(['Ana Bright', 'Cy Bright']);
    expect(await names({ search: 'cy BRI' })).toEqual(['Cy Bright']);
    expect(await names({ search: 'nobody' })).toEqual([]);
    expect(await names({ search: 'c-2026-00001' })).toEqual(['Ana Bright']);
    expect(await names({ queue: 'ALL', search: 'c-2026' })).toEqual(['Bo Carter', 'Cy Bright', 'Ana Bright']);
    const other = await desk.get('projects.create', {
      title: 'Another',
      areaId: desk.areaId,
      legalRegime: 'ICB_2022',
    });
    expect(await names({ projectId: desk.projectId })).toHaveLength(2);
    expect(await names({ projectId: other.id })).toEqual([]);
    const { submittedOn } = (await desk.get('claims.queue', ASK)).rows[0] ?? {};
    expect(submittedOn).not.toBeNull();
    expect(await names({ from: '2026-06-13' })).toEqual([]);
    expect(await names({ to: submittedOn ?? '' })).toContain('Ana Bright');
    expect((await desk.page(first ?? '')).status).toBe('SUBMITTED');
  });

  it('gives long lists in parts', async () => {
    await three();
    const first = await desk.get('claims.queue', { ...ASK, queue: 'ALL', limit: 2 });
    const rest = await desk.get('claims.queue', { ...ASK, queue: 'ALL', limit: 2, offset: 2 });
    expect([first.more, rest.more]).toEqual([true, false]);
    expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(3);
  });

  it('walks through a queue when the words fit very many people', async () => {
    await three();
    desk.exec(`insert into participant (id, search, name, created_at, created_by, updated_at, updated_by)
      with recursive n(i) as (select 1 union all select i + 1 from n where i < 1200)
      select 'many-' || i, 'bright ' || i, 'Bright ' || i, '2026-06-01T09:00:00.000Z', id, '2026-06-01T09:00:00.000Z', id
      from n, (select id from staff limit 1)`);
    const { rows, found, more } = await desk.get('claims.queue', { ...ASK, search: 'bright', limit: 1 });
    expect(rows.map(({ personName }) => personName)).toEqual(['Ana Bright']);
    expect({ found, more }).toEqual({ found: null, more: true });
  });

  it('R-130 says which claims wait for a second approver, and R-128 who may not decide again', async () => {
    desk.setPolicy({ approverLimitPence: 100 });
    const claimId = await desk.handedIn('Ana Bright');
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    await desk.as(desk.approverId);
    await desk.approve(claimId);
    const { rows } = await desk.get('claims.queue', { ...ASK, queue: 'APPROVE' });
    expect(rows).toMatchObject([{ waitsForSecond: true, budgetCode: 'ENG-01' }]);
    expect(rows[0]?.deciders.toSorted()).toEqual([desk.certifierId, desk.approverId].toSorted());
  });

  it('R-089 return journey on 3 June 2026: waiting, reminder from 10 June, overdue from 18 June', async () => {
    const claimId = await desk.handedIn('Ana Bright');
    const stateOn = async (day: string): Promise<unknown> => {
      desk.ports.setNow(`2026-06-${day}T09:00:00.000Z`);
      return (await desk.get('claims.chasing', CHASE)).rows.map(({ state, dueOn }) => [state, dueOn]);
    };
    expect(await stateOn('09')).toEqual([['WAITING', '2026-06-17']]);
    expect(await stateOn('10')).toEqual([['REMIND', '2026-06-17']]);
    expect(await stateOn('17')).toEqual([['REMIND', '2026-06-17']]);
    expect(await stateOn('18')).toEqual([['OVERDUE', '2026-06-17']]);
    for (const [state, many] of [
      ['OVERDUE', 1],
      ['REMIND', 0],
      ['WAITING', 0],
    ] as const)
      expect((await desk.get('claims.chasing', { ...CHASE, state })).rows).toHaveLength(many);
    // being overdue takes nothing off.
    expect((await desk.get('claims.queue', { ...ASK })).rows).toMatchObject([{ acceptedPence: 550 }]);
    await desk.move('cancel', claimId, 'Entered twice.');
    expect((await desk.get('claims.chasing', CHASE)).rows).toEqual([]);
  });

  it.each([
    ['NONE', 325, 0],
    ['PAY_EXTRA', 325, 50],
    ['ADJUST_BOTH_WAYS', 325, 50],
    ['NONE', 220, 0],
    ['PAY_EXTRA', 220, 0],
    ['ADJUST_BOTH_WAYS', 220, -55],
    ['ADJUST_BOTH_WAYS', 275, 0],
  ])(
    'R-091 under %s a receipt of %i pence against 275 paid makes %i',
    async (action, amountPence, adjusted) => {
      desk.setPolicy({ returnVarianceAction: action });
      const claimId = await desk.approved('Ana Bright');
      const [row] = (await desk.get('claims.chasing', CHASE)).rows;
      const receipt = {
        lineId: row?.lineId ?? '',
        fileId: null,
        supplier: 'City Buses',
        datedOn: '2026-06-03',
      };
      const taken = await desk.get('claims.returnReceipt', {
        ...receipt,
        receivedOn: '2026-06-12',
        amountPence,
      });
      expect(taken).toMatchObject({ action, paidPence: 275, adjustedPence: adjusted });
      const participantId = row?.personId ?? '';
      const { adjustments, totalPence } = await desk.get('claims.adjustments', { participantId });
      expect(totalPence).toBe(adjusted);
      expect(adjustments).toHaveLength(adjusted === 0 ? 0 : 1);
      // the claim itself stays as it was approved.
      expect((await desk.page(claimId)).status).toBe('APPROVED');
      expect(desk.rows('select accepted_pence from claim')).toEqual([{ accepted_pence: 550 }]);
      expect((await desk.get('claims.chasing', CHASE)).rows).toEqual([]);
      const twice = await desk.call('claims.returnReceipt', { ...receipt, receivedOn: null, amountPence });
      expect(twice).toMatchObject({ error: { code: 'receipt-not-awaited' } });
    },
  );

  it('refuses a return receipt from a day to come and a file that is not kept', async () => {
    await desk.approved('Ana Bright');
    const [row] = (await desk.get('claims.chasing', CHASE)).rows;
    const receipt = { lineId: row?.lineId ?? '', supplier: '', amountPence: 275, receivedOn: null };
    expect(
      await desk.call('claims.returnReceipt', { ...receipt, fileId: null, datedOn: '2026-06-20' }),
    ).toMatchObject({ error: { code: 'receipt-day-wrong' } });
    const fileId = '01890000-0000-7000-8000-000000000000';
    expect(await desk.call('claims.returnReceipt', { ...receipt, fileId, datedOn: null })).toMatchObject({
      error: { code: 'evidence-not-found' },
    });
    expect(desk.rows('select count(*) as n from receipt')).toEqual([{ n: 1 }]);
  });
});
