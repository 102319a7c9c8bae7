import type { Locator, Page } from '@playwright/test';

export type SettingsTab = 'Areas' | 'Staff' | 'This laptop' | 'About';

/** What a person sets once. */
export class SettingsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async showTab(tab: SettingsTab): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
  }

  get panel(): Locator {
    return this.page.getByRole('tabpanel');
  }

  /** Adds someone to the staff list. */
  async addPerson(name: string): Promise<void> {
    await this.showTab('Staff');
    await this.page.getByRole('button', { name: 'Add a person' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Add a person' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
