import { expect, type Locator, type Page } from '@playwright/test';

/** What stands around every page: navigation, status bar, messages, palette. */
export class Frame {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The part of the status bar that says whether the work is safe. */
  get saveLine(): Locator {
    return this.page.getByRole('contentinfo', { name: 'Status' });
  }

  /** Waits until the status bar says that everything is saved. */
  async saved(): Promise<void> {
    await expect(this.saveLine.getByRole('status')).toHaveText(/Saved \d\d:\d\d/);
    await expect(this.saveLine).not.toContainText('Saving');
  }

  /** Follows a link of the navigation on the left. */
  async goTo(label: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: label, exact: true })
      .click();
  }

  /** A message in the corner that holds these words. */
  message(words: string | RegExp): Locator {
    return this.page.getByRole('alertdialog').filter({ hasText: words });
  }

  /** Presses Undo in the message that holds these words. */
  async undo(words: string | RegExp): Promise<void> {
    await this.message(words).last().getByRole('button', { name: 'Undo' }).click();
  }

  get palette(): Locator {
    return this.page.getByRole('dialog', { name: 'What would you like to do?' });
  }
}
