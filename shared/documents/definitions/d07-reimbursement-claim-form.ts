import { definePersonal } from '../personal.ts';
import type { ClaimFormFacts } from '../facts/claims.ts';
import type { FormRow } from '../model.ts';
import { careRows, otherRows } from './d07/costs.ts';
import { activityRows, personRows } from './d07/details.ts';
import { journeyRows } from './d07/journeys.ts';
import { noteBlocks } from './d07/notes.ts';
import { officeRows } from './d07/office.ts';
import { declarationRows, paymentRows } from './d07/payment.ts';
import { blockTables } from './d07/rows.ts';
import { totalRows } from './d07/totals.ts';

/**
 * D07. The claim form: filled in from one claim, or blank to be filled in by hand. Expenses only: nothing about
 * recognition payments, offered, declined or waiting, is ever printed here.
 */
export const reimbursementClaimForm = definePersonal({
  code: 'D07',
  title: 'Reimbursement claim form',
  audience: 'personal',
  source: 'claimForm',
  print: { compact: 'form' },
  lines: ({ filled, reference }) =>
    filled ? [`Claim ${reference}`] : ['Please fill in A to H, and write clearly.'],
  build: (facts, { largePrint, today }) => [
    ...blockTables(formRows(facts, largePrint)),
    { kind: 'pageBreak' },
    ...noteBlocks(facts, today),
  ],
});

const formRows = (facts: ClaimFormFacts, largePrint: boolean): readonly FormRow[] => [
  ...personRows(facts.filled, largePrint),
  ...activityRows(facts.activity, largePrint),
  ...journeyRows(facts, largePrint),
  ...careRows(facts, largePrint),
  ...otherRows(facts, largePrint),
  ...totalRows(facts, largePrint),
  ...paymentRows(facts, largePrint),
  ...declarationRows(facts, largePrint),
  ...officeRows(facts, largePrint),
];
