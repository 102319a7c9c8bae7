import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentModelShape } from '../../../shared/contract/document-model.ts';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { findProblems } from '../../../electron/backend/documents/verify.ts';
import { assessClaim, type AssessFacts } from '../../../shared/domain/claims/assess.ts';
import type { Claim, ClaimLine } from '../../../shared/domain/claims/claim.ts';
import { NEW_LINE, type ClaimsFields } from '../../../shared/domain/claims/shapes.ts';
import { CLAIM_STATES } from '../../../shared/domain/claims/states.ts';
import { claimFormOf } from '../../../shared/documents/from-claim/form.ts';
import { isRefused, type ClaimSource } from '../../../shared/documents/from-claim/source.ts';
import { listMissing } from '../../../shared/documents/missing.ts';
import type { DocumentModel } from '../../../shared/documents/model.ts';
import { formatMoney, parseMoney } from '../../../shared/values/money.ts';
import { anyClaim, anyFacts } from '../../domain/claims/any-claim.ts';
import { cellsOf, cellWords } from '../definitions/read-model.ts';
import { filled, letter } from './build-claim-documents.ts';
import { claimSource } from './claim-source.ts';

const RUNS = 10_000;

/** What is stored of a line the rules were given; days that are none are not stored. */
function fieldsOf(line: ClaimLine): ClaimsFields<'claimLine'> {
  const day = (text: string | null): string | null =>
    text !== null && /^\d{4}-/.test(text) && text !== '2026-02-30' ? text : null;
  const base = {
    ...NEW_LINE,
    claimId: 'claim-1',
    travelledOn: day(line.on),
    receiptId: line.receipt?.id ?? null,
    allowedPence: line.allowedPence,
    reducedReason: line.reducedReason,
  };
  if (line.kind === 'UNFINISHED') return { ...base, kind: line.of };
  if (line.kind === 'TRAVEL') {
    const { mode, leg, fromPlace, toPlace, stillToTravel, tenths, passengers, taxiReason } = line;
    const safe = Number.isSafeInteger(tenths) && tenths >= 0 ? tenths : null;
    const travel = { mode, leg, fromPlace, toPlace, stillToTravel, passengers, taxiReason, tenths: safe };
    return { ...base, kind: 'TRAVEL', ...travel };
  }
  if (line.kind !== 'CARE') return { ...base, kind: line.kind };
  const { provider, providerName, registrationNo, minutes, hourlyPence, agreedOn } = line;
  const whole = (count: number): number | null => (Number.isSafeInteger(count) && count >= 0 ? count : null);
  return {
    ...base,
    kind: 'CARE',
    careProvider: provider,
    providerName,
    registrationNo,
    careMinutes: whole(minutes),
    careHourlyPence: whole(hourlyPence),
    careAgreedOn: day(agreedOn),
  };
}

function sourceOf(claim: Claim, facts: AssessFacts, status: ClaimSource['status']) {
  const assessment = assessClaim(claim, facts);
  const outcomes = new Map(assessment.lines.map((outcome) => [outcome.lineId, outcome]));
  const lines = claim.lines.map((line) => ({
    id: line.id,
    fields: fieldsOf(line),
    outcome: outcomes.get(line.id)!,
    hasReturnReceipt: false,
    agreedBy: '',
  }));
  const source = claimSource([], { source: { status, policies: facts.policies, lines, refusal: 'No.' } });
  return { assessment, source };
}

/** The printed amounts of the row of totals that counts: what is accepted. */
function printedTotals(model: DocumentModel): readonly number[] {
  const rows = model.blocks.flatMap((block) => (block.kind === 'formTable' ? block.rows : []));
  const totals = rows.find(
    (row) => row.kind === 'columns' && row.columns.some(({ label }) => label === 'Total £'),
  );
  const cells = totals?.kind === 'columns' ? (totals.rows.at(-1) ?? []).slice(-5) : [];
  return cells.map((cell) => parseMoney(cellWords(cell)) ?? Number.NaN);
}

describe(`R-103 over ${RUNS} random claims`, () => {
  it('the sum of the lines is the claim and the totals of D07, as printed', () => {
    let paid = 0;
    fc.assert(
      fc.property(anyClaim, anyFacts, fc.constantFrom(...CLAIM_STATES), (claim, facts, status) => {
        const { assessment, source } = sourceOf(claim, facts, status);
        const { filled: form } = claimFormOf(source);
        const total = isRefused(status) ? 0 : assessment.totalPence;
        const sum = form!.lines.reduce((all, { acceptedPence }) => all + acceptedPence, 0);
        const [travel, care, other, printed, awaiting] = printedTotals(filled(source).model);
        expect([sum, form!.accepted.totalPence, printed]).toEqual([total, total, total]);
        expect(travel! + care! + other!).toBe(total);
        expect(awaiting!).toBeLessThanOrEqual(travel!);
        if (total > 0) paid += 1;
      }),
      { numRuns: RUNS, seed: 103 },
    );
    expect(paid).toBeGreaterThan(RUNS / 20);
  }, 180_000);

  it('R-132 the letter names every line that is paid less, with a reason, and adds up', () => {
    let named = 0;
    fc.assert(
      fc.property(anyClaim, anyFacts, (claim, facts) => {
        const { assessment, source } = sourceOf(claim, facts, 'APPROVED');
        const page = JSON.stringify(letter(source).model.blocks);
        expect(page).toContain(`You asked us for ${formatMoney(assessment.claimedPence)}`);
        expect(page).toContain(`We will pay ${formatMoney(assessment.totalPence)}`);
        const less = assessment.lines.filter((line) => line.acceptedPence < line.claimedPence);
        expect(page.match(/"What you can do"/g)?.length ?? 0).toBe(less.length);
        named += less.length;
      }),
      { numRuns: 1000, seed: 132 },
    );
    expect(named).toBeGreaterThan(100);
  }, 60_000);
});

const NASTY = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\u0000',
    ']]>',
    '<w:p/>',
    '\ud800',
    'a\tb',
    '_'.repeat(400),
    'x'.repeat(2000),
  ),
);

const TYPED = fc.record({ one: NASTY, other: NASTY, largePrint: fc.boolean() });

describe('whatever was typed', () => {
  it('no cell is blank, final exactly when nothing is missing, and it crosses the bridge', () => {
    fc.assert(
      fc.property(anyClaim, anyFacts, TYPED, (claim, facts, { one, other, largePrint }) => {
        const { source } = sourceOf(claim, facts, 'SUBMITTED');
        const typed = nasty(source, one, other);
        for (const { model, missing } of [filled(typed, { largePrint }), letter(typed, { largePrint })]) {
          expect(model.status === 'final').toBe(missing.length === 0);
          expect(listMissing(model.blocks)).toEqual(missing);
          expect(DocumentModelShape.safeParse(model).success).toBe(true);
          expect(model.blocks.flatMap(cellsOf).every((cell) => cell.length > 0)).toBe(true);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  }, 120_000);

  it('the Word file passes its checks', async () => {
    await fc.assert(
      fc.asyncProperty(anyClaim, anyFacts, TYPED, async (claim, facts, { one, other, largePrint }) => {
        const typed = nasty(sourceOf(claim, facts, 'SUBMITTED').source, one, other);
        for (const { model } of [filled(typed, { largePrint }), letter(typed, { largePrint })])
          expect(findProblems(await renderDocx(model), model)).toEqual([]);
      }),
      { numRuns: 25, seed: 8 },
    );
  }, 180_000);
});

/** The same words typed wherever words can be typed. */
function nasty(source: ClaimSource, one: string, other: string): ClaimSource {
  return {
    ...source,
    area: { name: `NW ${one}`, teamEmail: one, teamPhone: other, teamAddress: other },
    activity: { ...source.activity, title: one, venue: other, organiser: one },
    participant: {
      ...source.participant,
      fields: {
        ...source.participant.fields,
        name: one,
        preferredName: other,
        address: one,
        email: other,
        phone: one,
      },
    },
    lines: source.lines.map((line) => ({
      ...line,
      agreedBy: other,
      fields: {
        ...line.fields,
        fromPlace: one,
        toPlace: other,
        description: one,
        taxiReason: other,
        providerName: one,
      },
    })),
  };
}
