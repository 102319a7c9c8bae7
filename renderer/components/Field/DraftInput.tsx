import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import { useDraft } from '../support/use-draft.ts';
import { FieldHead } from './FieldHead.tsx';
import { ariaFieldProps, type FieldProps, type FieldWidth } from './field-props.ts';
import field from './Field.module.css';

/** What a typed amount amounts to. Only `valid` and `empty` should be stored. */
export type AmountState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'valid'; readonly amount: number }
  | { readonly kind: 'invalid'; readonly message: string; readonly typed: string };

export type DraftInputProps = FieldProps & {
  readonly value: number | null;
  readonly onChange: (value: number | null, state: AmountState) => void;
  /** From text to a state. Never guesses. */
  readonly judge: (text: string) => AmountState;
  /** From a stored amount to text. */
  readonly print: (value: number) => string;
  /** Up (1) and Down (-1) from an amount; absent when the arrows should do nothing. */
  readonly stepBy?: ((value: number, direction: 1 | -1) => number) | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly width?: FieldWidth | undefined;
  readonly inputMode: 'numeric' | 'decimal';
};

/**
 * One line that stands for a number. Shared by MoneyField and NumberField. React Aria's NumberField moves a
 * number outside the limits to the nearest limit when focus leaves; ours keeps it and says what is wrong.
 */
export function DraftInput({
  value,
  onChange,
  judge,
  print,
  stepBy,
  prefix,
  suffix,
  ...props
}: DraftInputProps) {
  const toText = (amount: number | null) => (amount === null ? '' : print(amount));
  const { draft, type } = useDraft<string, number | null>(value, toText);
  const [isLeft, setLeft] = useState(true);
  const state = judge(draft);
  const error = props.error ?? (isLeft && state.kind === 'invalid' ? state.message : undefined);
  const accept = (text: string) => {
    const next = judge(text);
    const amount = next.kind === 'valid' ? next.amount : null;
    setLeft(false);
    type(text, amount);
    onChange(amount, next);
  };
  const leave = () => {
    setLeft(true);
    if (state.kind === 'valid') type(print(state.amount), state.amount);
    props.onBlur?.();
  };
  const step = (direction: 1 | -1) => {
    if (stepBy === undefined || state.kind === 'invalid' || props.isReadOnly === true) return;
    accept(print(stepBy(state.kind === 'valid' ? state.amount : 0, direction)));
  };
  return (
    <TextField
      {...defined({ ...ariaFieldProps({ ...props, error }), onBlur: leave })}
      autoComplete="off"
      className={cx(field.field)}
      inputMode={props.inputMode}
      validationBehavior="aria"
      value={draft}
      onChange={accept}
      onKeyDown={(event) => {
        if (stepBy !== undefined && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          step(event.key === 'ArrowUp' ? 1 : -1);
        }
      }}
    >
      <FieldHead {...props} error={error} />
      <div
        className={cx(field.control, field.box, field[props.width ?? 'sm'])}
        data-disabled={props.isDisabled === true || undefined}
        data-invalid={error !== undefined || undefined}
        data-readonly={props.isReadOnly === true || undefined}
      >
        {prefix !== undefined && <span className={field.affix}>{prefix}</span>}
        <Input className={cx(field.number)} />
        {suffix !== undefined && <span className={field.affix}>{suffix}</span>}
      </div>
    </TextField>
  );
}
