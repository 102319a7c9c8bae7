import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TestBackend } from '../../../support/create-backend.ts';
import { openPlan } from './plan-window.tsx';

const pick = (user: UserEvent, question: string, answer: string): Promise<void> =>
  user.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: answer }));

const STEP_1 = 'Is it about services we buy or provide?';
const DELIVERY = 'Would it change how services are delivered?';
const RANGE = 'Would it change the range of services people can have?';

/** Answers as they stand in a plan before it is opened. */
const given =
  (answers: Readonly<Record<string, string | string[] | boolean>>) =>
  async (desk: TestBackend, projectId: string): Promise<void> => {
    for (const [field, value] of Object.entries(answers)) {
      const { versions } = await desk.get('projects.getPlan', { projectId });
      const [record, name] = field.split('.') as ['legalDuty' | 'project', string];
      await desk.get('projects.changePlanField', {
        projectId,
        record,
        field: name,
        value,
        expectedVersion: versions[record],
      });
    }
  };
const OFFICES = given({
  'legalDuty.step1Relates': 'NO',
  'legalDuty.conclusionReason': 'These are our own offices.',
});

const steps = () => screen.getByRole('navigation', { name: 'The three steps' });
const reasons = () => screen.getByRole('list', { name: 'How this follows from your answers' });

describe('the three steps', () => {
  it('asks one after the other, and says how far it is', async () => {
    const { user } = await openPlan('duty');
    expect(steps().textContent).toContain('Step 1 of 3');
    expect(screen.queryByRole('group', { name: /^Type of activity/ })).toBeNull();
    expect(screen.getByText('This comes after step 1.')).toBeTruthy();
    await pick(user, STEP_1, 'Yes');
    expect(await screen.findByRole('group', { name: /^Type of activity/ })).toBeTruthy();
    expect(steps().textContent).toContain('Step 2 of 3');
    expect(screen.queryByRole('radiogroup', { name: DELIVERY })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^Operational decision/ }));
    await screen.findByRole('radiogroup', { name: DELIVERY });
    expect(steps().textContent).toContain('Step 3 of 3');
    await pick(user, DELIVERY, 'No');
    await pick(user, RANGE, 'Yes');
    await waitFor(() => expect(steps().textContent).toContain('the result is below'));
    expect(screen.getByText('The duty under section 14Z45 applies.')).toBeTruthy();
    expect(reasons().textContent).toContain('Step 3: it would change the range of services.');
  });

  it('ends with a no to step 1, and asks whether involving people would help', async () => {
    const { user } = await openPlan('duty');
    await pick(user, STEP_1, 'No');
    expect(await screen.findByText('The duty under section 14Z45 does not apply.')).toBeTruthy();
    expect(steps().textContent).toContain('Step 1 of 1');
    expect(screen.getByText('Not asked, because the answer to step 1 is no.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Would involving people still be worthwhile?' })).toBeTruthy();
    expect(screen.getByRole('radiogroup', { name: DELIVERY })).toBeTruthy();
  });

  it('leads from “Still to complete” to a step that is not asked yet', async () => {
    const { user } = await openPlan('risks');
    const list = screen.getByRole('complementary', { name: 'Still to complete' });
    await user.click(within(list).getByRole('button', { name: 'Go to 3 Step 2: type of activity' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Type of activity'));
  });

  it('names the section of each body that shares the project (R-008), and who has the duty (R-009)', async () => {
    const { changeElsewhere } = await openPlan(
      'duty',
      given({
        'legalDuty.step1Relates': 'YES',
        'legalDuty.step2Types': ['PLANNING'],
        'project.jointArrangement': 'JOINT',
        'project.jointBodies': ['NHS_TRUST'],
      }),
    );
    expect(screen.getByText('The duty under sections 14Z45 and 242 applies.')).toBeTruthy();
    await changeElsewhere({ record: 'project', field: 'legalRegime', value: 'CCG_2017' });
    expect(await screen.findByText('The duty under sections 13Q, 14Z2 and 242 applies.')).toBeTruthy();
    expect(reasons().textContent).toContain('NHS England’s own form has to be used.');
  });
});

describe('assessing again', () => {
  it('keeps the old one, starts empty, and can be undone', async () => {
    const { user, plan } = await openPlan('duty', OFFICES);
    await user.click(screen.getByRole('button', { name: 'Assess again' }));
    const dialog = await screen.findByRole('dialog', { name: 'Assess the legal duty again' });
    await user.click(within(dialog).getByRole('button', { name: 'Keep it and assess again' }));
    expect(within(dialog).getAllByText('Say in a few words what has changed.').length).toBeGreaterThan(0);
    await user.type(
      within(dialog).getByRole('textbox', { name: /^Why does/ }),
      'Patients use the offices now.',
    );
    await user.click(within(dialog).getByRole('radio', { name: /^Start with no answers/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Keep it and assess again' }));
    const versions = await screen.findByRole('list', { name: 'Earlier versions' });
    expect(versions.textContent).toContain('Patients use the offices now.');
    expect((await plan()).records.legalDuty.step1Relates).toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await plan()).records.legalDuty.step1Relates).toBe('NO'));
    expect(reasons().textContent).toContain('the steps end here');
  });

  it('an earlier version is read in full and brought back', async () => {
    const { user, plan } = await openPlan('duty', async (desk, projectId) => {
      await OFFICES(desk, projectId);
      const why = 'The provider gave notice.';
      await desk.get('duty.startAgain', { projectId, cause: 'CONTRACT_NOTICE', why, keepAnswers: false });
      await given({ 'legalDuty.step1Relates': 'YES' })(desk, projectId);
    });
    await user.click(screen.getByRole('button', { name: /^Read it/ }));
    const dialog = await screen.findByRole('dialog', { name: /^Assessment kept on 3 June 2026/ });
    expect(dialog.textContent).toContain('The duty under section 14Z45 does not apply.');
    expect(dialog.textContent).toContain('Notice is given or received. The provider gave notice.');
    expect(dialog.textContent).toContain('These are our own offices.');
    await user.click(within(dialog).getByRole('button', { name: 'Bring this one back' }));
    await waitFor(async () => expect((await plan()).records.legalDuty.step1Relates).toBe('NO'));
    expect((await plan()).rows.dutyVersion).toHaveLength(2);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await plan()).records.legalDuty.step1Relates).toBe('YES'));
  });

  it('cannot be done in a project in the archive; versions can still be read', async () => {
    await openPlan('duty', async (desk, projectId) => {
      await OFFICES(desk, projectId);
      await desk.get('duty.startAgain', { projectId, cause: 'OTHER', why: 'x', keepAnswers: true });
      await desk.get('projects.setArchived', { projectId, archived: true });
    });
    expect(screen.getByRole('button', { name: /^Read it/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Assess again' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Bring this one back/ })).toBeNull();
  });
});

describe('R-015 a review', () => {
  it('that a change of stage raises is on the page at once, and asks until it is settled', async () => {
    const { user } = await openPlan('details');
    await user.click(screen.getByRole('button', { name: /^(?!Help).*Stage of the commissioning cycle/ }));
    await user.click(
      within(await screen.findByRole('listbox')).getByRole('option', { name: /Design pathways/ }),
    );
    location.hash = location.hash.replace('details', 'duty');
    expect(await screen.findByRole('button', { name: /^New stage of the commissioning cycle/ })).toBeTruthy();
  });

  it('that making a short change permanent raises appears beneath the answer', async () => {
    const { user, plan } = await openPlan('duty', given({ 'project.temporaryChange': true }));
    expect(screen.getByText('Nothing has come up since the assessment.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^It is now proposed to make it permanent/ }));
    expect(await screen.findByRole('button', { name: /^A temporary change is to stay/ })).toBeTruthy();
    expect(screen.getByText(/^Go through the three steps again for the lasting change/)).toBeTruthy();
    expect((await plan()).rows.reviewTrigger).toHaveLength(1);
  });
});
