import { z } from 'zod';
import { DateOrNull, Id } from '../values/zod.ts';
import { query, task } from './define.ts';
import { MadeDocumentShape, MAKING } from './made-document.ts';
import { DocumentModelShape } from './document-model.ts';

/** Which file of several, from nought: one holds 500 people at most. */
const Part = z.int().min(0).max(1000);
const TaxYear = z.int().min(2000).max(2199);
const Year = { areaId: Id, taxYear: TaxYear, participantId: Id.nullable() };

/** D08 and the tax-year statement. */
export const paymentDocumentsContract = {
  /** Who of a run gets a remittance, and who does not and why. */
  'payments.remittances': query({
    permission: 'payments:read',
    input: z.strictObject({ runId: Id }),
    output: z.strictObject({
      people: z.array(
        z.strictObject({
          participantId: Id,
          payeeRef: z.string(),
          name: z.string(),
          expensesPence: z.int(),
          recognitionPence: z.int(),
          totalPence: z.int(),
          /** Why there is none, `Payment details needed`; empty: there is one. */
          why: z.string(),
          prefersLargePrint: z.boolean(),
          /** The last day one was made. */
          madeOn: DateOrNull,
        }),
      ),
      /** Into how many files all of them go. */
      parts: z.int(),
    }),
    errors: ['run-not-found'],
  }),
  /** D08 as Word would get it: of one person, or the schedule (`participantId` null). */
  'payments.previewDocument': query({
    permission: 'payments:read',
    input: z.strictObject({ runId: Id, participantId: Id.nullable(), largePrint: z.boolean() }),
    output: z.strictObject({ model: DocumentModelShape }),
    errors: ['run-not-found', 'run-not-released', 'remittance-not-due'],
  }),
  /** D08 (a). For finance; a draft until the run is released. */
  'payments.exportSchedule': task({
    permission: 'documents:export',
    input: z.strictObject({ runId: Id, largePrint: z.boolean() }),
    output: MadeDocumentShape,
    errors: ['run-not-found', ...MAKING],
    touches: ['payments'],
  }),
  /** D08 (b). Of one person, or of a part of them as one file (`participantId` null). */
  'payments.exportRemittances': task({
    permission: 'documents:export',
    input: z.strictObject({
      runId: Id,
      participantId: Id.nullable(),
      part: Part,
      largePrint: z.boolean(),
    }),
    output: MadeDocumentShape,
    errors: ['run-not-found', 'run-not-released', 'remittance-not-due', ...MAKING],
    touches: ['payments'],
  }),
  /** The tax years in which a person, or anybody, was paid. */
  'payments.paidYears': query({
    permission: 'payments:read',
    input: z.strictObject({ participantId: Id.nullable() }),
    output: z.strictObject({
      years: z.array(
        z.strictObject({
          areaId: Id,
          areaName: z.string(),
          taxYear: TaxYear,
          people: z.int(),
          expensesPence: z.int(),
          recognitionPence: z.int(),
          /** Into how many files the statements go. */
          parts: z.int(),
        }),
      ),
    }),
    errors: [],
  }),
  /** What was paid in a tax year, to one person or to everybody, as a Word file. */
  'payments.exportStatement': task({
    permission: 'documents:export',
    input: z.strictObject({ ...Year, part: Part, largePrint: z.boolean() }),
    output: MadeDocumentShape,
    errors: ['area-not-found', 'statement-empty', ...MAKING],
    touches: ['payments'],
  }),
  /** The same as a table for a spreadsheet. */
  'payments.saveStatementTable': task({
    permission: 'documents:export',
    input: z.strictObject(Year),
    output: z.strictObject({ fileName: z.string() }),
    errors: ['area-not-found', 'statement-empty', 'save-cancelled', 'file-not-written'],
    touches: ['payments'],
  }),
  /** Shows one of these files in its folder. */
  'payments.revealDocument': task({
    permission: 'documents:export',
    input: z.strictObject({ documentId: Id }),
    output: z.strictObject({}),
    errors: ['export-not-found'],
    touches: [],
  }),
} as const;
