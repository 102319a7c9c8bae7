import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';
import { cx } from '../support/cx.ts';
import styles from './DateField.module.css';

export type DatePartProps = {
  /** "Day", "Month" or "Year". */
  readonly label: string;
  /** "dd". */
  readonly placeholder: string;
  /** Digits typed. */
  readonly value: string;
  /** 2, or 4 for the year. */
  readonly size: 2 | 4;
  /** The digits after a key. */
  readonly onDigits: (digits: string) => void;
  /** A third digit in a full day or month, which belongs to the next box. */
  readonly onOverflow: (digit: string) => void;
  /** A separator, or an arrow at the edge: go to the box before or after. */
  readonly onMove: (step: -1 | 1) => void;
  /** A whole date was pasted; true when it was understood. */
  readonly onPasted: (text: string) => boolean;
  readonly isDisabled: boolean;
  readonly isReadOnly: boolean;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
};

/** One box of a date. Only digits; "/" goes on; Backspace in an empty box goes back. */
export function DatePart({ label, placeholder, value, size, ...props }: DatePartProps) {
  const { onDigits, onOverflow, onMove, onPasted, inputRef, describedBy } = props;
  const { isDisabled, isReadOnly, isRequired, isInvalid } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepFor(event);
    if (step !== undefined) {
      event.preventDefault();
      if (step !== 0) onMove(step);
    } else if (/^\d$/.test(event.key) && isFull(event.currentTarget, size)) {
      event.preventDefault();
      onOverflow(event.key);
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    if (onPasted(event.clipboardData.getData('text'))) event.preventDefault();
  };
  return (
    <input
      ref={inputRef}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      aria-label={label}
      aria-required={isRequired || undefined}
      autoComplete="off"
      className={cx(styles.part, size === 4 && styles.year)}
      disabled={isDisabled}
      inputMode="numeric"
      placeholder={placeholder}
      readOnly={isReadOnly}
      value={value}
      onChange={(event) => onDigits(event.target.value.replaceAll(/\D/g, '').slice(0, size))}
      onFocus={(event) => event.target.select()}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}

/** Which way a key leads; 0 swallows a separator that has nothing to separate yet. */
function stepFor(event: KeyboardEvent<HTMLInputElement>): -1 | 0 | 1 | undefined {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const isAtStart = selectionStart === 0 && (selectionEnd === 0 || selectionEnd === value.length);
  const isAtEnd = selectionEnd === value.length && (selectionStart === value.length || selectionStart === 0);
  if ('/.- '.includes(event.key)) return value === '' ? 0 : 1;
  if (event.key === 'ArrowLeft' && isAtStart) return -1;
  if (event.key === 'ArrowRight' && isAtEnd) return 1;
  if (event.key === 'Backspace' && value === '') return -1;
  return undefined;
}

const isFull = (input: HTMLInputElement, size: number): boolean =>
  input.value.length === size && input.selectionStart === input.selectionEnd;
