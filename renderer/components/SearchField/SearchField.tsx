import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import field from '../Field/Field.module.css';
import { Icon } from '../Icon/Icon.tsx';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import styles from './SearchField.module.css';

export type SearchFieldProps = {
  /** What is searched: "Search projects". */
  readonly label: string;
  /** The text. */
  readonly value: string;
  /** Each change. */
  readonly onChange: (text: string) => void;
  /** Enter was pressed. */
  readonly onSubmit?: ((text: string) => void) | undefined;
  /** Defaults to the label. */
  readonly placeholder?: string | undefined;
  /** The magnifier and placeholder usually say enough to an eye. */
  readonly isLabelHidden?: boolean | undefined;
  /** Takes focus when it appears. */
  readonly autoFocus?: boolean | undefined;
};

/** Text to look for. Escape clears it. */
export function SearchField({ label, value, onChange, isLabelHidden = true, ...props }: SearchFieldProps) {
  const { onSubmit, placeholder = label, autoFocus } = props;
  return (
    <AriaSearchField
      {...defined({ onSubmit, autoFocus })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      className={cx(field.field, styles.search)}
      value={value}
      onChange={onChange}
    >
      {!isLabelHidden && <Label className={cx(field.label)}>{label}</Label>}
      <div className={cx(field.control, field.box)}>
        <span className={styles.lens}>
          <Icon name="search" size="sm" />
        </span>
        <Input placeholder={placeholder} />
        <Button className={cx(field.boxButton, styles.clear)}>
          <Icon name="cross" size="sm" />
        </Button>
      </div>
    </AriaSearchField>
  );
}
