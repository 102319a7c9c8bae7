import type { Handlers } from '../../../shared/contract/define.ts';
import type { paymentDocumentsContract } from '../../../shared/contract/payment-documents.contract.ts';
import { remittancesIn, type PersonRemittance } from '../../../shared/documents/from-run/remittance.ts';
import { statementRows } from '../../../shared/documents/from-run/statement-rows.ts';
import { statementsOf, taxYearDays } from '../../../shared/documents/from-run/statement.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { areaOfRun } from '../documents/sources/payments.ts';
import { csvBytes } from '../exports/csv.ts';
import { appendAudit } from '../store/audit.store.ts';
import {
  listPaidLines,
  listPaidYears,
  listRunPeople,
  noteRemittances,
  type DocumentPerson,
} from '../store/payment-documents.store.ts';
import { hasDocument } from '../store/personal-documents.store.ts';
import { findArea } from '../store/setup.store.ts';
import {
  composeRemittance,
  composeRemittances,
  composeSchedule,
  composeStatement,
  MOST_IN_A_FILE,
  sourceOfRun,
  type ComposedPayment,
} from './support/compose-payment-document.ts';
import { exportPersonal } from './support/export-personal.ts';

type All = Handlers<typeof paymentDocumentsContract, Reading, Writing, Waiting>;

export const paymentDocumentsHandlers: All = {
  'payments.remittances': (context, { runId }) => {
    const source = sourceOfRun(context, runId);
    if (!source) return fail('run-not-found');
    const known = new Map(listRunPeople(context.db, runId).map((person) => [person.id, person]));
    const people = remittancesIn(source).map((one) => rowOf(one, known.get(one.participantId)));
    return ok({ people, parts: Math.ceil(people.length / MOST_IN_A_FILE) });
  },

  'payments.previewDocument': (context, { runId, participantId, largePrint }) => {
    const source = sourceOfRun(context, runId);
    if (!source) return fail('run-not-found');
    if (participantId === null) return ok({ model: composeSchedule(context, source, largePrint).model });
    if (source.status !== 'RELEASED') return fail('run-not-released');
    const composed = composeRemittance(context, source, { participantId, largePrint });
    return composed ? ok({ model: composed.model }) : fail('remittance-not-due');
  },

  'payments.exportSchedule': (context, { runId, largePrint }) =>
    exportPayment(context, (reading) => {
      const source = sourceOfRun(reading, runId);
      return source ? ok(composeSchedule(reading, source, largePrint)) : fail('run-not-found');
    }),

  'payments.exportRemittances': (context, { runId, participantId, part, largePrint }) =>
    exportPayment(context, (reading) => {
      const source = sourceOfRun(reading, runId);
      if (!source) return fail('run-not-found');
      // What is not released may still be given up: nobody is told of it.
      if (source.status !== 'RELEASED') return fail('run-not-released');
      const composed =
        participantId === null
          ? composeRemittances(reading, source, { part, largePrint })
          : composeRemittance(reading, source, { participantId, largePrint });
      return composed ? ok(composed) : fail('remittance-not-due');
    }),

  'payments.paidYears': ({ db }, { participantId }) =>
    ok({
      years: listPaidYears(db, participantId).map((year) => ({
        ...year,
        parts: Math.ceil(year.people / MOST_IN_A_FILE),
      })),
    }),

  'payments.exportStatement': (context, { part, largePrint, ...year }) =>
    exportPayment(context, (reading) => {
      if (!findArea(reading.db, year.areaId)) return fail('area-not-found');
      const area = areaOfRun(reading.db, year.areaId);
      const composed = composeStatement(
        reading,
        { ...year, area, part, largePrint },
        statementsIn(reading, year),
      );
      return composed ? ok(composed) : fail('statement-empty');
    }),

  'payments.saveStatementTable': async (context, year) => {
    const statements = context.read((reading) =>
      findArea(reading.db, year.areaId) ? ok(statementsIn(reading, year)) : fail('area-not-found'),
    );
    if (!statements.ok) return statements;
    const [first] = statements.value;
    if (!first) return fail('statement-empty');
    const name =
      year.participantId === null ? `${first.reference.slice(0, 'yyyy-yy'.length)}-all` : first.reference;
    const saved = await context.platform.saveFile({
      kind: 'csv',
      suggestedName: `${name}_tax-year-statement.csv`,
      bytes: csvBytes(statementRows(year.taxYear, statements.value)),
    });
    if (!saved.ok) return saved;
    return context.write((writing) => {
      const about = {
        at: writing.now,
        whoId: writing.me?.id ?? '',
        action: 'export',
        projectId: null,
      } as const;
      const which =
        year.participantId === null
          ? { record: 'area', recordId: year.areaId }
          : { record: 'participant', recordId: year.participantId };
      appendAudit(writing.db, { ...about, ...which, reason: `Tax-year statement ${year.taxYear}` });
      return ok({ fileName: saved.value.fileName });
    });
  },

  'payments.revealDocument': async ({ read, platform }, { documentId }) => {
    const isKnown = read(({ db }) => hasDocument(db, 'payment_document', documentId));
    return isKnown && (await platform.reveal(documentId)) ? ok({}) : fail('export-not-found');
  },
};

/** Exports a document about payments; those whose remittances are in it have one now. */
const exportPayment = <Code extends string>(
  context: Waiting,
  compose: (reading: Reading) => Result<ComposedPayment, Code>,
) =>
  exportPersonal(context, compose, ({ db, documentDate }, { of: { runId }, remittedIds }) => {
    if (runId !== null && remittedIds.length > 0)
      noteRemittances(db, runId, { participantIds: remittedIds, on: documentDate });
  });

interface Year {
  readonly areaId: string;
  readonly taxYear: number;
  readonly participantId: string | null;
}

const statementsIn = ({ db }: Pick<Reading, 'db'>, year: Year) =>
  statementsOf(
    { area: areaOfRun(db, year.areaId), taxYear: year.taxYear },
    listPaidLines(db, { ...year, ...taxYearDays(year.taxYear) }),
  );

function rowOf(one: PersonRemittance, person: DocumentPerson | undefined) {
  const about = {
    participantId: one.participantId,
    name: person?.name ?? '',
    prefersLargePrint: person?.preferredFormat === 'LARGE_PRINT',
    madeOn: person?.madeOn ?? null,
  };
  if ('none' in one) {
    const { reference: payeeRef, why } = one.none;
    return { ...about, payeeRef, why, expensesPence: 0, recognitionPence: 0, totalPence: 0 };
  }
  const { reference: payeeRef, expensesPence, recognitionPence, totalPence } = one.remittance;
  return { ...about, payeeRef, why: '', expensesPence, recognitionPence, totalPence };
}
