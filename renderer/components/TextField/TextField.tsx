import { Input, TextField as AriaTextField } from 'react-aria-components';
import { FieldHead } from '../Field/FieldHead.tsx';
import { ariaFieldProps, type FieldProps, type FieldWidth } from '../Field/field-props.ts';
import field from '../Field/Field.module.css';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';

export type TextFieldProps = FieldProps & {
  /** The text. */
  readonly value: string;
  /** Each change. */
  readonly onChange: (text: string) => void;
  /** As wide as the expected answer. */
  readonly width?: FieldWidth | undefined;
  /** The kind of text, for the keyboard and for pasting. */
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | undefined;
  /** An example. Never a label or an instruction, because it goes away. */
  readonly placeholder?: string | undefined;
  /** Typing stops here. */
  readonly maxLength?: number | undefined;
  /** Shown inside, before the text. */
  readonly prefix?: string | undefined;
  /** Shown inside, after the text: "miles". */
  readonly suffix?: string | undefined;
  /** The browser's autofill token. */
  readonly autoComplete?: string | undefined;
  /** Takes focus when it appears, for dialogs. */
  readonly autoFocus?: boolean | undefined;
};

/** One line of text. */
export function TextField({ value, onChange, width = 'full', prefix, suffix, ...props }: TextFieldProps) {
  const { type, placeholder, maxLength, autoComplete = 'off', autoFocus } = props;
  const hasAffix = prefix !== undefined || suffix !== undefined;
  const isInvalid = props.error !== undefined && props.error !== '';
  const input = (
    <Input
      className={cx(!hasAffix && field.control, !hasAffix && field[width])}
      {...defined({ placeholder })}
    />
  );
  return (
    <AriaTextField
      {...defined({ ...ariaFieldProps(props), type, maxLength, autoFocus })}
      autoComplete={autoComplete}
      className={cx(field.field)}
      validationBehavior="aria"
      value={value}
      onChange={onChange}
    >
      <FieldHead {...props} />
      {hasAffix ? (
        <div className={cx(field.control, field.box, field[width])} data-invalid={isInvalid || undefined}>
          {prefix !== undefined && <span className={field.affix}>{prefix}</span>}
          {input}
          {suffix !== undefined && <span className={field.affix}>{suffix}</span>}
        </div>
      ) : (
        input
      )}
    </AriaTextField>
  );
}
