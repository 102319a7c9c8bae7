import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moneyOfProject, USUAL_ASSUMPTIONS } from '../../shared/domain/money/forecast.ts';
import type { MoneyFacts } from '../../shared/domain/money/shapes.ts';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

let desk: DecisionDesk;
beforeEach(async () => {
  desk = await createDecisionDesk();
});
afterEach(() => desk.dispose());

const facts = async () =>
  (await desk.get('claims.moneyOfProject', { projectId: desk.projectId })) as unknown as MoneyFacts;
const addRow = (kind: 'budgetLine' | 'activity', fields: object) =>
  desk.get('projects.addRow', { projectId: desk.projectId, kind, fields: fields as never });

describe('the money of a project (E36)', () => {
  it('counts claims once they are handed in, and as approved once they are approved', async () => {
    await desk.startClaim('Still a draft');
    expect(await facts()).toMatchObject({ costs: [], claimCount: 0, approvedCount: 0 });
    const claimId = await desk.handedIn('Carys Bowen');
    expect(await facts()).toMatchObject({ claimCount: 1, approvedCount: 0 });
    const before = moneyOfProject(await facts(), USUAL_ASSUMPTIONS);
    expect(before.total).toMatchObject({ approvedPence: 0 });
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    await desk.as(desk.approverId);
    await desk.approve(claimId);
    const after = moneyOfProject(await facts(), USUAL_ASSUMPTIONS);
    expect(after.categories).toMatchObject([{ category: 'TRAVEL', claimedPence: 550, approvedPence: 550 }]);
    expect(after.activities[0]).toMatchObject({ claimedPence: 550, approvedPence: 550 });
    expect(await facts()).toMatchObject({ claimCount: 1, approvedCount: 1 });
  });

  it('knows what is usual from five approved claims on, care apart', async () => {
    const approve = async (name: string): Promise<void> => {
      await desk.as(desk.meId);
      const claimId = await desk.handedIn(name);
      await desk.as(desk.certifierId);
      await desk.certify(claimId);
      await desk.as(desk.approverId);
      await desk.approve(claimId);
    };
    for (const name of ['Ana', 'Ben', 'Cai', 'Dee']) await approve(name);
    expect((await facts()).usual).toBeNull();
    await approve('Eve');
    expect((await facts()).usual).toEqual({ travelPence: 550, carePence: null, claims: 5 });
  });

  it('names nobody', async () => {
    await desk.handedIn('Carys Bowen');
    expect(JSON.stringify(await facts())).not.toMatch(/Carys|Bowen/);
  });

  it('saves the table as CSV in which no text can run as a formula', async () => {
    await addRow('budgetLine', { category: 'VENUE', item: 'Hall', plannedPence: 12_000 });
    await addRow('activity', { title: '=HYPERLINK("http://x.invalid","Click")', method: 'FOCUS_GROUP' });
    const saved = await desk.get('claims.saveMoneyTable', {
      projectId: desk.projectId,
      assumptions: USUAL_ASSUMPTIONS,
      format: 'csv',
    });
    expect(saved.fileName).toMatch(/Money\.csv$/);
    const text = new TextDecoder().decode([...desk.ports.saved.values()].at(-1));
    expect(text).toContain('Venue,120.00,0.00,0.00,0.00,0.00,120.00\r\n');
    expect(text).toContain(`"'=HYPERLINK(""http://x.invalid"",""Click"")"`);
    expect(text).not.toMatch(/(^|[,\n"])=/);
    expect(desk.audit()).toContain('Money table');
    const asked = { projectId: desk.projectId, assumptions: USUAL_ASSUMPTIONS, format: 'xlsx' } as const;
    expect((await desk.get('claims.saveMoneyTable', asked)).fileName).toMatch(/Money\.xlsx$/);
  });

  it('writes nothing when the person closes the dialog', async () => {
    desk.ports.answerSave('cancel');
    const input = { projectId: desk.projectId, assumptions: USUAL_ASSUMPTIONS, format: 'csv' } as const;
    expect(await desk.call('claims.saveMoneyTable', input)).toMatchObject({
      error: { code: 'save-cancelled' },
    });
    expect(desk.audit()).not.toContain('Money table');
  });

  it('a project that is not there is refused', async () => {
    expect(await desk.call('claims.moneyOfProject', { projectId: desk.areaId })).toMatchObject({
      error: { code: 'project-not-found' },
    });
  });
});
