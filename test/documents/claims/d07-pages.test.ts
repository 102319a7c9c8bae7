import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { findProblems } from '../../../electron/backend/documents/verify.ts';
import type { DocumentModel } from '../../../shared/documents/model.ts';
import { canPrint, printPages, sdkErrors } from '../../support/word.ts';
import { filled, blank, letter } from './build-claim-documents.ts';
import {
  claimSource,
  LINES_A,
  LINES_ABOVE,
  LINES_B,
  LINES_C,
  LINES_D,
  PAID,
  type Given,
} from './claim-source.ts';

const output = (name: string): string =>
  fileURLToPath(new URL(`../../.output/word/${name}`, import.meta.url));

const paid = claimSource(LINES_C, { claim: { budgetCode: 'ENG-01' }, source: PAID });
const reduced = claimSource([...LINES_ABOVE, ...LINES_D.map(refused)], { source: { status: 'APPROVED' } });
function refused([line]: (typeof LINES_D)[number]): (typeof LINES_D)[number] {
  return [{ ...line, allowedPence: 0, reducedReason: 'You did not tell us why you needed a taxi.' }, 1860];
}

/** Four journeys, care, another cost, long names and everything decided: the most that is asked of one page. */
const LONG_NAMES = {
  name: 'NHS Birmingham and Solihull Integrated Care Board',
  teamEmail: 'bsol.engagement.team@nhs.invalid',
  teamPhone: '0121 496 0100',
  teamAddress: 'First Floor, Market House\nColmore Circus\nBirmingham',
};
const TRAIN: readonly Given[] = [
  [{ ...LINES_A[0]![0], fromPlace: '14 Church Street, Northwold' }, 1240],
  LINES_A[1]!,
];
const PARKING: Given = [{ kind: 'PARKING', travelledOn: '2026-06-03', claimedPence: 420 }, 420];
const full = claimSource([...TRAIN, ...LINES_C, PARKING], {
  claim: { budgetCode: 'ENG-01' },
  source: { ...PAID, area: LONG_NAMES },
});
const long = claimSource([...Array.from({ length: 10 }, () => TRAIN).flat(), ...LINES_C], { source: PAID });
const unsigned = claimSource(LINES_C, { claim: { declarationOn: null }, source: { accountEnding: '' } });

type Small = readonly [name: string, model: () => DocumentModel];
type Case = readonly [...Small, mostPages: number];

/** A long name may break the mark over two lines. */
const MARKED = /Official-\s*sensitive:\s+personal/;
const BLOCKS = [
  'A. Your',
  'B. Act',
  'C. Travel',
  'D. Care',
  'E. Other',
  'F. Totals',
  'G. How',
  'H. Decl',
  'I. For',
  'Adjustments',
];

/** Claims of few journeys, and the form to fill in by hand: one page and the notes. */
const SMALL: readonly Small[] = [
  ['d07-filled-a', () => filled(claimSource(LINES_A)).model],
  ['d07-filled-b', () => filled(claimSource(LINES_B)).model],
  ['d07-filled', () => filled(paid).model],
  ['d07-filled-d', () => filled(claimSource(LINES_D)).model],
  ['d07-draft', () => filled(unsigned).model],
  ['d07-reduced', () => filled(reduced).model],
  ['d07-full', () => filled(full).model],
  ['d07-blank', () => blank().model],
  ['d07-blank-draft', () => blank({}, { activity: null, policy: null }).model],
  ['d07-blank-any', () => blank({}, { activity: null, area: LONG_NAMES }).model],
];
const CASES: readonly Case[] = [
  ['d07-long', () => filled(long).model, 4],
  ['d07-filled-large', () => filled(paid, { largePrint: true }).model, 5],
  ['d07-blank-large', () => blank({ largePrint: true }).model, 6],
  ['decision-letter', () => letter(reduced).model, 2],
  ['decision-letter-large', () => letter(reduced, { largePrint: true }).model, 3],
];

describe('D07 and the decision letter as Word files', () => {
  it.each([...SMALL, ...CASES].map(([name, model]) => [name, model] as const))(
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
      for (const page of pages) expect(page).toMatch(MARKED);
    },
    120_000,
  );

  it.skipIf(!canPrint()).each(SMALL)(
    '%s: blocks A to I stand on one page, the notes to keep on the next',
    async (name, model) => {
      const pages = await printPages(await renderDocx(model()), output(name), 80);
      const [form = '', notes = ''] = pages;
      expect(pages).toHaveLength(2);
      for (const block of BLOCKS) expect(form).toContain(block);
      expect(notes).toContain('Notes for you to keep');
      expect(notes).not.toContain('I. For office use');
      for (const page of pages) expect(page).toMatch(MARKED);
    },
    120_000,
  );

  it.skipIf(!canPrint())(
    'a long claim says on each page which block and which columns its journeys stand in',
    async () => {
      const [first = '', second = ''] = await printPages(
        await renderDocx(filled(long).model),
        output('d07-long'),
        80,
      );
      for (const page of [first, second]) {
        expect(page).toContain('C. Travel');
        expect(page).toContain('Passengers');
      }
      expect(second).toContain('Adjustments and reasons');
    },
    120_000,
  );
});
