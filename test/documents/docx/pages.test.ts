import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { canPrint, printPages } from '../../support/word.ts';
import { kitchenSink } from './kitchen-sink.ts';

const output = (name: string): string =>
  fileURLToPath(new URL(`../../.output/word/${name}`, import.meta.url));

/** §3.0 on paper, as LibreOffice prints it. Pictures of the pages are left in test/.output/word. */
describe.skipIf(!canPrint())('the printed pages', () => {
  it.each([
    ['normal', false],
    ['large-print', true],
  ])(
    '%s: numbered, headed, none blank, header rows repeated',
    async (name, largePrint) => {
      const bytes = await renderDocx(kitchenSink({ largePrint }));
      const pages = await printPages(bytes, output(name));
      expect(pages.length).toBeGreaterThan(8);
      pages.forEach((page, index) => {
        expect(page).toContain('NHS South East London Integrated Care Board');
        expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
        // Header and footer are five lines or six; a page with no more is blank.
        expect(page.split('\n').filter((line) => line.trim() !== '').length).toBeGreaterThan(6);
      });
      const withEvidence = pages.filter((page) => page.includes('listening event'));
      for (const page of withEvidence) expect(page).toMatch(/Source +Date +What it tells us/);
      const withGroups = pages.filter((page) => page.includes('I cannot'));
      for (const page of withGroups) expect(page).toMatch(/Accessibility/);
    },
    180_000,
  );
});
