import { expect, type Locator, type Page } from '@playwright/test';

/** More than the longest page has between two places. */
const MOST_TABS = 250;

/** Presses Tab, or Shift+Tab to go back, until focus is there, as someone without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted.toString()}`);
}

/** Focus can be seen: an outline or a ring that is not there without it. */
export async function expectSeenFocus(focused: Locator): Promise<void> {
  await expect(focused).toBeFocused();
  const looks = await focused.evaluate((element) => {
    const isRinged = (each: Element, part?: string): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each, part);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow.includes('rgb');
    };
    // The ring of a box with parts is on the box; that of a whole line is drawn over it.
    const around: Element[] = [];
    for (let each: Element | null = element; each !== null && around.length < 4; each = each.parentElement)
      around.push(each);
    return [...around.map((each) => isRinged(each)), isRinged(element, '::after')];
  });
  expect(looks).toContain(true);
}
