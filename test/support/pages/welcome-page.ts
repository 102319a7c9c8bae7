import type { Page } from '@playwright/test';
import { FormFields } from './form-fields.ts';

export interface NewArea {
  readonly organisation: string;
  readonly kind: string;
  readonly myName: string;
  readonly jobTitle?: string;
}

/** The first page on a new laptop. */
export class WelcomePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Look at the sample project' }).click();
    await this.page.getByRole('button', { name: 'Open the plan' }).waitFor();
  }

  /** Sets the app up for an area of one's own; ends at the empty list of projects. */
  async setUp({ organisation, kind, myName, jobTitle = '' }: NewArea): Promise<void> {
    const fields = new FormFields(this.page.getByRole('main'));
    await this.page.getByRole('button', { name: 'Set up for my area' }).click();
    await fields.text('Name of your organisation').fill(organisation);
    await fields.choose('What kind of organisation it is', kind);
    await fields.text('Your name').fill(myName);
    await fields.text('Job title (optional)').fill(jobTitle);
    await this.page.getByRole('button', { name: 'Start', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Projects' }).waitFor();
  }
}
