import { Button, Popover, Select, SelectValue } from 'react-aria-components';
import { FieldHead } from '../Field/FieldHead.tsx';
import { ariaFieldProps, type FieldProps, type FieldWidth } from '../Field/field-props.ts';
import field from '../Field/Field.module.css';
import { Icon } from '../Icon/Icon.tsx';
import { OptionList } from '../OptionList/OptionList.tsx';
import { VIRTUAL_OPTIONS, type Option } from '../OptionList/option.ts';
import popover from '../Popover/Popover.module.css';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import styles from './SelectField.module.css';

export type SelectFieldProps = FieldProps & {
  /** What can be chosen. */
  readonly options: readonly Option[];
  /** The id of the chosen option, null for none. */
  readonly value: string | null;
  /** An option was chosen. */
  readonly onChange: (id: string) => void;
  /** Said while nothing is chosen. */
  readonly placeholder?: string | undefined;
  /** As wide as the longest option. */
  readonly width?: FieldWidth | undefined;
};

/** One of a known list. Up to about six options a `RadioGroup` is quicker to read. */
export function SelectField({
  options,
  value,
  onChange,
  placeholder = 'Choose one',
  ...props
}: SelectFieldProps) {
  const { isDisabled = false, isReadOnly = false, width = 'md' } = props;
  const chosen = options.find((option) => option.id === value);
  const { isReadOnly: _, ...aria } = ariaFieldProps(props);
  return (
    <Select
      {...defined(aria)}
      className={cx(field.field)}
      // A select cannot be read-only, so it is disabled and styled to stay readable.
      isDisabled={isDisabled || isReadOnly}
      placeholder={placeholder}
      validationBehavior="aria"
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <FieldHead {...props} />
      <Button
        className={cx(field.control, styles.button, field[width], isReadOnly && styles.readOnly)}
        data-invalid={aria.isInvalid || undefined}
      >
        <SelectValue<Option> className={cx(styles.value)}>
          {/* The label alone: React Aria would repeat the option's description too. */}
          {({ defaultChildren }) => chosen?.label ?? defaultChildren}
        </SelectValue>
        <Icon name="chevronDown" size="sm" />
      </Button>
      <Popover
        className={cx(popover.popover, popover.wide, options.length > VIRTUAL_OPTIONS && popover.fixed)}
        offset={2}
      >
        <OptionList options={options} total={options.length} emptyText="There is nothing to choose from" />
      </Popover>
    </Select>
  );
}
