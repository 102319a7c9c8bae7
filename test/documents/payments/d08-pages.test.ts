import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { findProblems } from '../../../electron/backend/documents/verify.ts';
import type { DocumentModel } from '../../../shared/documents/model.ts';
import { canPrint, printPages, sdkErrors } from '../../support/word.ts';
import {
  allRemittances,
  remittanceFor,
  schedule,
  statementFor,
  statementsAll,
} from './build-payment-documents.ts';
import { LINES, runSource, time, TIME } from './run-source.ts';

const output = (name: string): string =>
  fileURLToPath(new URL(`../../.output/word/${name}`, import.meta.url));

const charity = { name: 'Northwold Hospice', number: '1234567' };
const donated = runSource({
  lines: [...LINES.slice(0, 3), time('c', { recognition: { ...TIME, charity } })],
});
const draft = runSource({ status: 'PREPARED', released: null });

const many = runSource({
  lines: [
    ...LINES.slice(0, 3),
    ...Array.from({ length: 30 }, (_, index) =>
      time('c', { reference: `R-2026-${10_000 + index}`, budgetCode: 'ENG-01' }),
    ),
  ],
});

const CASES: readonly (readonly [name: string, model: () => DocumentModel, mostPages: number])[] = [
  ['d08-schedule', () => schedule(runSource()).model, 1],
  ['d08-schedule-draft', () => schedule(draft).model, 1],
  ['d08-schedule-of-many', () => schedule(many).model, 4],
  ['d08-schedule-large', () => schedule(runSource(), { largePrint: true }).model, 5],
  ['d08-remittance', () => remittanceFor(runSource(), 'c').model, 1],
  ['d08-remittance-donated', () => remittanceFor(donated, 'c').model, 1],
  ['d08-remittance-large', () => remittanceFor(runSource(), 'c', { largePrint: true }).model, 3],
  ['d08-remittances', () => allRemittances(runSource()).model, 4],
  ['tax-year-statement', () => statementFor(runSource(), 'c').model, 2],
  ['tax-year-statement-large', () => statementFor(runSource(), 'c', { largePrint: true }).model, 3],
  ['tax-year-statements', () => statementsAll(runSource()).model, 5],
];

describe('D08 and the tax-year statement as Word files', () => {
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
      for (const page of pages) expect(page).toMatch(/Official-\s*sensitive:\s+personal/);
    },
    120_000,
  );
});
