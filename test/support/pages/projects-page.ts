import type { Locator, Page } from '@playwright/test';
import { FormFields } from './form-fields.ts';

/** The list of projects, and the dialogs over it. */
export class ProjectsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get table(): Locator {
    return this.page.getByRole('grid', { name: 'Projects' });
  }

  get newProjectDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'New project' });
  }

  /** Why a project file was not opened. */
  get notOpened(): Locator {
    return this.page.getByRole('dialog', { name: /The file was not opened|This project is already here/ });
  }

  /** Starts the first project or another one; ends at its page. */
  async start(title: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(Start a project|New project)$/ }).click();
    await new FormFields(this.newProjectDialog).text('Title').fill(title);
    await this.newProjectDialog.getByRole('button', { name: 'Start project' }).click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async open(title: string): Promise<void> {
    await this.table.getByRole('link', { name: title }).click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async openFile(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open project file' }).click();
  }

  async openFileAsCopy(): Promise<void> {
    await this.notOpened.getByRole('button', { name: 'Open as a copy' }).click();
  }

  async closeNotOpened(): Promise<void> {
    await this.notOpened.getByText('Close', { exact: true }).click();
    await this.notOpened.waitFor({ state: 'hidden' });
  }
}
