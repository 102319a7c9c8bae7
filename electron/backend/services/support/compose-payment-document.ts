import { paymentSchedule } from '../../../../shared/documents/definitions/d08-payment-schedule.ts';
import { remittance, remittances } from '../../../../shared/documents/definitions/d08-remittance.ts';
import {
  taxYearStatement,
  taxYearStatements,
} from '../../../../shared/documents/definitions/tax-year-statement.ts';
import type { FormArea } from '../../../../shared/documents/facts/claims.ts';
import type { StatementFacts } from '../../../../shared/documents/facts/payments.ts';
import {
  remittancesIn,
  remittancesOf,
  type PersonRemittance,
} from '../../../../shared/documents/from-run/remittance.ts';
import { scheduleOf } from '../../../../shared/documents/from-run/schedule.ts';
import type { RunSource } from '../../../../shared/documents/from-run/source.ts';
import { allStatements } from '../../../../shared/documents/from-run/statement.ts';
import type {
  PersonalDocument,
  PersonalFacts,
  PersonalSource,
} from '../../../../shared/documents/personal.ts';
import type { Reading } from '../../context.ts';
import { loadRun } from '../../documents/sources/payments.ts';
import { findRun } from '../../store/runs.store.ts';
import { composePersonal, type ComposedPersonal, type PersonalChoice } from './compose-personal.ts';
import { payableNow } from './prepare-run.ts';

type Asking = Pick<Reading, 'db' | 'documentDate' | 'me'>;

/** A document about payments as it stands now, and what its record will say. */
export interface ComposedPayment extends ComposedPersonal<'payment_document'> {
  /** Whose remittances are in it. */
  readonly remittedIds: readonly string[];
}

/** How many people one file holds: more take too long to make, and to print. */
export const MOST_IN_A_FILE = 500;

/** Everything the documents of a run are made from; undefined when there is no such run. */
export function sourceOfRun({ db }: Asking, runId: string): RunSource | undefined {
  const run = findRun(db, runId);
  if (!run) return undefined;
  const held = payableNow(db, run.areaId).held.filter(({ kind }) => kind === 'RECOGNITION');
  return loadRun(db, run, new Map(held.map(({ id, words }) => [id, words])));
}

/** D08 (a). */
export const composeSchedule = (context: Asking, source: RunSource, largePrint: boolean): ComposedPayment =>
  compose(context, paymentSchedule, scheduleOf(source), {
    code: 'D08-schedule',
    subjectId: source.runId,
    runId: source.runId,
    largePrint,
  });

/** D08 (b). Of one person; undefined when there is none to be made. */
export function composeRemittance(
  context: Asking,
  source: RunSource,
  { participantId, largePrint }: { readonly participantId: string; readonly largePrint: boolean },
): ComposedPayment | undefined {
  const found = remittancesIn(source).find((one) => one.participantId === participantId);
  if (!found || !('remittance' in found)) return undefined;
  return compose(context, remittance, found.remittance, {
    code: 'D08-remittance',
    subjectId: `${source.runId} ${participantId}`,
    runId: source.runId,
    participantId,
    remittedIds: [participantId],
    largePrint,
  });
}

/** D08 (b). Of many, `part` counting from nought; undefined when nobody in that part has one. */
export function composeRemittances(
  context: Asking,
  source: RunSource,
  { part, largePrint }: { readonly part: number; readonly largePrint: boolean },
): ComposedPayment | undefined {
  const chosen = partOf(remittancesIn(source), part);
  const facts = remittancesOf(source, chosen);
  if (facts.remittances.length === 0) return undefined;
  return compose(context, remittances, facts, {
    code: 'D08-remittance',
    subjectId: `${source.runId} part ${part}`,
    runId: source.runId,
    remittedIds: chosen.filter(isMade).map(({ participantId }) => participantId),
    largePrint,
  });
}

export const isMade = (one: PersonRemittance): boolean => 'remittance' in one;

const partOf = <Item>(items: readonly Item[], part: number): readonly Item[] =>
  items.slice(part * MOST_IN_A_FILE, (part + 1) * MOST_IN_A_FILE);

interface YearOf {
  readonly areaId: string;
  readonly area: FormArea;
  readonly taxYear: number;
  readonly participantId: string | null;
  readonly part: number;
  readonly largePrint: boolean;
}

/** The statement of one person, or of many; undefined when nothing was paid. */
export function composeStatement(
  context: Asking,
  { areaId, area, taxYear, participantId, part, largePrint }: YearOf,
  statements: readonly StatementFacts[],
): ComposedPayment | undefined {
  const chosen = partOf(statements, part);
  const [first] = chosen;
  if (!first) return undefined;
  const what = { code: 'tax-year-statement', runId: null, largePrint } as const;
  if (participantId !== null) {
    const subjectId = `${areaId} ${taxYear} ${participantId}`;
    return compose(context, taxYearStatement, first, { ...what, subjectId, participantId });
  }
  const subjectId = `${areaId} ${taxYear} part ${part}`;
  return compose(context, taxYearStatements, allStatements({ area, taxYear }, chosen), {
    ...what,
    subjectId,
  });
}

interface What extends Omit<PersonalChoice<'payment_document'>, 'table' | 'of'> {
  readonly runId: string | null;
  readonly participantId?: string | null;
  readonly remittedIds?: readonly string[];
}

function compose<S extends PersonalSource>(
  context: Asking,
  definition: PersonalDocument<S>,
  facts: PersonalFacts[S],
  { runId, participantId = null, remittedIds = [], ...choice }: What,
): ComposedPayment {
  const of = { runId, participantId };
  const table = 'payment_document';
  return { ...composePersonal(context, definition, facts, { ...choice, table, of }), remittedIds };
}
