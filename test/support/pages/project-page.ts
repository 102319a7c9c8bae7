import type { Locator, Page } from '@playwright/test';

/** One project at a glance. */
export class ProjectPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  async openPlan(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the plan' }).click();
    await this.page.getByRole('navigation', { name: 'Sections' }).waitFor();
  }

  async openDocuments(): Promise<void> {
    await this.page.getByRole('button', { name: 'Documents', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  }

  /** Takes an entry of the "More" menu. */
  async more(entry: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }
}
