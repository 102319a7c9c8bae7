import { expect, test } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FILE_VERSION } from '../../shared/domain/project-file/shapes.ts';
import sample from '../../shared/samples/stroke-rehabilitation.edproj.json' with { type: 'json' };
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import type { Variant } from '../support/pages/documents-page.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { wordPart, wordText } from '../support/word.ts';

const TITLE = sample.records.project.title;

const VARIANTS: readonly Variant[] = [
  { document: 'Engagement and Equalities Plan', length: 'Full' },
  { document: 'Engagement and Equalities Plan', length: 'Full', largePrint: true },
  { document: 'Engagement and Equalities Plan', length: 'Short' },
  { document: 'Engagement and Equalities Plan', length: 'Short', largePrint: true },
  { document: 'Assessment and planning form' },
  { document: 'Assessment and planning form', largePrint: true },
  { document: 'Communications and engagement plan' },
  { document: 'Equality impact assessment' },
  { document: 'Stakeholder map report' },
];

test.describe('the sample project', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let desk: RunningDesk;
  let folder = '';
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-sample-'));
    desk = await launchDesk();
    await pagesOf(desk.page).welcome.openSample();
  });
  test.afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('opens with its plan, and says which sections are complete', async () => {
    const { project, plan } = pagesOf(desk.page);
    await expect(project.heading).toHaveText(TITLE);
    await project.openPlan();
    await expect(plan.section('1 Project details')).toHaveAccessibleName(/, complete$/);
    await expect(plan.section('4 What do we already know?')).toHaveAccessibleName(/, complete$/);
    await expect(plan.section('5 Equality impact')).toHaveAccessibleName(/, complete$/);
    await expect(plan.stillToComplete).toContainText('Nothing is missing');
  });

  test('a section is no longer complete when an answer is taken out, and is again when it is back', async () => {
    const { plan, frame } = pagesOf(desk.page);
    const decider = plan.questions.text('Who decides?');
    await plan.goToSection('Describe your project');
    const before = await decider.inputValue();
    await decider.fill('');
    await decider.press('Tab');
    await expect(plan.section('2 Describe your project')).toContainText('1 left');
    await expect(plan.missing('Who decides')).toBeVisible();
    await decider.fill(before);
    await decider.press('Tab');
    await expect(plan.section('2 Describe your project')).toHaveAccessibleName(/, complete$/);
    await frame.saved();
  });

  test('every document shows on screen and comes out as Word, in every kind', async () => {
    const { frame, documents } = pagesOf(desk.page);
    await frame.goTo('Documents');
    for (const variant of VARIANTS) {
      await documents.choose(variant);
      await expect(documents.preview).toContainText(TITLE);
      const file = await documents.exportToWord();
      const bytes = readFileSync(join(desk.saved, file));
      expect(wordText(wordPart(bytes, 'word/document.xml'))).toContain(TITLE);
    }
    const files = readdirSync(desk.saved).filter((name) => name.endsWith('.docx'));
    expect(files, 'each kind has a name of its own').toHaveLength(VARIANTS.length);
    await documents.showFilesMade();
    await expect(documents.exports.getByRole('row')).toHaveCount(VARIANTS.length + 1);
  });

  test('saved as a project file it opens again, as a copy with a reference of its own', async () => {
    const { frame, project, projects } = pagesOf(desk.page);
    await frame.goTo('At a glance');
    await project.more('Save project file');
    const file = `${sample.project.reference}.edproj`;
    await expect.poll(() => readdirSync(desk.saved)).toContain(file);
    desk.offerFile(join(desk.saved, file));
    await frame.goTo('Projects');
    await projects.openFile();
    await expect(projects.notOpened).toContainText(`reference ${sample.project.reference} is already here`);
    await projects.openFileAsCopy();
    await expect(project.heading).toHaveText(TITLE);
    await expect(desk.page.getByText(/^NW-\d{4}-\d{3}$/).first()).not.toHaveText(sample.project.reference);
    await frame.goTo('Projects');
    await expect(projects.table.getByRole('link', { name: TITLE })).toHaveCount(2);
  });

  const BAD: readonly (readonly [what: string, text: string, words: RegExp])[] = [
    ['cut short', JSON.stringify(sample).slice(0, 5_000), /not a project file, or it was cut short/],
    ['of another program', JSON.stringify({ format: 'something-else' }), /not made by Engagement Desk/],
    [
      'from a newer version',
      JSON.stringify({ ...sample, formatVersion: PROJECT_FILE_VERSION + 1 }),
      /made by a newer version of Engagement Desk/,
    ],
    [
      'with a mistake in it',
      JSON.stringify({ ...sample, project: { ...sample.project, status: 'ALMOST' } }),
      /has a mistake in/,
    ],
  ];
  for (const [what, text, words] of BAD)
    test(`a file ${what} is refused in words, and changes nothing`, async () => {
      const { projects } = pagesOf(desk.page);
      const file = join(folder, 'bad.edproj');
      writeFileSync(file, text);
      desk.offerFile(file);
      await projects.openFile();
      await expect(projects.notOpened).toContainText(words);
      await expect(projects.notOpened).toContainText('Nothing here was changed.');
      await projects.closeNotOpened();
      await expect(projects.table.getByRole('link', { name: TITLE })).toHaveCount(2);
    });

  test('a closed question is no failure', async () => {
    const { projects } = pagesOf(desk.page);
    desk.offerFile(null);
    await projects.openFile();
    await expect(desk.page.getByRole('button', { name: 'Open project file' })).toBeEnabled();
    await expect(projects.notOpened).toHaveCount(0);
  });

  test('a project goes into the archive, can be read there, and comes back by Undo', async () => {
    const { projects, project, plan, frame } = pagesOf(desk.page);
    await projects.table.getByRole('link', { name: TITLE }).first().click();
    await project.more('Put in the archive');
    await expect(desk.page.getByText('This project is in the archive.')).toBeVisible();
    await project.openPlan();
    await expect(plan.questions.text('Project title')).not.toBeEditable();
    await frame.goTo('At a glance');
    await project.more('Bring back from the archive');
    await expect(desk.page.getByText('This project is in the archive.')).toHaveCount(0);
    await project.more('Put in the archive');
    await expect(desk.page.getByText('This project is in the archive.')).toBeVisible();
    await frame.undo(/is in the archive/);
    await expect(desk.page.getByText('This project is in the archive.')).toHaveCount(0);
  });
});
