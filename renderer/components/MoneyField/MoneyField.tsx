import { formatMoney, MAX_PENCE, parseMoney } from '../../../shared/values/money.ts';
import { DraftInput, type AmountState } from '../Field/DraftInput.tsx';
import type { FieldProps, FieldWidth } from '../Field/field-props.ts';

export type MoneyFieldProps = FieldProps & {
  /** Whole pence, or null. */
  readonly value: number | null;
  /** The amount, or null while it is empty or not an amount: `state` says which. */
  readonly onChange: (pence: number | null, state: AmountState) => void;
  /** The most allowed, in pence. */
  readonly max?: number | undefined;
  /** As wide as the expected amount. */
  readonly width?: FieldWidth | undefined;
};

/** What the typed text amounts to, in pence. */
export function judgeMoney(text: string, max: number = MAX_PENCE): AmountState {
  if (text.trim() === '') return { kind: 'empty' };
  const amount = parseMoney(text);
  if (amount === undefined) {
    return { kind: 'invalid', typed: text, message: 'Give an amount in pounds and pence, like 1,234.50' };
  }
  if (amount > max)
    return { kind: 'invalid', typed: text, message: `The most allowed is ${formatMoney(max)}` };
  return { kind: 'valid', amount };
}

const printPounds = (pence: number): string => formatMoney(pence).replace('£', '');

/** An amount of money. What cannot be read as money stays on screen with a message; it is never rounded or guessed. */
export function MoneyField({ max = MAX_PENCE, ...props }: MoneyFieldProps) {
  return (
    <DraftInput
      {...props}
      inputMode="decimal"
      judge={(text) => judgeMoney(text, max)}
      prefix="£"
      print={printPounds}
    />
  );
}
