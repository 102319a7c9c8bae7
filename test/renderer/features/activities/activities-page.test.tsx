import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openActivities } from './activities-window.tsx';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the list of activities', () => {
  it('starts with nothing, says so, and adds the first one with the usual offer (R-081)', async () => {
    const { user, plan } = await openActivities();
    expect(screen.getByText('No activities yet')).toBeTruthy();
    await user.click(button('Add the first activity'));
    await screen.findByRole('heading', { name: 'Activity 1' });
    const { rows } = await plan();
    expect(rows.activity).toMatchObject([
      { method: 'FOCUS_GROUP', reimbursementOffered: 'YES', recognitionOffered: 'YES', state: 'PLANNED' },
    ]);
    expect(rows.activity[0]?.offerText).toContain('Involvement expenses policy 2026');
  });

  it('groups activities by month, those without a date first', async () => {
    await openActivities(async ({ add }) => {
      await add('activity', { title: 'In July', dateOn: '2026-07-01' });
      await add('activity', { title: 'Late in June', dateOn: '2026-06-20', startsAt: '10:00' });
      await add('activity', { title: 'Early in June', dateOn: '2026-06-03' });
      await add('activity', { title: 'Some day' });
      return undefined;
    });
    const months = screen
      .getAllByRole('heading', { level: 2, name: /date$|2026$/ })
      .map((heading) => heading.textContent);
    expect(months).toEqual(['Without a date', 'June 2026', 'July 2026']);
    const june = screen.getByRole('grid', { name: 'Activities: June 2026' });
    expect(
      within(june)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Early in June', 'Late in June']);
    await expectNoAxeFaults();
  });

  it('finds by words and state, and says how many it shows', async () => {
    const { user } = await openActivities(async ({ add }) => {
      await add('activity', { title: 'Carers’ morning', venue: 'Town Hall' });
      await add('activity', { title: 'Survey', method: 'PAPER_SURVEY', state: 'CANCELLED' });
      return undefined;
    });
    await user.type(screen.getByRole('searchbox', { name: 'Search activities' }), 'town');
    await screen.findByText('Showing 1 of 2 activities.');
    expect(screen.queryByRole('link', { name: 'Survey' })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: 'Search activities' }), ' nowhere');
    await user.click(await screen.findByRole('button', { name: 'Show all activities' }));
    expect(await screen.findByRole('link', { name: 'Survey' })).toBeTruthy();
  });

  it('warns above all when everything is online (R-034, R-036)', async () => {
    await openActivities(async ({ add }) => {
      await add('activity', { title: 'Survey', method: 'ONLINE_SURVEY' });
      return undefined;
    });
    expect(screen.getByText(/Everything is online/)).toBeTruthy();
    expect(screen.getByText(/Nobody can take part in person/)).toBeTruthy();
  });
});

describe('suggested methods', () => {
  it('name the rule and plan one at the project’s level with one click', async () => {
    const { user, plan } = await openActivities(async ({ desk, projectId }) => {
      const { versions } = await desk.get('projects.getPlan', { projectId });
      await desk.get('projects.changePlanField', {
        projectId,
        record: 'level',
        field: 'level',
        value: 'CONSULT',
        expectedVersion: versions.level,
      });
      return undefined;
    });
    expect(screen.getByText('Suggested for Consult: R-031, toolkit page 10.')).toBeTruthy();
    await user.click(button('Plan one: Focus group'));
    await screen.findByRole('heading', { name: 'Focus group' });
    expect((await plan()).rows.activity).toMatchObject([
      { title: 'Focus group', method: 'FOCUS_GROUP', level: 'CONSULT', reimbursementOffered: 'YES' },
    ]);
  });

  it('ask for a separate activity for a group that is quiet among others (R-037)', async () => {
    const { user, plan } = await openActivities(async ({ desk, projectId }) => {
      const { rows } = await desk.get('projects.getPlan', { projectId });
      const group = rows.eiaGroup.find(({ groupCode }) => groupCode === 'SEX_WORKERS');
      await desk.get('projects.changeRow', {
        projectId,
        kind: 'eiaGroup',
        rowId: group?.id ?? '',
        fields: { separateActivity: true },
        expectedVersion: group?.version ?? 0,
      });
      return undefined;
    });
    await user.click(button('Plan one: an activity for Sex workers'));
    await screen.findByRole('heading', { name: 'Sex workers' });
    const { rows } = await plan();
    expect(rows.activity[0]?.groupIds).toEqual([
      rows.eiaGroup.find(({ groupCode }) => groupCode === 'SEX_WORKERS')?.id,
    ]);
  });
});

describe('the calendar', () => {
  const day = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

  it('shows activities on all their days and the day a survey closes, and opens one', async () => {
    const { user } = await openActivities(async ({ add }) => {
      await add('activity', {
        title: 'Road show',
        method: 'OUTREACH',
        dateOn: '2026-06-29',
        endsOn: '2026-07-01',
      });
      await add('activity', { title: 'Survey', method: 'PAPER_SURVEY', closingDate: '2026-06-30' });
      await add('activity', { title: 'Some day' });
      return undefined;
    });
    await user.click(screen.getByRole('tab', { name: 'Calendar' }));
    // From Monday, so that the last days of June and the first of July share a week.
    expect(await screen.findAllByRole('button', { name: /Road show/ })).toHaveLength(1);
    expect(screen.getAllByText('Road show goes on')).toHaveLength(2);
    expect(screen.getAllByRole('button', { name: /Closes: Survey/ })).toHaveLength(1);
    expect(screen.getByText('Without a date:')).toBeTruthy();
    expect(day(/^Tuesday 30 June 2026, 2 activities/)).toBeTruthy();
    await expectNoAxeFaults();
    await user.click(screen.getAllByRole('button', { name: /Road show/ })[0]!);
    await screen.findByRole('heading', { name: 'Road show' });
  });

  it('moves by arrows within and across months, and adds on a day', async () => {
    const { user, plan } = await openActivities(async ({ add }) => {
      await add('activity', { title: 'First', dateOn: '2026-06-01' });
      return undefined;
    });
    await user.click(screen.getByRole('tab', { name: 'Calendar' }));
    await user.click(await screen.findByRole('button', { name: /^Monday 1 June 2026, 1 activity/ }));
    await user.keyboard('{ArrowRight}{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(day(/^Tuesday 9 June 2026/)));
    await user.keyboard('{Home}{ArrowUp}{ArrowLeft}');
    await screen.findByRole('grid', { name: 'Activities in May 2026' });
    await waitFor(() => expect(document.activeElement).toBe(day(/^Sunday 31 May 2026/)));
    await user.keyboard('{PageDown}');
    await screen.findByRole('grid', { name: 'Activities in June 2026' });
    await waitFor(() => expect(document.activeElement).toBe(day(/^Tuesday 30 June 2026/)));
    await user.click(button('Add an activity on 30 June 2026'));
    await screen.findByRole('heading', { name: 'Activity 2' });
    expect((await plan()).rows.activity[1]?.dateOn).toBe('2026-06-30');
  });
});

describe('a project in the archive', () => {
  it('offers nothing that would change it', async () => {
    await openActivities(async ({ desk, projectId, add }) => {
      await add('activity', { title: 'Carers’ morning', dateOn: '2026-06-03' });
      await desk.get('projects.setArchived', { projectId, archived: true });
      return undefined;
    });
    expect(screen.queryByRole('button', { name: /Add an activity|Plan one/ })).toBeNull();
    expect(screen.getByText(/in the archive/)).toBeTruthy();
  });
});
