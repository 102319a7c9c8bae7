import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PLAN_FORM } from '../../../../shared/domain/plan/form/index.ts';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openPlan } from './plan-window.tsx';

const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 2, name });

describe('the sections', () => {
  it('shows the first one when the address names none or one that is not there', async () => {
    await openPlan('nowhere');
    expect(await heading('1 Project details')).toBeTruthy();
  });

  it('goes on and back with buttons and keys, and takes focus along', async () => {
    const { user } = await openPlan('details');
    const steps = screen.getByRole('navigation', { name: 'Previous and next section' });
    await user.click(within(steps).getByRole('button', { name: '2 Describe your project' }));
    await waitFor(async () => expect(document.activeElement).toBe(await heading('2 Describe your project')));
    await user.keyboard('{Control>}{PageDown}{/Control}');
    await heading('3 Do we have a legal duty to involve?');
    await user.keyboard('{Control>}{PageUp}{/Control}');
    expect(await heading('2 Describe your project')).toBeTruthy();
  });

  it('says how much is left in each, and counts down as answers are given', async () => {
    const { user } = await openPlan('messages');
    expect(await screen.findByRole('button', { name: /^10 Key messages\W+1 left$/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add a message' }));
    await user.type(await screen.findByRole('textbox', { name: 'Message' }), 'The clinic has to move.');
    expect(await screen.findByText('10 Key message that says what people cannot influence')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'It is about something people can influence' }));
    expect(await screen.findByRole('button', { name: /^10 Key messages\W+complete$/ })).toBeTruthy();
  });
});

describe('still to complete', () => {
  it('leads to the answer in another section and puts focus in it', async () => {
    const { user } = await openPlan('risks');
    const list = await screen.findByRole('complementary', { name: 'Still to complete' });
    await user.click(within(list).getByRole('button', { name: 'Go to 8 Why fair' }));
    const field = await screen.findByRole('textbox', { name: 'Why is it fair?' });
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('leads to an answer on the page', async () => {
    const { user } = await openPlan('details');
    const list = await screen.findByRole('complementary', { name: 'Still to complete' });
    await user.click(within(list).getByRole('button', { name: 'Go to 1 Location' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Location' }));
  });

  it('gets shorter by itself and can be hidden', async () => {
    const { user } = await openPlan('details');
    const list = await screen.findByRole('complementary', { name: 'Still to complete' });
    await user.type(screen.getByRole('textbox', { name: 'Location' }), 'Northwold');
    await waitFor(() => expect(within(list).queryByRole('button', { name: 'Go to 1 Location' })).toBeNull());
    await user.click(within(list).getByRole('button', { name: /^Hide/ }));
    expect(screen.queryByRole('complementary', { name: 'Still to complete' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show what is still to complete' }));
    expect(screen.getByRole('complementary', { name: 'Still to complete' })).toBeTruthy();
  });
});

describe('questions', () => {
  it('are asked only when they make sense, but never hide an answer', async () => {
    const { user, changeElsewhere } = await openPlan('duty', async (desk, projectId) => {
      const { versions } = await desk.get('projects.getPlan', { projectId });
      await desk.get('projects.changePlanField', {
        projectId,
        record: 'legalDuty',
        field: 'urgencyReason',
        value: 'The roof came down.',
        expectedVersion: versions.legalDuty,
      });
    });
    expect(screen.queryByRole('radiogroup', { name: 'What makes it urgent?' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Explain the urgency' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^There is too little time/ }));
    expect(await screen.findByRole('radiogroup', { name: 'What makes it urgent?' })).toBeTruthy();
    await changeElsewhere({ record: 'legalDuty', field: 'urgencyReason', value: '' });
    expect(await screen.findByText('Lack of time must be genuine. Say what makes this urgent.')).toBeTruthy();
  });

  it('cannot be changed in a project in the archive, and say why', async () => {
    await openPlan('details', (desk, projectId) =>
      desk.get('projects.setArchived', { projectId, archived: true }),
    );
    expect(screen.getByText('This project is in the archive, so it cannot be changed.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Location' }).readOnly).toBe(true);
  });

  it('are spell-checked in British English', async () => {
    await openPlan('describe');
    const area = screen.getByRole('textbox', { name: 'Background' });
    expect([area.getAttribute('spellcheck'), area.getAttribute('lang')]).toEqual(['true', 'en-GB']);
  });
});

describe('every section', () => {
  it.each(PLAN_FORM.map(({ id, number, title }) => [id, `${number} ${title}`]))(
    '%s has no faults for assistive technology',
    async (id, name) => {
      await openPlan(id);
      await heading(name);
      await expect(expectNoAxeFaults()).resolves.toBeUndefined();
    },
  );
});
