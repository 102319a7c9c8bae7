import { expect, type Locator, type Page } from '@playwright/test';
import { FormFields } from './form-fields.ts';

/** The plan of a project: sections, their questions and lists, and what is still to complete. */
export class PlanPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get sections(): Locator {
    return this.page.getByRole('navigation', { name: 'Sections' });
  }

  /** The entry of a section in the list on the left. */
  section(title: string): Locator {
    return this.sections.getByRole('button', { name: title });
  }

  get sectionHeading(): Locator {
    return this.page.getByRole('main').getByRole('region').getByRole('heading', { level: 2 }).first();
  }

  /** The questions of the section that is open. */
  get questions(): FormFields {
    return new FormFields(this.page.getByRole('region', { name: /^\d+ / }));
  }

  async goToSection(title: string): Promise<void> {
    await this.section(title).click();
    await expect(this.sectionHeading).toContainText(title);
  }

  /** Adds a line to a list of the section; gives the fields of the line, which is open. */
  async addRow(addLabel: string, rowName: RegExp): Promise<FormFields> {
    await this.page.getByRole('button', { name: addLabel }).click();
    const row = this.page.getByRole('group', { name: rowName });
    await row.waitFor();
    return new FormFields(row);
  }

  async closeRow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Done', exact: true }).click();
  }

  /** A list of the section as a table. */
  rows(title: string): Locator {
    return this.page.getByRole('table', { name: title });
  }

  get stillToComplete(): Locator {
    return this.page.getByRole('complementary', { name: 'Still to complete' });
  }

  /** How many answers are still to complete. */
  async countMissing(): Promise<number> {
    const words = await this.stillToComplete.getByRole('status').innerText();
    return words.startsWith('Nothing') ? 0 : Number(words.replace(/[^\d]/g, ''));
  }

  /** The entry of "Still to complete" that leads to an answer. */
  missing(label: string): Locator {
    return this.stillToComplete.getByRole('button', { name: label });
  }
}
