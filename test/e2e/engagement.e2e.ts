import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { PLAN_FORM } from '../../shared/domain/plan/form/index.ts';
import type { FormField } from '../../shared/domain/plan/form/types.ts';
import sample from '../../shared/samples/stroke-rehabilitation.edproj.json' with { type: 'json' };
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { tabTo } from '../support/keyboard.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { MOST_LETTERS, Typist } from '../support/typist.ts';

const records = sample.records as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

test.describe('a whole engagement by keyboard alone, from an empty store to five documents', () => {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  let desk: RunningDesk;
  let typist: Typist;
  const answered: FormField[] = [];
  test.beforeAll(async () => {
    desk = await launchDesk();
    typist = new Typist(desk.page);
  });
  test.afterAll(() => desk.close());

  test('a new project in a new store', async () => {
    const { page } = desk;
    await typist.push(page.getByRole('button', { name: 'Set up for my area' }));
    await expect(page.getByRole('heading', { name: 'Set up for my area' })).toBeFocused();
    await typist.fill(page.getByRole('textbox', { name: 'Name of your organisation' }), 'North Wold ICB');
    await typist.press('Tab');
    await typist.press('Enter');
    await typist.type('Integrated');
    await typist.press('Enter');
    await typist.fill(page.getByRole('textbox', { name: 'Your name', exact: true }), 'Asha Verity');
    await typist.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Projects' }).waitFor();
    await typist.press('Control+N');
    const { projects, project } = pagesOf(page);
    await typist.fill(
      projects.newProjectDialog.getByRole('textbox', { name: 'Title' }),
      sample.records.project.title,
    );
    await typist.press('Enter');
    await expect(project.heading).toHaveText(sample.records.project.title);
  });

  for (const [index, section] of PLAN_FORM.entries()) {
    test(`the plan, section ${section.number}: ${section.title}`, async () => {
      const { plan } = pagesOf(desk.page);
      if (index === 0) await typist.press('Alt+2');
      await expect(plan.sectionHeading).toContainText(section.title);
      for (const item of section.items)
        if (item.kind === 'field') {
          const [record = '', field = ''] = item.key.split('.');
          if (await typist.answer(item, records[record]?.[field])) answered.push(item);
        }
      await pagesOf(desk.page).frame.saved();
      if (index < PLAN_FORM.length - 1) await typist.press('Control+PageDown');
    });
  }

  test('every answer that was typed is in the store', async () => {
    const [projectId] = /[0-9a-f-]{36}/.exec(desk.page.url()) ?? [];
    // Leaving the page saves the answer that was typed last.
    await typist.press('Alt+1');
    expect(answered.length).toBeGreaterThan(120);
    const notKept = async (): Promise<readonly string[]> => {
      const text = await desk.page.evaluate(
        (id) => window.desk.call('projects.getPlan', { projectId: id }),
        projectId,
      );
      const { value } = JSON.parse(text) as { readonly value: { readonly records: typeof records } };
      return answered.filter((field) => !isKept(field, value.records)).map(({ key }) => key);
    };
    await expect.poll(notKept).toEqual([]);
  });

  test('what we already know', async () => {
    const { page } = desk;
    await typist.press('Alt+5');
    await expect(pagesOf(page).frame.heading).toHaveText('What we already know');
    await typist.push(page.getByRole('button', { name: 'Add a new source' }).first());
    const dialog = page.getByRole('dialog', { name: 'Add a new source' });
    await typist.fill(dialog.getByRole('textbox', { name: /^Title/ }), 'Carers’ survey 2024');
    await typist.date(dialog.getByRole('group', { name: 'When it was gathered' }), '2026-02-01');
    await typist.push(dialog.getByRole('button', { name: /^Add/ }).last());
    await expect(dialog).toHaveCount(0);
    // What was added is open, to say what it tells us.
    const source = page.getByRole('dialog', { name: 'Carers’ survey 2024' });
    await typist.fill(
      source.getByRole('textbox', { name: 'What does it leave open for this project?' }),
      'People under 55 were not asked.',
    );
    await typist.press('Escape');
    await expect(page.getByRole('grid', { name: 'Sources we use' })).toContainText('Carers’ survey 2024');
  });

  test('the groups, heard and not heard', async () => {
    const { page } = desk;
    await typist.press('Alt+6');
    await expect(pagesOf(page).frame.heading).toHaveText('Equality');
    const grid = page.getByRole('grid', { name: 'Groups' });
    const cell = (row: RegExp, text: string) =>
      grid.getByRole('row', { name: row }).getByRole('gridcell').filter({ hasText: text });
    await tabTo(page, grid.getByRole('row', { name: /^Age/ }).locator('[tabindex="0"]'));
    await typist.press('ArrowRight');
    for (let group = 0; group < 9; group++) {
      await typist.press(group === 0 ? 'h' : 'l');
      await typist.press('ArrowDown');
    }
    await expect(cell(/^Age/, 'High')).toHaveCount(1);
    await expect(cell(/^Sexual orientation/, 'Low')).toHaveCount(1);
    await expect(page.getByRole('tab', { name: /^Gaps/ })).toContainText('1');
  });

  test('stakeholders, placed on the map', async () => {
    const { page } = desk;
    await typist.press('Alt+7');
    await expect(pagesOf(page).frame.heading).toHaveText('Stakeholders');
    for (const name of ['Healthwatch Woldshire', 'Wold Stroke Club']) {
      await typist.push(page.getByRole('button', { name: 'Add stakeholders' }).first());
      await typist.push(page.getByRole('button', { name: 'Not in the list? Add a new one' }));
      const dialog = page.getByRole('dialog', { name: 'New stakeholder' });
      await typist.fill(dialog.getByRole('textbox', { name: 'Name' }), name);
      await typist.list(dialog, name.startsWith('Health') ? 'Healthwatch' : 'Health condition group');
      await typist.push(dialog.getByRole('button', { name: 'Add to this project' }));
      await expect(dialog).toHaveCount(0);
    }
    await tabTo(page, page.getByRole('button', { name: 'Healthwatch Woldshire, not placed yet' }));
    await typist.press('m');
    await typist.press('ArrowUp');
    await typist.press('ArrowRight');
    await typist.press('Enter');
    const placed = page.getByRole('button', {
      name: /^Healthwatch Woldshire, influence 4 \(high\), interest 4 \(high\)/,
    });
    await expect(placed).toBeFocused();
  });

  test('an activity, checked and confirmed', async () => {
    const { page } = desk;
    await typist.press('Alt+8');
    await expect(pagesOf(page).frame.heading).toHaveText('Activities');
    await typist.push(page.getByRole('button', { name: 'Add an activity' }).first());
    await typist.fill(page.getByRole('textbox', { name: /^Title/ }), 'Talk at the stroke club');
    await expect(pagesOf(page).frame.heading).toHaveText('Talk at the stroke club');
    const checks = page.getByRole('table', { name: 'Checks' }).getByRole('radiogroup');
    await checks.first().waitFor();
    // A long page: the list of its parts is the short way.
    await tabTo(
      page,
      page.getByRole('navigation', { name: 'Parts' }).getByRole('button', { name: /Checks/ }),
      'Shift+Tab',
    );
    await typist.press('Enter');
    for (let index = 0; index < (await checks.count()); index++) await typist.radio(checks.nth(index), 'Yes');
    const confirm = page.getByRole('button', { name: 'Confirm', exact: true });
    await tabTo(page, confirm, 'Shift+Tab');
    await typist.press('Enter');
    await expect(page.getByRole('button', { name: 'Mark as done' })).toBeVisible();
  });

  test('what stands in the way, and a warning that is accepted', async () => {
    const { page } = desk;
    await typist.press('Alt+0');
    await expect(pagesOf(page).frame.heading).toHaveText('Readiness');
    const accept = page.getByRole('button', { name: 'Accept with a reason' });
    const before = await accept.count();
    expect(before).toBeGreaterThan(0);
    await typist.push(accept.first());
    await typist.fill(
      page.getByRole('textbox', { name: 'Why do you go on all the same?' }),
      'Agreed with Healthwatch',
    );
    await typist.push(page.getByRole('button', { name: 'Accept', exact: true }));
    await expect(accept).toHaveCount(before - 1);
    await expect(page.getByRole('region', { name: 'Accepted with a reason' })).toContainText(
      'Agreed with Healthwatch',
    );
  });

  test('the five documents', async () => {
    const { page } = desk;
    const { documents, frame } = pagesOf(page);
    await typist.press('Alt+3');
    await expect(frame.heading).toHaveText('Documents');
    const kinds = page.getByRole('radiogroup', { name: 'Which document' }).getByRole('radio');
    const count = await kinds.count();
    for (let index = 0; index < count; index++) {
      await tabTo(
        page,
        page.getByRole('radiogroup', { name: 'Which document' }).getByRole('radio', { checked: true }),
        // From the button of the document before, back to the choice above it.
        index === 0 ? 'Tab' : 'Shift+Tab',
      );
      if (index > 0) await typist.press('ArrowDown');
      await expect(kinds.nth(index)).toBeChecked();
      await typist.push(documents.exportButton);
      await expect
        .poll(() => readdirSync(desk.saved).filter((name) => name.endsWith('.docx')).length, {
          timeout: 30_000,
        })
        .toBe(index + 1);
    }
    const codes = readdirSync(desk.saved).map((name) => /_(D\d\d)_/.exec(name)?.[1]);
    expect(new Set(codes.filter(Boolean))).toEqual(new Set(['D01', 'D02', 'D03', 'D04', 'D05']));
  });
});

/** Whether the store holds what was typed: the same value, or of a long answer as much as was typed. */
function isKept({ key, input }: FormField, stored: typeof records): boolean {
  const [record = '', field = ''] = key.split('.');
  const kept = stored[record]?.[field];
  const meant = records[record]?.[field];
  if (input.kind === 'text' || input.kind === 'longText')
    return kept === String(meant).slice(0, MOST_LETTERS);
  if (input.kind === 'tri' || input.kind === 'date' || input.kind === 'check' || input.kind === 'choice')
    return kept === meant;
  return kept !== null && kept !== undefined && kept !== '';
}
