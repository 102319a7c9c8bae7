import type { ReactNode } from 'react';

/** What every field takes. */
export type FieldProps = {
  /** The question, always visible unless hidden on purpose. */
  readonly label: string;
  /** One line that helps answer it, above the control. */
  readonly hint?: string | undefined;
  /** What is wrong and how to put it right. Shown, announced, and marks the control invalid. */
  readonly error?: string | undefined;
  /** A `HelpPanel`. */
  readonly help?: ReactNode;
  /** Adds "(optional)" to the label. */
  readonly isOptional?: boolean | undefined;
  /** Tells assistive technology that an answer is needed. */
  readonly isRequired?: boolean | undefined;
  /** Cannot be used. */
  readonly isDisabled?: boolean | undefined;
  /** Can be read and copied, not changed. */
  readonly isReadOnly?: boolean | undefined;
  /** The label is for screen readers only, because what is around the field names it. */
  readonly isLabelHidden?: boolean | undefined;
  /** Where an error summary link lands. */
  readonly id?: string | undefined;
  /** The name in a form. */
  readonly name?: string | undefined;
  /** Focus has left the field. */
  readonly onBlur?: (() => void) | undefined;
};

/** How wide a control is: as wide as its answer, not as wide as the page. */
export type FieldWidth = 'xs' | 'sm' | 'md' | 'full';

/** The part of the field props that React Aria's own fields take, under React Aria's names. */
export function ariaFieldProps(props: FieldProps) {
  const { id, name, onBlur, isRequired, isDisabled, isReadOnly, error } = props;
  return {
    id,
    name,
    onBlur,
    isRequired,
    isDisabled,
    isReadOnly,
    isInvalid: error !== undefined && error !== '',
  };
}
