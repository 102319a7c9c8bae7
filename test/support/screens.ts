import { expect, type Page } from '@playwright/test';
import { PLAN_FORM } from '../../shared/domain/plan/form/index.ts';
import { goTo, type Screen } from './go-to.ts';
import { startProjectWith } from './many-stakeholders.ts';
import { pagesOf } from './pages/pages-of.ts';
import { CLAIM_SCREENS } from './claim-screens.ts';
import { DECISION_SCREENS } from './decision-screens.ts';
import { MERGE_SCREENS } from './merge-screens.ts';
import { EMPTY_PAYMENTS, PAYMENT_SCREENS } from './payment-screens.ts';
import { MONEY_SCREENS } from './money-screens.ts';
import { OFFER_SCREENS } from './offer-screens.ts';
import { PEOPLE_SCREENS } from './people-screens.ts';
import { POLICY_SCREENS } from './policy-screens.ts';

export { goTo };

const at = (name: string, path: string): Screen => ({
  name,
  show: (page, projectId) => goTo(page, path.replace(':id', projectId)),
});

/** The sample's own sections, each with what it holds. */
const sections: readonly Screen[] = PLAN_FORM.map(({ id, number, title }) => ({
  name: `plan-${String(number).padStart(2, '0')}-${id}`,
  show: async (page, projectId) => {
    await goTo(page, `/projects/${projectId}/plan/${id}`);
    await expect(pagesOf(page).plan.sectionHeading).toContainText(title);
    await pagesOf(page).plan.stillToComplete.waitFor();
  },
}));

const documents = (name: string, choose: (page: Page) => Promise<void>): Screen => ({
  name: `documents-${name}`,
  show: async (page, projectId) => {
    // From another page, so that each starts with the first choice.
    await goTo(page, '/help');
    await goTo(page, `/projects/${projectId}/documents`);
    await pagesOf(page).documents.preview.waitFor();
    await choose(page);
  },
});

const settings = (tab: 'Areas' | 'Staff' | 'This laptop' | 'About'): Screen => ({
  name: `settings-${tab.toLowerCase().replace(' ', '-')}`,
  show: async (page) => {
    await goTo(page, '/settings');
    await pagesOf(page).settings.showTab(tab);
  },
});

const activities = (name: string, choose: (page: Page) => Promise<void>): Screen => ({
  name,
  show: async (page, projectId) => {
    await goTo(page, `/projects/${projectId}/activities`);
    await choose(page);
  },
});
/** The sample has a survey and a group that meets in a room, with its checks. */
const openActivity = (title: RegExp) => async (page: Page) => {
  await page.getByRole('tab', { name: 'List' }).click();
  await page.getByRole('grid').getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { name: 'Access and support' }).waitFor();
};
const activitiesTab = (name: string) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
};

/** Everything but the welcome, which is only there before the sample is. */
export const SCREENS: readonly Screen[] = [
  at('projects', '/projects'),
  {
    name: 'new-project',
    show: async (page) => {
      await goTo(page, '/projects/new');
      await pagesOf(page).projects.newProjectDialog.waitFor();
    },
  },
  at('project', '/projects/:id'),
  ...sections,
  {
    name: 'plan-open-row',
    show: async (page, projectId) => {
      await goTo(page, `/projects/${projectId}/plan/risks`);
      await page.getByRole('button', { name: /edit risk 1$/ }).click();
      await page.getByRole('group', { name: /^Risk 1 of/ }).waitFor();
    },
  },
  {
    name: 'plan-help-open',
    show: async (page, projectId) => {
      await goTo(page, `/projects/${projectId}/plan/details`);
      await page.getByRole('button', { name: 'Help with: Project title' }).click();
    },
  },
  documents('plan-full', async () => undefined),
  documents('plan-short', (page) =>
    pagesOf(page).documents.choose({
      document: 'Engagement and Equalities Plan',
      length: 'Short',
    }),
  ),
  documents('plan-large-print', (page) =>
    pagesOf(page).documents.choose({ document: 'Engagement and Equalities Plan', largePrint: true }),
  ),
  documents('form', (page) => pagesOf(page).documents.choose({ document: 'Assessment and planning form' })),
  documents('files-made', async (page) => {
    await pagesOf(page).documents.exportToWord();
    await pagesOf(page).documents.showFilesMade();
  }),
  at('equality', '/projects/:id/equality'),
  {
    name: 'equality-group-open',
    show: async (page, projectId) => {
      await goTo(page, '/help');
      await goTo(page, `/projects/${projectId}/equality`);
      await page.getByRole('rowheader', { name: /^Age/ }).click();
      await page.getByRole('group', { name: 'Age' }).waitFor();
    },
  },
  {
    name: 'equality-gaps',
    show: async (page, projectId) => {
      await goTo(page, '/help');
      await goTo(page, `/projects/${projectId}/equality`);
      await page.getByRole('tab', { name: /^Gaps/ }).click();
    },
  },
  at('stakeholders', '/projects/:id/stakeholders'),
  {
    name: 'stakeholders-empty',
    show: async (page) => {
      await goTo(page, `/projects/${await startProjectWith(page, 0)}/stakeholders`);
    },
  },
  {
    name: 'stakeholders-5',
    show: async (page) => {
      await goTo(page, `/projects/${await startProjectWith(page, 5)}/stakeholders`);
      await page.locator('[data-mark]').first().click();
      await page.getByRole('complementary').waitFor();
      await page.getByText('Show targets').click();
    },
  },
  {
    name: 'stakeholders-200',
    show: async (page) => {
      await goTo(page, `/projects/${await startProjectWith(page, 200)}/stakeholders`);
      await page.locator('[data-mark]').nth(150).waitFor();
    },
  },
  {
    name: 'stakeholders-200-table',
    show: async (page) => {
      await page.getByRole('tab', { name: /^Table/ }).click();
      await page.getByRole('table', { name: 'Stakeholders' }).waitFor();
    },
  },
  {
    name: 'stakeholders-200-contacts',
    show: async (page) => {
      await page.getByRole('tab', { name: /^Contacts/ }).click();
      await page.getByRole('table', { name: 'Contacts that are due' }).waitFor();
    },
  },
  at('directory', '/directory'),
  {
    name: 'directory-entry',
    show: async (page) => {
      await goTo(page, '/directory');
      await page.getByRole('gridcell').first().click();
      await page.getByRole('complementary').waitFor();
    },
  },
  {
    name: 'directory-groups',
    show: async (page) => {
      await goTo(page, '/directory');
      await page.getByRole('tab', { name: 'Groups and what they are for' }).click();
      await page.getByRole('region', { name: 'Faith group' }).waitFor();
    },
  },
  activities('activities-list', activitiesTab('List')),
  activities('activities-calendar', activitiesTab('Calendar')),
  activities('activities-themes', activitiesTab('What people said')),
  activities('activity-meeting', openActivity(/^Women-only talk/)),
  activities('activity-survey', openActivity(/^Survey on paper/)),
  at('timeline', '/projects/:id/timeline'),
  {
    name: 'timeline-weeks',
    show: async (page, projectId) => {
      await goTo(page, `/projects/${projectId}/timeline`);
      await page.getByRole('radio', { name: 'Weeks' }).check({ force: true });
    },
  },
  at('readiness', '/projects/:id/readiness'),
  {
    name: 'readiness-accept',
    show: async (page) => {
      await goTo(page, `/projects/${await startProjectWith(page, 5)}/readiness`);
      await page.getByRole('button', { name: 'Accept with a reason' }).first().click();
      await page.getByRole('textbox', { name: /^Why do you go on/ }).waitFor();
    },
  },
  at('insight', '/projects/:id/insight'),
  at('library', '/library'),
  ...PEOPLE_SCREENS,
  EMPTY_PAYMENTS,
  ...CLAIM_SCREENS,
  ...DECISION_SCREENS,
  ...OFFER_SCREENS,
  ...PAYMENT_SCREENS,
  ...MERGE_SCREENS,
  ...MONEY_SCREENS,
  at('history', '/projects/:id/history'),
  settings('Areas'),
  settings('Staff'),
  settings('This laptop'),
  settings('About'),
  at('help', '/help'),
  {
    name: 'palette',
    show: async (page, projectId) => {
      await goTo(page, `/projects/${projectId}`);
      await page.keyboard.press('Control+K');
      await pagesOf(page).frame.palette.waitFor();
    },
  },
  // They add areas, which would change the screens above.
  ...POLICY_SCREENS,
];

/** Puts away what stands over the page, so that the next screen starts clean. */
export async function clearScreen(page: Page): Promise<void> {
  const over = page.getByRole('dialog', {
    name: /New project|What would you like to do|Add a person|Invite people/,
  });
  if ((await over.count()) > 0) await page.keyboard.press('Escape');
  await expect(over).toHaveCount(0);
}

/** The id in the address of the project that is open. */
export function projectIdOf(page: Page): string {
  const found = /\/projects\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (found === undefined) throw new Error('No project is open');
  return found;
}
