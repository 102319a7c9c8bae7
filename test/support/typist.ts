import { expect, type Locator, type Page } from '@playwright/test';
import { elementOf } from '../../shared/domain/plan/form/places.ts';
import type { FieldInput, FormField } from '../../shared/domain/plan/form/types.ts';
import { tabTo } from './keyboard.ts';

/** As much of a long answer as is typed: the rest would only take time. */
export const MOST_LETTERS = 40;

/** Somebody who fills in forms with the keyboard alone: Tab to the question, then the keys its control has. */
export class Typist {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes to a button (or a link) and presses it. */
  async push(button: Locator): Promise<void> {
    await tabTo(this.page, button);
    await this.press('Enter');
  }

  async fill(box: Locator, text: string): Promise<void> {
    await tabTo(this.page, box);
    await this.press('Control+A');
    await this.type(text.slice(0, MOST_LETTERS));
  }

  /** Answers a question of the plan with a value as the plan keeps it; false when it is not asked, or there is nothing to answer. */
  async answer(field: FormField, value: unknown): Promise<boolean> {
    const box = this.page.locator(`[id="${elementOf(field.key)}"]`);
    if ((await box.count()) === 0 || value === null || value === '') return false;
    await this.control(box, field.input, value);
    return true;
  }

  /** Answers one control inside a part of the page. */
  async control(box: Locator, input: FieldInput, value: unknown): Promise<void> {
    switch (input.kind) {
      case 'text':
      case 'longText':
      case 'number':
      case 'money':
      case 'time':
        return this.fill(box.getByRole('textbox').first(), String(value));
      case 'textList':
        return this.lines(box, value as readonly string[]);
      case 'date':
        return this.date(box, String(value));
      case 'tri':
        return this.radio(box, value === 'YES' ? 'Yes' : 'No');
      case 'check':
        return this.tick(box.getByRole('checkbox'), value === true);
      case 'choice': {
        const label = input.options.find(({ id }) => id === value)?.label ?? '';
        return input.look === 'radios' ? this.radio(box, label) : this.list(box, label);
      }
      case 'choices':
        for (const { id, label } of input.options)
          if ((value as readonly string[]).includes(id))
            await this.tick(box.getByRole('checkbox', { name: label, exact: true }), true);
        return undefined;
      case 'person':
        return this.person(box);
      case 'score':
      case 'links':
        return undefined;
    }
  }

  async tick(box: Locator, wanted: boolean): Promise<void> {
    if ((await box.isChecked()) === wanted) return;
    await tabTo(this.page, box);
    await this.press('Space');
    await expect(box).toBeChecked({ checked: wanted });
  }

  /** Arrows go from one choice to the next; the group has one stop. */
  async radio(box: Locator, label: string): Promise<void> {
    const wanted = box.getByRole('radio', { name: label, exact: true });
    const radios = box.getByRole('radio');
    const stop = (await box.getByRole('radio', { checked: true }).count()) > 0;
    await tabTo(this.page, stop ? box.getByRole('radio', { checked: true }) : radios.first());
    if (!stop) {
      await this.press('Space');
      await expect(radios.first()).toBeChecked();
    }
    for (let step = await radios.count(); step > 0 && !(await wanted.isChecked()); step--) {
      await this.press('ArrowDown');
      // An answer is shown once it was taken in; the next key comes after that.
      await expect(box.locator('input:focus')).toBeChecked();
    }
    await expect(wanted).toBeChecked();
  }

  /** A drop-down list: Enter opens it, letters find the choice. */
  async list(box: Locator, label: string): Promise<void> {
    await tabTo(this.page, box.locator('button[aria-haspopup="listbox"]'));
    await this.press('Enter');
    const option = this.page.getByRole('option', { name: label, exact: true });
    await option.waitFor();
    for (let step = 40; step > 0 && !(await option.evaluate(isFocused)); step--)
      await this.press('ArrowDown');
    await this.press('Enter');
    await expect(option).toHaveCount(0);
  }

  /** The first member of staff who is offered. */
  async person(box: Locator): Promise<void> {
    await tabTo(this.page, box.getByRole('combobox'));
    await this.press('ArrowDown');
    await this.page.getByRole('option').first().waitFor();
    await this.press('Enter');
  }

  async date(box: Locator, iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-');
    for (const [name, text] of [
      ['Day', day],
      ['Month', month],
      ['Year', year],
    ] as const) {
      await tabTo(this.page, box.getByRole('textbox', { name }));
      await this.press('Control+A');
      await this.type(text);
    }
  }

  async lines(box: Locator, texts: readonly string[]): Promise<void> {
    for (const text of texts.slice(0, 2)) {
      await tabTo(this.page, box.getByRole('textbox').last());
      await this.type(text.slice(0, MOST_LETTERS));
      await this.press('Enter');
    }
  }
}

const isFocused = (element: Element): boolean => element === document.activeElement;
