import { useId, useMemo, type FocusEvent, type ReactNode } from 'react';
import { FieldErrorContext, Group, LabelContext, Provider, TextContext } from 'react-aria-components';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
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
    <Group
      {...defined({ id: props.id, 'aria-describedby': describedBy })}
      aria-labelledby={`${base}-label`}
      className={cx(styles.field)}
      isInvalid={hasError}
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
    </Group>
  );
}
