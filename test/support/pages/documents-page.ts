import { expect, type Locator, type Page } from '@playwright/test';

export interface Variant {
  readonly document:
    | 'Engagement and Equalities Plan'
    | 'Assessment and planning form'
    | 'Communications and engagement plan'
    | 'Equality impact assessment'
    | 'Stakeholder map report';
  readonly length?: 'Full' | 'Short';
  readonly largePrint?: boolean;
}

/** The documents of a project: choose, look, make the Word file. */
export class DocumentsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get preview(): Locator {
    return this.page.getByRole('article', { name: /^Preview/ });
  }

  get exportButton(): Locator {
    return this.page.getByRole('button', { name: 'Export to Word' });
  }

  get exports(): Locator {
    return this.page.getByRole('table', { name: 'Files made' });
  }

  async choose({ document, length, largePrint = false }: Variant): Promise<void> {
    const pick = (group: string, option: string): Promise<void> =>
      this.page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
    await pick('Which document', document);
    if (length !== undefined) await pick('How long', length);
    const large = this.page.getByRole('checkbox', { name: /^Large print/ });
    if ((await large.isChecked()) !== largePrint)
      await this.page.getByText('Large print (16 point)', { exact: true }).click();
    await expect(this.preview).toHaveAccessibleName(new RegExp(`${document}$`, 'i'));
  }

  /** Makes the Word file of what is chosen; gives the name it was saved under. */
  async exportToWord(): Promise<string> {
    await this.exportButton.click();
    const outcome = this.page.getByRole('status').filter({ hasText: 'Saved' }).filter({ hasText: '.docx' });
    await expect(outcome).toBeVisible({ timeout: 20_000 });
    const name = /\S[^\n]*\.docx/.exec(await outcome.innerText())?.[0];
    if (name === undefined) throw new Error('The message names no file');
    return name;
  }

  async showPreview(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Preview' }).click();
  }

  async showFilesMade(): Promise<void> {
    await this.page.getByRole('tab', { name: /^Files made/ }).click();
    await this.exports.waitFor();
  }
}
