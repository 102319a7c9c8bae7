import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldHead } from '../Field/FieldHead.tsx';
import { ariaFieldProps, type FieldProps } from '../Field/field-props.ts';
import field from '../Field/Field.module.css';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import { CharacterCount } from './CharacterCount.tsx';
import styles from './TextArea.module.css';

export type TextAreaProps = FieldProps & {
  /** The text. */
  readonly value: string;
  /** Each change. */
  readonly onChange: (text: string) => void;
  /** Least height in lines; it grows with the text. */
  readonly rows?: number | undefined;
  /** Shows how much is used and says when it is too much. Never cuts what was typed or pasted. */
  readonly countLimit?: number | undefined;
  /** An example. Never an instruction, because it goes away. */
  readonly placeholder?: string | undefined;
};

/** Several lines of text, spell-checked in British English. */
export function TextArea({ value, onChange, rows = 3, countLimit, placeholder, ...props }: TextAreaProps) {
  return (
    <AriaTextField
      {...defined(ariaFieldProps(props))}
      className={cx(field.field)}
      validationBehavior="aria"
      value={value}
      onChange={onChange}
    >
      <FieldHead {...props} />
      <AriaTextArea
        {...defined({ placeholder })}
        className={cx(field.control, styles.area)}
        lang="en-GB"
        rows={rows}
        spellCheck
      />
      {countLimit !== undefined && <CharacterCount length={value.length} limit={countLimit} />}
    </AriaTextField>
  );
}
