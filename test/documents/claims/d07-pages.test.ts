import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { findProblems } from '../../../electron/backend/documents/verify.ts';
import type { DocumentModel } from '../../../shared/documents/model.ts';
import { canPrint, printPages, sdkErrors } from '../../support/word.ts';
import { filled, blank, letter } from './build-claim-documents.ts';
import { claimSource, LINES_ABOVE, LINES_C, LINES_D, PAID } from './claim-source.ts';

const output = (name: string): string =>
  fileURLToPath(new URL(`../../.output/word/${name}`, import.meta.url));

const paid = claimSource(LINES_C, { claim: { budgetCode: 'ENG-01' }, source: PAID });
const reduced = claimSource([...LINES_ABOVE, ...LINES_D.map(refused)], { source: { status: 'APPROVED' } });
function refused([line]: (typeof LINES_D)[number]): (typeof LINES_D)[number] {
  return [{ ...line, allowedPence: 0, reducedReason: 'You did not tell us why you needed a taxi.' }, 1860];
}

const CASES: readonly (readonly [name: string, model: () => DocumentModel, mostPages: number])[] = [
  ['d07-filled', () => filled(paid).model, 2],
  ['d07-blank', () => blank().model, 2],
  ['d07-filled-large', () => filled(paid, { largePrint: true }).model, 5],
  ['d07-blank-large', () => blank({ largePrint: true }).model, 6],
  ['d07-reduced', () => filled(reduced).model, 2],
  ['decision-letter', () => letter(reduced).model, 2],
  ['decision-letter-large', () => letter(reduced, { largePrint: true }).model, 3],
];

describe('D07 and the decision letter as Word files', () => {
  it.each(CASES)(
    '%s passes our own checks and the Open XML SDK',
    async (_, model) => {
      const bytes = await renderDocx(model());
      expect(findProblems(bytes, model())).toEqual([]);
      expect(await sdkErrors(bytes)).toEqual([]);
    },
    120_000,
  );

  it.skipIf(!canPrint()).each(CASES)(
    '%s prints on few pages, each of them marked',
    async (name, model, mostPages) => {
      const pages = await printPages(await renderDocx(model()), output(name), 80);
      expect(pages.length).toBeLessThanOrEqual(mostPages);
      for (const page of pages) expect(page.replace(/\s+/g, ' ')).toContain('Official-sensitive: personal');
    },
    120_000,
  );
});
