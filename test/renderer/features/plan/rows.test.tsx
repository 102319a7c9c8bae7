import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TestBackend } from '../../../support/create-backend.ts';
import { openPlan } from './plan-window.tsx';

const RISK = { mitigatingAction: '', likelihood: null, impact: null, owner: '', reviewOn: null };
const withRisks =
  (...descriptions: readonly string[]) =>
  async (desk: TestBackend, projectId: string) => {
    for (const description of descriptions)
      await desk.get('projects.addRow', { projectId, kind: 'risk', fields: { ...RISK, description } });
  };
const line = (text: string | RegExp): HTMLElement => screen.getByRole('button', { name: text });

describe('a list of rows', () => {
  it('starts empty, takes rows one after another by keyboard, and keeps what was typed', async () => {
    const { user, plan } = await openPlan('risks');
    await user.click(screen.getByRole('button', { name: 'Add a risk' }));
    const first = await screen.findByRole('group', { name: 'Risk 1 of 1' });
    await waitFor(() =>
      expect(within(first).getByRole('textbox', { name: 'Risk' })).toBe(document.activeElement),
    );
    await user.keyboard('Nobody comes{Control>}{Enter}{/Control}');
    const second = await screen.findByRole('group', { name: 'Risk 2 of 2' });
    await waitFor(() => expect(second.contains(document.activeElement)).toBe(true));
    await user.keyboard('It rains{Escape}');
    await waitFor(async () =>
      expect((await plan()).rows.risk.map(({ description }) => description)).toEqual([
        'Nobody comes',
        'It rains',
      ]),
    );
    await waitFor(() => expect(document.activeElement).toBe(line('It rains, edit risk 2')));
  });

  it('does not pile up rows in which nothing was typed', async () => {
    const { user, plan } = await openPlan('risks');
    await user.click(screen.getByRole('button', { name: 'Add a risk' }));
    await screen.findByRole('group', { name: 'Risk 1 of 1' });
    await user.click(screen.getByRole('button', { name: 'Add a risk' }));
    await user.click(screen.getByRole('button', { name: 'Done, and add another' }));
    expect((await plan()).rows.risk).toHaveLength(1);
  });

  it('takes a row away and brings it back to its place', async () => {
    const { user, plan } = await openPlan('risks', withRisks('One', 'Two', 'Three'));
    await user.click(await screen.findByRole('button', { name: 'Remove risk 2' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Two/ })).toBeNull());
    expect(document.activeElement).toBe(line('Three, edit risk 2'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(line('Two, edit risk 2')).toBeTruthy());
    expect((await plan()).rows.risk.map(({ description }) => description)).toEqual(['One', 'Two', 'Three']);
  });

  it('moves rows with buttons and with Alt and the arrows, and Undo moves them back', async () => {
    const { user, plan } = await openPlan('risks', withRisks('One', 'Two', 'Three'));
    const order = async () => (await plan()).rows.risk.map(({ description }) => description).join(' ');
    await user.click(await screen.findByRole('button', { name: 'Move risk 3 up' }));
    await waitFor(async () => expect(await order()).toBe('One Three Two'));
    await user.click(line('One, edit risk 1'));
    await screen.findByRole('group', { name: 'Risk 1 of 3' });
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect(await order()).toBe('Three One Two'));
    expect(await screen.findByRole('group', { name: 'Risk 2 of 3' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(document.body);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await order()).toBe('One Three Two'));
  });

  it('adds up money', async () => {
    await openPlan('budget', async (desk, projectId) => {
      for (const plannedPence of [1_050, 200_000]) {
        const fields = { category: 'VENUE', item: 'Hall', plannedPence, committedPence: null, paidPence: 0 };
        await desk.get('projects.addRow', { projectId, kind: 'budgetLine', fields });
      }
    });
    const total = (await screen.findByRole('rowheader', { name: 'Total' })).closest('tr');
    expect(total?.textContent).toBe('Total£2,010.50£0.00£0.00');
  });

  it('is fine with two hundred rows', async () => {
    const { user, changeElsewhere } = await openPlan('details', withRisks('One'));
    const real = { ...window.desk };
    // Two hundred rows by hand would only test the store's speed.
    Object.assign(window.desk, {
      call: async (name: string, input: unknown) => {
        const answer = JSON.parse(await real.call(name, input)) as {
          value: { rows: { risk: { id: string; description: string }[] } };
        };
        if (name === 'projects.getPlan') {
          const [row] = answer.value.rows.risk;
          const copy = (_: unknown, index: number) => ({
            ...row,
            id: `row-${index}`,
            description: `Risk number ${index}`,
          });
          answer.value.rows.risk = Array.from({ length: 200 }, copy) as never;
        }
        return JSON.stringify(answer);
      },
    });
    await user.click(screen.getByRole('button', { name: /^14 Risks.*(left|complete)$/ }));
    await changeElsewhere({ record: 'project', field: 'location', value: 'Northwold' });
    expect(await screen.findByText('200 lines')).toBeTruthy();
    await user.click(line('Risk number 150, edit risk 151'));
    expect(await screen.findByRole('group', { name: 'Risk 151 of 200' })).toBeTruthy();
  });
});
