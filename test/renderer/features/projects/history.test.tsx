import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { subjectWords, valueWords } from '../../../../renderer/features/projects/history-words.ts';
import { expectNoAxeFaults, openWindow, setUpWith } from '../../app/window.tsx';

test('the history says who changed what, before and after, and hides personal details', async () => {
  const { desk, user } = await openWindow('/projects', async (to) => {
    const [projectId = ''] = await setUpWith(to, 'Stroke at home');
    const change = async (field: string, value: string): Promise<void> => {
      const { versions } = await to.get('projects.getPlan', { projectId });
      const expectedVersion = versions.project;
      await to.get('projects.changePlanField', {
        projectId,
        record: 'project',
        field,
        value,
        expectedVersion,
      });
    };
    await change('location', 'Northwold');
    await change('decisionDate', '2026-12-03');
    await change('cycleStage', 'C3_DESIGN');
    await change('clinicalLead', 'Dr Who');
  });
  await user.click(await screen.findByRole('link', { name: 'Stroke at home' }));
  await user.click(await screen.findByRole('link', { name: 'History' }));
  const table = await screen.findByRole('table', { name: 'History of changes' });
  const lines = within(table)
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
  expect(lines.some((cells) => cells.includes('3 December 2026'))).toBe(true);
  expect(lines.some((cells) => cells.includes('Northwold'))).toBe(true);
  expect(lines.some((cells) => cells.includes('Design pathways and services'))).toBe(true);
  expect(lines.every((cells) => cells.length === 0 || cells.includes('Asha Verity'))).toBe(true);
  expect(within(table).getAllByText('Personal detail, not shown').length).toBe(2);
  expect(within(table).queryByText('Dr Who')).toBeNull();
  expect(document.title).toBe('History of Stroke at home – Engagement Desk');
  await expectNoAxeFaults();
  expect((await desk.get('setup.get', {})).ready).toBe(true);
});

test('a long history comes in parts', async () => {
  const { user } = await openWindow('/projects', async (to) => {
    const [projectId = ''] = await setUpWith(to, 'Stroke at home');
    for (let number = 1; number <= 60; number += 1) {
      const { versions } = await to.get('projects.getPlan', { projectId });
      const change = { projectId, record: 'project', field: 'location', value: `Place ${number}` } as const;
      await to.get('projects.changePlanField', { ...change, expectedVersion: versions.project });
    }
  });
  await user.click(await screen.findByRole('link', { name: 'Stroke at home' }));
  await user.click(await screen.findByRole('link', { name: 'History' }));
  await waitFor(() => expect(document.querySelectorAll('tbody tr').length).toBe(50));
  await user.click(screen.getByRole('button', { name: 'Show earlier changes' }));
  await waitFor(() => expect(document.querySelectorAll('tbody tr').length).toBe(61));
  expect(screen.queryByRole('button', { name: 'Show earlier changes' })).toBeNull();
});

test('values read as a person would say them', () => {
  const names = new Map([['018f2f6e-0000-7000-8000-000000000000', 'Asha Verity']]);
  const say = (record: string, field: string, value: unknown): string =>
    valueWords({ record, field }, JSON.stringify(value), names);
  expect(say('project_details', 'urgent', true)).toBe('Yes');
  expect(say('project_details', 'keyObjectives', ['One', 'Two', 'Three'])).toBe('One, Two and Three');
  expect(say('project_details', 'activityKinds', ['PROCUREMENT', 'REVIEW'])).toBe('Procurement and Review');
  expect(say('project_details', 'engagementLeadId', '018f2f6e-0000-7000-8000-000000000000')).toBe(
    'Asha Verity',
  );
  expect(say('project_details', 'engagementLeadId', '018f2f6e-0000-7000-8000-000000000001')).toBe(
    'Someone no longer in the staff list',
  );
  expect(say('legal_duty', 'step1Relates', 'YES')).toBe('Yes');
  expect(say('budget_line', 'plannedPence', 12_345)).toBe('£123.45');
  expect(say('project', 'status', 'FEEDING_BACK')).toBe('Feeding back');
  expect(say('project_details', 'description', '')).toBe('');
  expect(say('project_details', 'description', 'x'.repeat(500))).toHaveLength(241);
  expect(valueWords({ record: 'project', field: 'status' }, null, names)).toBe('');
  expect(valueWords({ record: 'project', field: 'other' }, 'plain words', names)).toBe('plain words');
});

test('what was changed is named as the plan names it', () => {
  expect(subjectWords('project_details', 'title')).toBe('Project title');
  expect(subjectWords('risk', null)).toBe('Risk');
  expect(subjectWords('budget_line', 'plannedPence')).toMatch(/^Budget line: /);
  expect(subjectWords('project', null)).toBe('Project');
  expect(subjectWords('project', 'status')).toBe('Status');
});

test('the history knows the codes and the links of rows that have a page of their own', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  const names = new Map([[id, 'Stroke club visit']]);
  expect(subjectWords('eia_group', 'relevance')).toBe('Equality group: Relevance');
  expect(valueWords({ record: 'eia_group', field: 'relevance' }, '"HIGH"', names)).toBe('High');
  expect(valueWords({ record: 'activity', field: 'method' }, '"PAPER_SURVEY"', names)).toBe('Paper survey');
  expect(valueWords({ record: 'eia_group', field: 'activity_ids' }, `["${id}"]`, names)).toBe(
    'Stroke club visit',
  );
  expect(
    valueWords({ record: 'eia_group', field: 'activityIds' }, `["${id.replace('01', '02')}"]`, names),
  ).toBe('Something no longer here');
});
