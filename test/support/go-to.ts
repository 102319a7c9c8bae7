import { expect, type Page } from '@playwright/test';

/** One screen of the app as a person may meet it, with the sample project open. */
export interface Screen {
  readonly name: string;
  readonly show: (page: Page, projectId: string) => Promise<void>;
}

/** Goes straight to an address, and waits until the page's heading is there. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), path);
  await expect(
    page.getByRole('progressbar', { name: /^(Opening|Getting|Looking|Drawing|Counting)/ }),
  ).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
