import type { Locator } from '@playwright/test';

/** Answers fields inside one part of a page, by their labels, as a person with a mouse would. */
export class FormFields {
  readonly part: Locator;

  constructor(part: Locator) {
    this.part = part;
  }

  /** One line or several. */
  text(label: string): Locator {
    return this.part.getByRole('textbox', { name: label, exact: true });
  }

  /** The button of a drop-down list; it says what is chosen. */
  list(label: string): Locator {
    // Its name is the choice and then the label; the button of the help beside it ends with the label, too.
    return this.part.getByRole('button', { name: new RegExp(`^(?!Help with: ).*${literally(label)}$`) });
  }

  person(label: string): Locator {
    return this.part.getByRole('combobox', { name: label, exact: true });
  }

  choices(label: string): Locator {
    return this.part.getByRole('radiogroup', { name: label });
  }

  group(label: string): Locator {
    return this.part.getByRole('group', { name: label, exact: true });
  }

  async choose(label: string, option: string): Promise<void> {
    await this.list(label).click();
    await this.part.page().getByRole('option', { name: option }).click();
  }

  async choosePerson(label: string, name: string): Promise<void> {
    await this.person(label).fill(name.slice(0, 3));
    await this.part.page().getByRole('option', { name }).click();
  }

  async pick(label: string, option: string): Promise<void> {
    await this.choices(label).getByText(option, { exact: true }).click();
  }

  async tick(label: string): Promise<void> {
    await this.part.getByText(label, { exact: true }).click();
  }

  /** `2026-10-05`, typed into the three boxes. */
  async date(label: string, iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-');
    const boxes = this.group(label);
    await boxes.getByRole('textbox', { name: 'Day' }).fill(day);
    await boxes.getByRole('textbox', { name: 'Month' }).fill(month);
    await boxes.getByRole('textbox', { name: 'Year' }).fill(year);
  }

  /** The date as it stands in the three boxes, `05/10/2026`. */
  async dateShown(label: string): Promise<string> {
    const boxes = this.group(label);
    const part = (name: string): Promise<string> => boxes.getByRole('textbox', { name }).inputValue();
    return `${await part('Day')}/${await part('Month')}/${await part('Year')}`;
  }

  /** Adds one line to a list of short texts. */
  async addLine(label: string, addLabel: string, text: string): Promise<void> {
    const box = this.group(label).getByRole('textbox', { name: addLabel });
    await box.fill(text);
    await box.press('Enter');
  }
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
