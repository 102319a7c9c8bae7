import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPlan } from './plan-window.tsx';

const title = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Project title' });
const place = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Location' });

describe('an answer', () => {
  it('saves itself and says when', async () => {
    const { user, plan } = await openPlan('details');
    await user.type(place(), 'Northwold');
    await waitFor(async () => expect((await plan()).records.project.location).toBe('Northwold'));
    expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeTruthy();
  });

  it('is saved when the person goes to another section before the pause', async () => {
    const { user, plan } = await openPlan('details');
    await user.type(place(), 'Northwold');
    await user.click(screen.getByRole('button', { name: /^2 Describe your project\W+\d+ left$/ }));
    expect(await screen.findByRole('heading', { level: 2, name: '2 Describe your project' })).toBeTruthy();
    await waitFor(async () => expect((await plan()).records.project.location).toBe('Northwold'));
  });

  it('is saved when the person leaves the plan, and when the window loses focus', async () => {
    const { user, plan } = await openPlan('details');
    await user.type(place(), 'North');
    window.dispatchEvent(new Event('blur'));
    await waitFor(async () => expect((await plan()).records.project.location).toBe('North'));
    await user.type(place(), 'wold');
    location.hash = '/help';
    await waitFor(async () => expect((await plan()).records.project.location).toBe('Northwold'));
  });

  it('is chosen with one click and saved at once', async () => {
    const { user, plan } = await openPlan('duty');
    const question = screen.getByRole('radiogroup', { name: 'Is it about services we buy or provide?' });
    await user.click(within(question).getByRole('radio', { name: 'No' }));
    await waitFor(async () => expect((await plan()).records.legalDuty.step1Relates).toBe('NO'));
    expect(await screen.findByText('The duty under section 14Z45 does not apply.')).toBeTruthy();
  });

  it('may not be emptied where it has to say something', async () => {
    const { user, plan } = await openPlan('details');
    await user.clear(title());
    await user.tab();
    expect(screen.getByText('Enter a title for the project.')).toBeTruthy();
    expect(await screen.findByText('Not saved yet. What you typed stays here.')).toBeTruthy();
    expect((await plan()).records.project.title).toBe('Stroke rehabilitation');
    await user.type(title(), 'Stroke care');
    await waitFor(async () => expect((await plan()).records.project.title).toBe('Stroke care'));
  });
});

describe('a save that fails', () => {
  it('keeps the text, also while the person is somewhere else, until it works', async () => {
    const desk = await openPlan('details');
    desk.break('projects.changePlanField', true);
    await desk.user.type(place(), 'Northwold');
    await desk.user.tab();
    expect(await screen.findByText('Not saved yet. What you typed stays here.')).toBeTruthy();
    expect(screen.getByText(/The disk is full/)).toBeTruthy();

    await desk.user.click(screen.getByRole('button', { name: /^14 Risks.*left$/ }));
    await screen.findByRole('heading', { level: 2, name: '14 Risks and mitigating actions' });
    await desk.user.click(screen.getByRole('button', { name: /^1 Project details.*left$/ }));
    await waitFor(() => expect(place().value).toBe('Northwold'));

    desk.break('projects.changePlanField', false);
    await desk.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(async () => expect((await desk.plan()).records.project.location).toBe('Northwold'));
    await waitFor(() => expect(screen.queryByText(/Not saved/)).toBeNull());
  });
});

describe('the same answer changed elsewhere', () => {
  it('shows both texts and keeps the one the person chooses', async () => {
    const { user, plan, changeElsewhere } = await openPlan('details');
    await user.type(place(), 'Mine');
    await changeElsewhere({ record: 'project', field: 'location', value: 'Theirs' });
    await user.tab();
    const choice = await screen.findByText('The other');
    expect(choice.parentElement?.textContent).toContain('Theirs');
    expect(place().value).toBe('Mine');
    expect((await plan()).records.project.location).toBe('Theirs');
    await user.click(screen.getByRole('button', { name: 'Keep both' }));
    await waitFor(async () => expect((await plan()).records.project.location).toBe('Theirs\n\nMine'));
    expect(screen.queryByText('The other')).toBeNull();
  });

  it('is no conflict when it was another answer', async () => {
    const { user, plan, changeElsewhere } = await openPlan('details');
    await user.type(place(), 'Northwold');
    await changeElsewhere({ record: 'project', field: 'title', value: 'Another title' });
    await user.tab();
    await waitFor(async () => expect((await plan()).records.project.location).toBe('Northwold'));
    expect((await plan()).records.project.title).toBe('Another title');
    await waitFor(() => expect(title().value).toBe('Another title'));
    expect(screen.queryByText('The other')).toBeNull();
  });
});

describe('undo', () => {
  it('takes back a whole visit to the field and brings it again', async () => {
    const { user, plan } = await openPlan('details');
    await user.clear(title());
    await user.type(title(), 'A better title');
    await user.tab();
    await waitFor(async () => expect((await plan()).records.project.title).toBe('A better title'));
    await user.click(document.body);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(title().value).toBe('Stroke rehabilitation'));
    expect(await screen.findByText('Undone: Change “Project title”.')).toBeTruthy();
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(async () => expect((await plan()).records.project.title).toBe('A better title'));
  });
});
