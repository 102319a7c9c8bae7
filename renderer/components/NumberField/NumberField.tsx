import { DraftInput, type AmountState } from '../Field/DraftInput.tsx';
import type { FieldProps, FieldWidth } from '../Field/field-props.ts';

export type NumberLimits = {
  /** The least allowed. */
  readonly min?: number | undefined;
  /** The most allowed. */
  readonly max?: number | undefined;
  /** Digits after the point: 0 for counts. */
  readonly decimals?: number | undefined;
};

export type NumberFieldProps = FieldProps &
  NumberLimits & {
    /** The number, or null. */
    readonly value: number | null;
    /** The number, or null while it is empty or not a number: `state` says which. */
    readonly onChange: (value: number | null, state: AmountState) => void;
    /** What Up and Down add and take away. */
    readonly step?: number | undefined;
    /** The unit: "people". */
    readonly suffix?: string | undefined;
    /** As wide as the expected number. */
    readonly width?: FieldWidth | undefined;
  };

const print = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 6 });

/** What the typed text amounts to. Commas are fine where they belong; nothing is rounded. */
export function judgeNumber(text: string, { min, max, decimals = 0 }: NumberLimits): AmountState {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const wrong = (message: string): AmountState => ({ kind: 'invalid', typed: text, message });
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(typed)) return wrong('Give a number, like 120');
  const fraction = typed.split('.')[1] ?? '';
  if (decimals === 0 && fraction !== '') return wrong('Give a whole number');
  if (fraction.length > decimals) return wrong(`Give at most ${decimals} digits after the point`);
  const amount = Number(typed.replaceAll(',', ''));
  if (Math.abs(amount) > Number.MAX_SAFE_INTEGER) return wrong('This number is too large');
  if (min !== undefined && amount < min) return wrong(`Must be ${print(min)} or more`);
  if (max !== undefined && amount > max) return wrong(`Must be ${print(max)} or less`);
  return { kind: 'valid', amount };
}

/** A count or a measure. Up and Down change it. */
export function NumberField({ min, max, decimals = 0, step = 1, width = 'xs', ...props }: NumberFieldProps) {
  const limits = { min, max, decimals };
  const stepBy = (value: number, direction: 1 | -1) => {
    // Rounded to the allowed digits, so 0.1 + 0.2 does not show its tail.
    const next = Number((value + direction * step).toFixed(decimals));
    return Math.min(max ?? next, Math.max(min ?? next, next));
  };
  return (
    <DraftInput
      {...props}
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      judge={(text) => judgeNumber(text, limits)}
      print={print}
      stepBy={stepBy}
      width={props.suffix === undefined ? width : 'sm'}
    />
  );
}
