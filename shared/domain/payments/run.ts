import { addPence, type Pence } from '../../values/money.ts';
import type { TaxRoute } from './recognition.ts';

/** Something approved that waits to be paid: a claim or a recognition payment, each a line of its own. */
export interface Payable {
  readonly id: string;
  readonly kind: 'EXPENSES' | 'RECOGNITION';
  readonly participantId: string;
  readonly amountPence: Pence;
  readonly isApproved: boolean;
  /** Null for expenses, which have none. */
  readonly taxRoute: TaxRoute | null;
  readonly inRunId: string | null;
}

/** What is known of a person's account, without the account itself. */
export interface Payee {
  readonly participantId: string;
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

/** What goes into a run and what is held, with the reason. What was paid once can never enter again. */
export function gatherRun(items: readonly Payable[], payees: readonly Payee[]): Gathered {
  const byPerson = new Map(payees.map((payee) => [payee.participantId, payee]));
  const judged = items.map((item) => ({ item, held: whyHeld(item, byPerson.get(item.participantId)) }));
  const lines = judged.filter(({ held }) => held === undefined).map(({ item }) => item);
  return {
    lines,
    held: judged.flatMap(({ held }) => (held ? [held] : [])),
    totalPence: addPence(lines.map(({ amountPence }) => amountPence)),
  };
}

function whyHeld(item: Payable, payee: Payee | undefined): Held | undefined {
  const hold = (rule: string, words: string): Held => ({ id: item.id, rule, words });
  if (item.inRunId !== null) return hold('R-135', 'It is in a payment run already.');
  if (!item.isApproved) return hold('R-134', 'It is not approved yet.');
  if (item.amountPence <= 0) return hold('R-134', 'There is nothing to pay.');
  if (item.kind === 'RECOGNITION' && (item.taxRoute === null || item.taxRoute === 'NOT_DETERMINED'))
    return hold('R-123', 'The tax route is not settled.');
  if (!payee?.hasDetails) return hold('R-134', 'Payment details are needed.');
  if (!payee.isVerified) return hold('R-136', 'The changed account waits for a second person to check it.');
  return undefined;
}

/** What one person is paid in a run, expenses and recognition apart. */
export interface Remittance {
  readonly participantId: string;
  readonly expensesPence: Pence;
  readonly recognitionPence: Pence;
  readonly totalPence: Pence;
}

/** One remittance for each person, in the order they first appear. */
export function remittancesOf(lines: readonly Payable[]): readonly Remittance[] {
  const people = [...new Set(lines.map(({ participantId }) => participantId))];
  return people.map((participantId) => {
    const sum = (kind: Payable['kind']): Pence =>
      addPence(
        lines
          .filter((line) => line.participantId === participantId && line.kind === kind)
          .map(({ amountPence }) => amountPence),
      );
    const [expensesPence, recognitionPence] = [sum('EXPENSES'), sum('RECOGNITION')];
    return { participantId, expensesPence, recognitionPence, totalPence: expensesPence + recognitionPence };
  });
}
