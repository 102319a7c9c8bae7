import { addPence, type Pence } from '../../values/money.ts';
import type { RecognitionMethod } from '../policy/recognition-lists.ts';
import type { RunLineKind } from './lists.ts';
import type { TaxRoute } from './recognition.ts';

/** Something approved that waits to be paid: a claim, a recognition payment or a correction, each a line of its own. */
export interface Payable {
  readonly id: string;
  readonly kind: RunLineKind;
  readonly participantId: string;
  /** Below zero only for a correction that takes back. */
  readonly amountPence: Pence;
  /** How it is paid; null: nobody has said. */
  readonly method: RecognitionMethod | null;
  readonly isApproved: boolean;
  /** Null for expenses, which have none. */
  readonly taxRoute: TaxRoute | null;
  readonly inRunId: string | null;
}

/** What is known of a person's account, without the account itself. */
export interface Payee {
  readonly participantId: string;
  /** Somebody whom payroll knows already. */
  readonly hasPayrollReference: boolean;
  readonly hasDetails: boolean;
  /** A changed account waits for a second person. */
  readonly isVerified: boolean;
}

export interface Held {
  readonly id: string;
  readonly rule: string;
  readonly words: string;
}

export interface Gathered {
  readonly lines: readonly Payable[];
  readonly held: readonly Held[];
  readonly totalPence: Pence;
}

/**
 * What goes into a run and what is held, with the reason. What was paid once can never enter again, and
 * what is taken back waits until the same person is paid more than that.
 */
export function gatherRun(items: readonly Payable[], payees: readonly Payee[]): Gathered {
  const byPerson = new Map(payees.map((payee) => [payee.participantId, payee]));
  const judged = items.map((item) => ({ item, held: whyHeld(item, byPerson.get(item.participantId)) }));
  const ready = judged.filter(({ held }) => held === undefined).map(({ item }) => item);
  const waiting = new Set(takenBackTooEarly(ready));
  return {
    lines: ready.filter((item) => !waiting.has(item)),
    held: judged.flatMap(({ item, held }) =>
      held ? [held] : waiting.has(item) ? [{ id: item.id, rule: 'R-133', words: WAITS }] : [],
    ),
    totalPence: addPence(ready.filter((item) => !waiting.has(item)).map(({ amountPence }) => amountPence)),
  };
}

const WAITS = 'What is taken back waits until this person is paid more than that.';

/** The corrections below zero that would leave a person with nothing, or less, in this run. */
function takenBackTooEarly(items: readonly Payable[]): readonly Payable[] {
  const paid = new Map<string, Pence>();
  const add = ({ participantId, amountPence }: Payable): void =>
    void paid.set(participantId, (paid.get(participantId) ?? 0) + amountPence);
  items.filter(({ amountPence }) => amountPence > 0).forEach(add);
  return items
    .filter(({ amountPence }) => amountPence < 0)
    .filter((item) => {
      const fits = (paid.get(item.participantId) ?? 0) + item.amountPence > 0;
      if (fits) add(item);
      return !fits;
    });
}

function whyHeld(item: Payable, payee: Payee | undefined): Held | undefined {
  const hold = (rule: string, words: string): Held => ({ id: item.id, rule, words });
  if (item.inRunId !== null) return hold('R-135', 'It is in a payment run already.');
  if (!item.isApproved) return hold('R-134', 'It is not approved yet.');
  if (item.amountPence === 0 || (item.amountPence < 0 && item.kind !== 'ADJUSTMENT'))
    return hold('R-134', 'There is nothing to pay.');
  if (item.kind === 'RECOGNITION' && (item.taxRoute === null || item.taxRoute === 'NOT_DETERMINED'))
    return hold('R-123', 'The tax route is not settled.');
  return whyNoWay(item, payee);
}

/** Why the money has no way to the person. */
function whyNoWay({ id, method }: Payable, payee: Payee | undefined): Held | undefined {
  const hold = (rule: string, words: string): Held => ({ id, rule, words });
  if (method === null) return hold('R-134', 'Nobody has said how this person wants to be paid.');
  if (method === 'PAYROLL' && payee?.hasPayrollReference !== true)
    return hold('R-134', 'The payroll reference is needed.');
  if (method !== 'BACS') return undefined;
  if (!payee?.hasDetails) return hold('R-134', 'Payment details are needed.');
  if (!payee.isVerified) return hold('R-136', 'The changed account waits for a second person to check it.');
  return undefined;
}

/** What one person is paid in a run; expenses (corrections of them with it) and recognition apart. */
export interface Remittance {
  readonly participantId: string;
  readonly expensesPence: Pence;
  readonly recognitionPence: Pence;
  readonly totalPence: Pence;
}

/** One remittance for each person, in the order they first appear. */
export function remittancesOf(
  lines: readonly Pick<Payable, 'participantId' | 'kind' | 'amountPence'>[],
): readonly Remittance[] {
  const people = Map.groupBy(lines, ({ participantId }) => participantId);
  return [...people].map(([participantId, own]) => {
    const sum = (isTime: boolean): Pence =>
      addPence(
        own.filter(({ kind }) => (kind === 'RECOGNITION') === isTime).map(({ amountPence }) => amountPence),
      );
    const [expensesPence, recognitionPence] = [sum(false), sum(true)];
    return { participantId, expensesPence, recognitionPence, totalPence: expensesPence + recognitionPence };
  });
}
