import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CORE_CHECKLIST_ITEMS, CHECKLIST_WORDS } from '../../../../shared/domain/activities/lists.ts';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openActivities } from './activities-window.tsx';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const group = (name: string): HTMLElement => screen.getByRole('radiogroup', { name });

describe('the page of an activity', () => {
  it('keeps what is typed and says beside the question what the rules think (R-072)', async () => {
    const { user, plan } = await openActivities(({ add }) => add('activity', { method: 'FOCUS_GROUP' }));
    await user.type(screen.getByRole('textbox', { name: /How many do you expect/ }), '13');
    await user.type(screen.getByRole('textbox', { name: /^Title/ }), 'Carers’ morning');
    await user.tab();
    await screen.findByRole('heading', { name: 'Carers’ morning' });
    expect(await screen.findByText(/13 people are too many for a focus group/)).toBeTruthy();
    expect((await plan()).rows.activity).toMatchObject([{ title: 'Carers’ morning', expectedNumber: 13 }]);
  });

  it('asks about consent and a chaperone only when people under 18 take part', async () => {
    const { user } = await openActivities(({ add }) => add('activity', { method: 'CREATIVE_PLAY' }));
    expect(screen.queryByRole('textbox', { name: 'Who is the chaperone?' })).toBeNull();
    await user.click(within(group('Will people under 18 take part?')).getByRole('radio', { name: 'Yes' }));
    expect(await screen.findByRole('textbox', { name: 'Who is the chaperone?' })).toBeTruthy();
  });

  it('has no faults that assistive technology would stumble over', async () => {
    await openActivities(({ add }) =>
      add('activity', { title: 'Carers’ morning', method: 'FOCUS_GROUP', mode: 'IN_PERSON', under18: 'YES' }),
    );
    expect(screen.getByRole('table', { name: 'Checks' })).toBeTruthy();
    await expectNoAxeFaults();
  });
});

describe('the checklist', () => {
  it('makes a row with the first answer, keeps notes beside it, and counts', async () => {
    const { user, plan } = await openActivities(({ add }) =>
      add('activity', { method: 'FOCUS_GROUP', mode: 'IN_PERSON' }),
    );
    const [first = 'LOCAL_VENUE', second = 'ACCESSIBLE'] = CORE_CHECKLIST_ITEMS;
    await user.type(screen.getByRole('textbox', { name: `Note: ${CHECKLIST_WORDS[first]}` }), 'Too far');
    await user.click(within(group(CHECKLIST_WORDS[first])).getByRole('radio', { name: 'No' }));
    await user.click(within(group(CHECKLIST_WORDS[second])).getByRole('radio', { name: 'Does not apply' }));
    await screen.findByText('2 of 12 answered');
    await waitFor(async () =>
      expect((await plan()).rows.checklistItem).toMatchObject([
        { item: first, state: 'NO', note: 'Too far' },
        { item: second, state: 'NOT_APPLICABLE', note: '' },
      ]),
    );
    expect(screen.getByText('Say why.')).toBeTruthy();
  });

  it('stops the confirming with reasons that lead to it, and lets it go once it is answered (R-075)', async () => {
    const { user, plan } = await openActivities(async ({ add }) => {
      const activityId = await add('activity', { method: 'FOCUS_GROUP', mode: 'IN_PERSON' });
      for (const item of CORE_CHECKLIST_ITEMS.slice(0, 11))
        await add('checklistItem', { activityId, item, state: 'YES' });
      return activityId;
    });
    await user.click(button('Confirm'));
    await user.click(await screen.findByRole('link', { name: '1 item of the checklist still to answer.' }));
    expect(document.activeElement?.closest('#activity-checks')).toBeTruthy();
    expect((await plan()).rows.activity[0]?.state).toBe('PLANNED');
    const last = CHECKLIST_WORDS[CORE_CHECKLIST_ITEMS[11] ?? 'REQUIREMENTS_MET'];
    await user.click(within(group(last)).getByRole('radio', { name: 'Yes' }));
    await screen.findByText('12 of 12 answered');
    await user.click(button('Confirm'));
    await screen.findByRole('button', { name: 'Mark as done' });
    expect((await plan()).rows.activity[0]?.state).toBe('CONFIRMED');
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByRole('button', { name: 'Confirm' });
  });
});

describe('a survey', () => {
  it('takes questions with choices, moves them, and brings back one that was removed', async () => {
    const { user, plan } = await openActivities(async ({ add }) => {
      const other = await add('activity', { method: 'ONLINE_SURVEY' });
      const activityId = await add('activity', { method: 'PAPER_SURVEY' });
      await add('surveyQuestion', { activityId, text: 'One' });
      await add('surveyQuestion', { activityId: other, text: 'Of the other survey' });
      await add('surveyQuestion', { activityId, text: 'Two' });
      return activityId;
    });
    const texts = async () => (await plan()).rows.surveyQuestion.map(({ text }) => text);
    await user.click(button('Move question 2 up'));
    await waitFor(async () => expect(await texts()).toEqual(['Two', 'One', 'Of the other survey']));
    await user.click(button('Remove question 1'));
    await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Question 2' })).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('listitem', { name: 'Question 2' });
    await user.click(button('Add a survey question'));
    await screen.findByRole('listitem', { name: 'Question 3' });
    expect((await plan()).rows.surveyQuestion).toHaveLength(4);
    expect(screen.getByText(/^A paper survey: try it out on a few people first/)).toBeTruthy();
  });
});

describe('results', () => {
  it('counts who was reached, group by group', async () => {
    const { user, plan } = await openActivities(async ({ add, desk, projectId }) => {
      const { rows } = await desk.get('projects.getPlan', { projectId });
      return add('activity', { method: 'OUTREACH', groupIds: [rows.eiaGroup[0]?.id ?? ''] });
    });
    await user.type(screen.getByRole('textbox', { name: 'Expected: Age' }), '20');
    await user.tab();
    await user.keyboard('12');
    await user.tab();
    await waitFor(async () =>
      expect((await plan()).rows.activityReach).toMatchObject([{ expected: 20, reached: 12 }]),
    );
  });

  it('does not keep a recording when nine came and eight agreed (R-077)', async () => {
    const { user, plan } = await openActivities(({ add }) =>
      add('activity', { method: 'FOCUS_GROUP', recording: 'YES', attendedNumber: 9, recordingConsents: 8 }),
    );
    await user.type(screen.getByRole('textbox', { name: 'Where is the recording kept?' }), 'Team drive');
    await user.tab();
    expect(
      await screen.findByText(/9 people came and 8 agreed\. A recording needs everybody’s consent/),
    ).toBeTruthy();
    expect((await plan()).rows.activity[0]?.recordingKeptAt).toBe('');
  });

  it('adds a theme that names the activity', async () => {
    const { user, plan } = await openActivities(({ add }) =>
      add('activity', { title: 'Road show', method: 'OUTREACH' }),
    );
    await user.click(button('Add a theme'));
    await screen.findByRole('tab', { name: /What people said/ });
    const { rows } = await plan();
    expect(rows.theme[0]?.activityIds).toEqual([rows.activity[0]?.id]);
  });
});

describe('the activity as a whole', () => {
  it('is duplicated with its survey questions and without its results', async () => {
    const { user, plan } = await openActivities(async ({ add }) => {
      const activityId = await add('activity', {
        title: 'Survey',
        method: 'ONLINE_SURVEY',
        attendedNumber: 90,
        state: 'DONE',
      });
      await add('surveyQuestion', { activityId, text: 'Why?' });
      return activityId;
    });
    await user.click(button('More'));
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate this activity' }));
    await screen.findByRole('heading', { name: 'Survey (copy)' });
    const { rows } = await plan();
    expect(rows.activity[1]).toMatchObject({
      title: 'Survey (copy)',
      attendedNumber: null,
      state: 'PLANNED',
    });
    expect(rows.surveyQuestion.map(({ text, activityId }) => [text, activityId])).toEqual([
      ['Why?', rows.activity[0]?.id],
      ['Why?', rows.activity[1]?.id],
    ]);
  });

  it('is removed and brought back', async () => {
    const { user, plan } = await openActivities(({ add }) =>
      add('activity', { title: 'Road show', method: 'OUTREACH' }),
    );
    await user.click(button('More'));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove this activity' }));
    await screen.findByText('No activities yet');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('link', { name: 'Road show' });
    expect((await plan()).rows.activity).toHaveLength(1);
  });

  it('is saved as a calendar file once it has a date', async () => {
    const { user, desk } = await openActivities(({ add }) =>
      add('activity', { title: 'Road show', method: 'OUTREACH', dateOn: '2026-06-03' }),
    );
    await user.click(button('Save as calendar file'));
    await screen.findByText(/^Saved .+ Road show\.ics\.$/);
    expect(desk.ports.saved.size).toBe(1);
  });

  it('offers no calendar file without a date', async () => {
    await openActivities(({ add }) => add('activity', { title: 'Road show' }));
    expect(screen.queryByRole('button', { name: 'Save as calendar file' })).toBeNull();
  });
});

describe('links from other pages', () => {
  it('lead from the list on to the activity they name, with focus there', async () => {
    const { projectId, plan } = await openActivities(async ({ add }) => {
      await add('activity', { title: 'Road show', method: 'OUTREACH' });
      return undefined;
    });
    const id = (await plan()).rows.activity[0]?.id ?? '';
    location.hash = '/help';
    await screen.findByRole('heading', { name: /Help/ });
    history.pushState({ field: `rows.activity#${id}` }, '', `#/projects/${projectId}/activities`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await screen.findByRole('heading', { name: 'Road show' });
    await waitFor(() => expect(document.activeElement?.closest(`#rows-activity-${id}`)).toBeTruthy());
  });
});
