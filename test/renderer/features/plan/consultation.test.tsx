import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fillPlan, type Answers } from '../../../support/fill-plan.ts';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openPlan } from './plan-window.tsx';

const PLANNED: Answers = {
  project: { consultationPlanned: true, decisionDate: '2036-11-23' },
  consultation: { opens: '2036-09-01', closes: '2036-11-24', formativeAnswer: 'Both options are open.' },
};
const records = (): HTMLElement => screen.getByRole('region', { name: 'What the records show' });

describe('section 17, the fair consultation check', () => {
  it('asks about a consultation only where one is planned; until then the four tests are advice (R-070)', async () => {
    const { user } = await openPlan('consultation');
    expect(screen.queryByText('How far is it?')).toBeNull();
    expect(screen.queryByText('First day')).toBeNull();
    expect(screen.getByText('No formal consultation is planned.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^A formal consultation is planned/ }));
    expect(await screen.findByText('How far is it?')).toBeTruthy();
    expect(screen.getByText('First day')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('No formal consultation is planned.')).toBeNull());
  });

  it('shows our answer and the dated records of each test, and leads to what settles them', async () => {
    const { user } = await openPlan('consultation', (desk, id) => fillPlan(desk, id, PLANNED));
    const first = within(records()).getByText('Still open to change', { exact: false }).closest('li');
    expect(first?.textContent).toContain('Both options are open.');
    const line = within(records()).getByRole('link', {
      name: 'The decision is on 23 November 2036, but the consultation closes on 24 November 2036.',
    });
    expect(within(line.closest('li')!).getByLabelText('Not met')).toBeTruthy();
    await user.click(within(records()).getByRole('link', { name: 'No option is recorded.' }));
    await waitFor(() => expect(document.activeElement?.closest('#f-consultation-options')).not.toBeNull());
  });

  it('does not open without options: what was chosen stays on screen with the reason (R-065)', async () => {
    const { user, plan } = await openPlan('consultation', (desk, id) => fillPlan(desk, id, PLANNED));
    await user.click(screen.getByRole('button', { name: /How far is it/ }));
    await user.click(await screen.findByRole('option', { name: 'Open', hidden: false }));
    expect((await screen.findAllByText(/Name at least one option/)).length).toBeGreaterThan(0);
    expect((await plan()).records.consultation.state).toBe('PREPARED');
    expect(screen.getByRole('button', { name: /How far is it/ }).textContent).toContain('Open');
    await expectNoAxeFaults();
  });
});
