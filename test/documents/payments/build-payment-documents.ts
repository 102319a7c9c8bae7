import { paymentSchedule } from '../../../shared/documents/definitions/d08-payment-schedule.ts';
import { remittance, remittances } from '../../../shared/documents/definitions/d08-remittance.ts';
import {
  taxYearStatement,
  taxYearStatements,
} from '../../../shared/documents/definitions/tax-year-statement.ts';
import type { RemittanceFacts } from '../../../shared/documents/facts/payments.ts';
import { remittancesIn, remittancesOf } from '../../../shared/documents/from-run/remittance.ts';
import { scheduleOf } from '../../../shared/documents/from-run/schedule.ts';
import type { RunSource } from '../../../shared/documents/from-run/source.ts';
import type { PaidLine } from '../../../shared/domain/payments/paid-line.ts';
import { allStatements, statementsOf } from '../../../shared/documents/from-run/statement.ts';
import { buildPersonal, type PersonalOptions } from '../../../shared/documents/personal.ts';
import { readAll } from '../definitions/read-model.ts';

const OPTIONS: PersonalOptions = {
  largePrint: false,
  today: '2026-06-19',
  version: 1,
  author: 'Asha Verity',
};
type Choice = Partial<PersonalOptions>;

export const schedule = (source: RunSource, options: Choice = {}) =>
  buildPersonal(paymentSchedule, scheduleOf(source), { ...OPTIONS, ...options });

/** The facts of one person’s remittance; fails where there is none. */
export function factsFor(source: RunSource, participantId: string): RemittanceFacts {
  const found = remittancesIn(source).find((one) => one.participantId === participantId);
  if (!found || !('remittance' in found)) throw new Error('There is no remittance');
  return found.remittance;
}
export const remittanceFor = (source: RunSource, participantId: string, options: Choice = {}) =>
  buildPersonal(remittance, factsFor(source, participantId), { ...OPTIONS, ...options });

export const allRemittances = (source: RunSource, options: Choice = {}) =>
  buildPersonal(remittances, remittancesOf(source, remittancesIn(source)), { ...OPTIONS, ...options });

/** The lines of a run as if they were paid. */
export const paidLines = (source: RunSource, paidOn = source.payOn): readonly PaidLine[] =>
  source.lines.map(({ kind, participantId, amountPence, method, reference, activity, recognition }) => ({
    kind,
    participantId,
    amountPence,
    method,
    paidOn,
    runNo: source.runNo,
    reference,
    activityTitle: activity.title,
    taxRoute: recognition?.taxRoute ?? null,
    personName: source.people.get(participantId)?.name ?? '',
    personAddress: source.people.get(participantId)?.address ?? '',
  }));
export const statementsIn = (source: RunSource, paidOn?: string) =>
  statementsOf({ area: source.area, taxYear: 2026 }, paidLines(source, paidOn));

export function statementFor(source: RunSource, participantId: string, options: Choice = {}) {
  const facts = statementsIn(source).find((one) => one.participantId === participantId);
  if (!facts) throw new Error('There is no statement');
  return buildPersonal(taxYearStatement, facts, { ...OPTIONS, ...options });
}
export const statementsAll = (source: RunSource, options: Choice = {}) =>
  buildPersonal(
    taxYearStatements,
    allStatements({ area: source.area, taxYear: 2026 }, statementsIn(source)),
    { ...OPTIONS, ...options },
  );

/** All that somebody reads, as one text. */
export const pageOf = ({ model }: ReturnType<typeof schedule>): string => readAll(model.blocks).join('\n');
/** What is still to complete. */
export const labelsIn = ({ missing }: ReturnType<typeof schedule>): readonly string[] =>
  missing.map(({ label }) => label);
