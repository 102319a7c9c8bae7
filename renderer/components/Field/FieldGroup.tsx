import { useId, useMemo, type FocusEvent, type ReactNode } from 'react';
import { FieldErrorContext, LabelContext, Provider, TextContext } from 'react-aria-components';
import { cx } from '../support/cx.ts';
import { FieldHead } from './FieldHead.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './Field.module.css';

export type FieldGroupProps = FieldProps & {
  /** Given the id of the hint and error, for `aria-describedby` of the controls inside. */
  readonly children: (describedBy: string | undefined) => ReactNode;
};

const NO_DETAILS = {
  badInput: false,
  customError: true,
  patternMismatch: false,
  rangeOverflow: false,
  rangeUnderflow: false,
  stepMismatch: false,
  tooLong: false,
  tooShort: false,
  typeMismatch: false,
  valueMissing: false,
  valid: false,
};

/** A field made of several controls: one label, hint and error around them, as a named group. */
export function FieldGroup({ children, onBlur, ...props }: FieldGroupProps) {
  const base = useId();
  const hasError = props.error !== undefined && props.error !== '';
  const describedBy =
    [props.hint !== undefined && `${base}-hint`, hasError && `${base}-error`].filter(Boolean).join(' ') ||
    undefined;
  const slots = useMemo(
    () => ({ slots: { description: { id: `${base}-hint` }, errorMessage: { id: `${base}-error` } } }),
    [base],
  );
  const leave = (event: FocusEvent<HTMLElement>) => {
    // Moving between the controls of one field is not leaving it.
    if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
  };
  return (
    <div
      id={props.id}
      role="group"
      aria-labelledby={`${base}-label`}
      aria-describedby={describedBy}
      className={cx(styles.field)}
      data-invalid={hasError || undefined}
      onBlur={leave}
    >
      <Provider
        values={[
          [LabelContext, { id: `${base}-label`, elementType: 'span' }],
          [TextContext, slots],
          [FieldErrorContext, { isInvalid: hasError, validationErrors: [], validationDetails: NO_DETAILS }],
        ]}
      >
        <FieldHead {...props} />
      </Provider>
      {children(describedBy)}
    </div>
  );
}
