import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchDesk, type RunningDesk } from '../support/electron-app.ts';
import { pagesOf } from '../support/pages/pages-of.ts';
import { wordPart, wordText } from '../support/word.ts';

const TITLE = 'Moving the leg clinic in Hove';
const TYPED = {
  description: 'The clinic moves to Café Street & opens “late” on <Thursdays>.',
  background: 'The lease ends in March.',
  objective: 'Fewer people wait over six weeks',
  reaction: 'Some will have a longer journey.',
  why: 'To learn what makes the journey hard.',
  step1: 'Leg ulcer care, which our board pays for.',
  risk: 'Few people come',
  action: 'Ask the day centre to host it',
  milestone: 'Board decides',
  budget: 'Room at the day centre',
  message: 'The clinic stays open on two days',
  help: 'Two people read the draft report.',
} as const;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test.describe('a plan from an empty laptop to Word and back', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let store = '';
  let desk: RunningDesk;
  const hashes: string[] = [];
  test.beforeAll(async () => {
    store = mkdtempSync(join(tmpdir(), 'desk-journey-'));
    desk = await launchDesk({ store });
  });
  test.afterAll(async () => {
    await desk.close();
    rmSync(store, { recursive: true, force: true });
  });

  test('sets up an area and starts a project', async () => {
    const { welcome, projects, frame, project } = pagesOf(desk.page);
    await welcome.setUp({
      organisation: 'NHS South Coast',
      kind: 'Integrated care board (ICB)',
      myName: 'Jo Marsh',
      jobTitle: 'Engagement lead',
    });
    await projects.start(TITLE);
    await expect(desk.page.getByText(/^SC-\d{4}-001$/).first()).toBeVisible();
    await expect(frame.saveLine).toContainText('Working as Jo Marsh');
    await project.openPlan();
  });

  test('fills every kind of answer, and each is saved by itself', async () => {
    const { plan, frame } = pagesOf(desk.page);
    const { questions } = plan;
    await test.step('a list to choose from and a person', async () => {
      await questions.choose('Stage of the commissioning cycle', 'Design pathways and services');
      await questions.choosePerson('Project lead', 'Jo Marsh');
      await frame.saved();
    });
    await test.step('texts, a list of texts and a date', async () => {
      await plan.goToSection('Describe your project');
      await questions.text('Describe the project').fill(TYPED.description);
      await questions.text('Background').fill(TYPED.background);
      await questions.addLine('Key objectives', 'Add an objective', TYPED.objective);
      await questions.tick('Change to a service');
      await questions.date('When do they decide?', '2027-03-09');
      await questions.text('Why are you engaging?').fill(TYPED.why);
      await frame.saved();
    });
    await test.step('yes or no', async () => {
      await plan.goToSection('legal duty');
      await questions.pick('Is it about services we buy or provide?', 'Yes');
      await questions.text('Say a little more').fill(TYPED.step1);
      await frame.saved();
    });
    await test.step('one of a few', async () => {
      await plan.goToSection('Level of engagement');
      await questions.pick('Which level fits this project?', 'Involve');
    });
    await test.step('lines: a key message, a milestone, a budget line, a risk', async () => {
      await plan.goToSection('Key messages');
      const message = await plan.addRow('Add a message', /^Message 1 of 1/);
      await message.text('Message').fill(TYPED.message);
      await plan.closeRow();
      await plan.goToSection('Timescales');
      const milestone = await plan.addRow('Add a date', /^Milestone 1 of 1/);
      await milestone.text('What').fill(TYPED.milestone);
      await milestone.date('Date', '2027-03-09');
      await plan.closeRow();
      await plan.goToSection('Budget');
      const line = await plan.addRow('Add a budget line', /^Budget line 1 of 1/);
      await line.text('Item').fill(TYPED.budget);
      await line.text('Planned').fill('1,234.5');
      await plan.closeRow();
      await expect(plan.rows('Budget')).toContainText('£1,234.50');
      await plan.goToSection('Risks');
      const risk = await plan.addRow('Add a risk', /^Risk 1 of 1/);
      await risk.text('Risk').fill(TYPED.risk);
      await risk.text('What we do about it').fill(TYPED.action);
      await risk.choose('Likely', '3 – Possible');
      await plan.closeRow();
      await frame.saved();
    });
  });

  test('“Still to complete” gets shorter, and leads to its answers', async () => {
    const { plan, frame } = pagesOf(desk.page);
    await plan.goToSection('Describe your project');
    const before = await plan.countMissing();
    const reaction = plan.questions.text('What impact will it have, and what reaction do you expect?');
    await plan.goToSection('Risks');
    // From one section to another, then to a question that is on the page already.
    await plan.missing('reaction').click();
    await expect(reaction).toBeFocused();
    await reaction.fill(TYPED.reaction);
    await reaction.press('Tab');
    await expect.poll(() => plan.countMissing()).toBe(before - 1);
    await expect(plan.missing('reaction')).toHaveCount(0);
    await frame.saved();
  });

  test('exports both documents to Word, with every word in them', async () => {
    const { plan, frame, documents } = pagesOf(desk.page);
    await frame.goTo('Documents');
    for (const document of ['Engagement and Equalities Plan', 'Assessment and planning form'] as const) {
      await documents.choose({ document });
      const file = await documents.exportToWord();
      const bytes = readFileSync(join(desk.saved, file));
      const text = wordText(wordPart(bytes, 'word/document.xml'));
      const printed =
        document === 'Assessment and planning form' ? [TYPED.description, TYPED.objective] : printedInPlan;
      for (const words of [TITLE, ...printed]) expect(text).toContain(words);
      hashes.push(sha256(bytes));
    }
    await documents.showFilesMade();
    for (const hash of hashes) await expect(documents.exports.getByTitle(hash)).toBeVisible();
    await frame.goTo('Plan');
    await plan.sections.waitFor();
  });

  test('what was said to be saved is there after the power goes, and so is the list of files', async () => {
    await test.step('the last answer, and the power cut', async () => {
      const { plan, frame } = pagesOf(desk.page);
      await plan.goToSection('Using and feeding back');
      await plan.questions.pick('Will people help to judge how well it went?', 'Yes');
      const help = plan.questions.text('How will they help, or why not?');
      await help.fill(TYPED.help);
      await help.press('Tab');
      await frame.saved();
      await desk.kill();
      desk = await launchDesk({ store });
    });
    const { plan, projects, project, frame, documents } = pagesOf(desk.page);
    const { questions } = plan;
    await projects.open(TITLE);
    await project.openPlan();
    await expect(questions.list('Stage of the commissioning cycle')).toHaveText(
      'Design pathways and services',
    );
    await expect(questions.person('Project lead')).toHaveValue('Jo Marsh');
    await plan.goToSection('Describe your project');
    await expect(questions.text('Describe the project')).toHaveValue(TYPED.description);
    await expect(questions.text('Background')).toHaveValue(TYPED.background);
    await expect(questions.group('Key objectives')).toContainText(TYPED.objective);
    await expect(questions.part.getByRole('checkbox', { name: 'Change to a service' })).toBeChecked();
    expect(await questions.dateShown('When do they decide?')).toBe('09/03/2027');
    await expect(questions.text('Why are you engaging?')).toHaveValue(TYPED.why);
    await plan.goToSection('legal duty');
    await expect(
      questions.choices('Is it about services we buy or provide?').getByLabel('Yes'),
    ).toBeChecked();
    await plan.goToSection('Level of engagement');
    await expect(questions.part.getByRole('radio', { name: 'Involve' })).toBeChecked();
    await plan.goToSection('Key messages');
    await expect(plan.rows('Key messages')).toContainText(TYPED.message);
    await plan.goToSection('Timescales');
    await expect(plan.rows('Milestones and deadlines')).toContainText(`${TYPED.milestone}, edit milestone 1`);
    await expect(plan.rows('Milestones and deadlines')).toContainText('2027');
    await plan.goToSection('Budget');
    await expect(plan.rows('Budget')).toContainText('£1,234.50');
    await plan.goToSection('Risks');
    await expect(plan.rows('Risks')).toContainText(TYPED.action);
    await expect(plan.rows('Risks')).toContainText('3');
    await plan.goToSection('Using and feeding back');
    await expect(
      questions.choices('Will people help to judge how well it went?').getByLabel('Yes'),
    ).toBeChecked();
    await expect(questions.text('How will they help, or why not?')).toHaveValue(TYPED.help);
    await frame.goTo('Documents');
    await documents.showFilesMade();
    for (const hash of hashes) await expect(documents.exports.getByTitle(hash)).toBeVisible();
    await frame.goTo('History');
    const history = desk.page.getByRole('table', { name: 'History of changes' });
    await expect(history).toContainText('Made a Word document');
    for (const hash of hashes) await expect(history).toContainText(`fingerprint ${hash.slice(0, 12)}`);
  });
});

const printedInPlan = [
  TYPED.description,
  TYPED.background,
  TYPED.objective,
  TYPED.reaction,
  TYPED.step1,
  TYPED.message,
  TYPED.milestone,
  TYPED.budget,
  '£1,234.50',
  TYPED.risk,
  TYPED.action,
  '9 March 2027',
  'Jo Marsh',
];

test.describe('what was typed and not yet saved', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  const SAVED = 'The clinic moves.';
  const UNSAVED = ' It moves in March.';
  let store = '';
  let desk: RunningDesk;
  test.beforeAll(async () => {
    store = mkdtempSync(join(tmpdir(), 'desk-typing-'));
    desk = await launchDesk({ store });
    const { welcome, projects, project } = pagesOf(desk.page);
    await welcome.setUp({
      organisation: 'NHS South Coast',
      kind: 'Integrated care board (ICB)',
      myName: 'Jo Marsh',
    });
    await projects.start(TITLE);
    await project.openPlan();
  });
  test.afterAll(async () => {
    await desk.close();
    rmSync(store, { recursive: true, force: true });
  });

  test('a power cut takes no more than the words of the last moment', async () => {
    const { plan, frame } = pagesOf(desk.page);
    await plan.goToSection('Describe your project');
    const description = plan.questions.text('Describe the project');
    await description.fill(SAVED);
    await frame.saved();
    await description.press('End');
    await desk.page.keyboard.insertText(UNSAVED);
    await desk.kill();
    await reopen();
    const found = await pagesOf(desk.page).plan.questions.text('Describe the project').inputValue();
    expect([SAVED, SAVED + UNSAVED]).toContain(found);
  });

  test('going to another page saves it', async () => {
    const { plan, frame } = pagesOf(desk.page);
    const description = plan.questions.text('Describe the project');
    await description.fill('Left for another page.');
    await frame.goTo('Documents');
    await expect(frame.heading).toHaveText('Documents');
    await frame.saved();
    await desk.kill();
    await reopen();
    await expect(pagesOf(desk.page).plan.questions.text('Describe the project')).toHaveValue(
      'Left for another page.',
    );
  });

  test('closing the window straight after a key saves it', async () => {
    const { plan } = pagesOf(desk.page);
    await plan.questions.text('Describe the project').fill('Closed at once');
    await desk.page.keyboard.type('!');
    const ended = desk.app.waitForEvent('close');
    await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
    await reopen();
    await expect(pagesOf(desk.page).plan.questions.text('Describe the project')).toHaveValue(
      'Closed at once!',
    );
  });

  async function reopen(): Promise<void> {
    desk = await launchDesk({ store });
    const { plan, projects, project } = pagesOf(desk.page);
    await projects.open(TITLE);
    await project.openPlan();
    await plan.goToSection('Describe your project');
  }
});
