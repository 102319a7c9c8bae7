import { useRef, useState } from 'react';
import { FieldGroup } from '../Field/FieldGroup.tsx';
import type { FieldProps } from '../Field/field-props.ts';
import field from '../Field/Field.module.css';
import { cx } from '../support/cx.ts';
import { useDraft } from '../support/use-draft.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { DatePart } from './DatePart.tsx';
import { judgeDate, readPasted, splitIso, type DateState, type TypedDate } from './judge-date.ts';
import styles from './DateField.module.css';

export type DateFieldProps = FieldProps & {
  /** ISO `yyyy-mm-dd`, or null. */
  readonly value: string | null;
  /** The date, or null while it is empty, unfinished or wrong: `state` says which, and only `empty` should be stored as null. */
  readonly onChange: (value: string | null, state: DateState) => void;
  /** Earliest day allowed, ISO. */
  readonly min?: string | undefined;
  /** Latest day allowed, ISO. */
  readonly max?: string | undefined;
};

const PARTS = [
  { name: 'day', label: 'Day', placeholder: 'dd', size: 2 },
  { name: 'month', label: 'Month', placeholder: 'mm', size: 2 },
  { name: 'year', label: 'Year', placeholder: 'yyyy', size: 4 },
] as const;

/**
 * A day, in three boxes in British order. Our own, because React Aria's turns 31 February into 28 February
 * when focus leaves: here what was typed stays, and is said to be wrong.
 */
export function DateField({ value, onChange, min, max, ...props }: DateFieldProps) {
  const { isDisabled = false, isReadOnly = false, isRequired = false } = props;
  const { draft, type } = useDraft<TypedDate, string | null>(value, splitIso);
  const [isLeft, setLeft] = useState(true);
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const state = judgeDate(draft, { min, max });
  const own = isLeft && 'message' in state ? state.message : undefined;
  const error = props.error ?? own;

  const accept = (typed: TypedDate) => {
    const next = judgeDate(typed, { min, max });
    const iso = next.kind === 'valid' ? next.iso : null;
    setLeft(false);
    type(typed, iso);
    onChange(iso, next);
  };
  const overflow = (index: number, digit: string) => {
    const following = PARTS[index + 1];
    if (following === undefined || draft[following.name] !== '') return;
    // Focus first, while the box is still empty: then there is nothing to select, and the next digit follows this one.
    inputs.current[index + 1]?.focus();
    accept({ ...draft, [following.name]: digit });
  };
  const leave = () => {
    setLeft(true);
    props.onBlur?.();
  };
  const paste = (text: string): boolean => {
    const typed = readPasted(text);
    if (typed !== undefined && !isReadOnly) accept(typed);
    return typed !== undefined;
  };
  return (
    <FieldGroup {...props} error={error} onBlur={leave}>
      {(describedBy) => (
        <div
          className={cx(field.control, field.box, styles.box)}
          data-disabled={isDisabled || undefined}
          data-invalid={error !== undefined || undefined}
          data-readonly={isReadOnly || undefined}
        >
          {PARTS.map((part, index) => (
            <span key={part.name} className={styles.slot}>
              {index > 0 && <span aria-hidden="true">/</span>}
              <DatePart
                {...part}
                describedBy={describedBy}
                inputRef={(input) => {
                  inputs.current[index] = input;
                }}
                isDisabled={isDisabled}
                isInvalid={error !== undefined}
                isReadOnly={isReadOnly}
                isRequired={isRequired}
                value={draft[part.name]}
                onDigits={(digits) => accept({ ...draft, [part.name]: digits })}
                onMove={(step) => inputs.current[index + step]?.focus()}
                onOverflow={(digit) => overflow(index, digit)}
                onPasted={paste}
              />
            </span>
          ))}
          <CalendarButton
            isDisabled={isDisabled || isReadOnly}
            label={props.label}
            max={max}
            min={min}
            value={state.kind === 'valid' ? state.iso : null}
            onChoose={(iso) => accept(splitIso(iso))}
          />
        </div>
      )}
    </FieldGroup>
  );
}
