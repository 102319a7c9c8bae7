import type { Page } from '@playwright/test';
import { goTo, type Screen } from './go-to.ts';

const looked = (name: string, look: (page: Page) => Promise<unknown>): Screen => ({
  name: `money-${name}`,
  show: async (page) => {
    await goTo(page, '/help');
    await goTo(page, '/money');
    await page.getByRole('table', { name: 'Money of the area' }).waitFor();
    await look(page);
  },
});
const tab = (name: string | RegExp, table: string) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('table', { name: table }).waitFor();
};

/** The money of the area, with whatever the sample and the screens before it left there. */
export const MONEY_SCREENS: readonly Screen[] = [
  looked('area', tab(/^Projects/, 'Money by project')),
  looked('area-activities', tab(/^Activities/, 'Money by activity')),
  looked('area-methods', tab('Kinds of activity', 'Money by kind of activity')),
  looked('area-types', tab('Types of cost', 'Money by type of cost')),
];
