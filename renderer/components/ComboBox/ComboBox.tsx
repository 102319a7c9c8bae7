import { useState } from 'react';
import { Button, ComboBox as AriaComboBox, Input, Popover } from 'react-aria-components';
import { FieldHead } from '../Field/FieldHead.tsx';
import { ariaFieldProps, type FieldProps, type FieldWidth } from '../Field/field-props.ts';
import field from '../Field/Field.module.css';
import { Icon } from '../Icon/Icon.tsx';
import { OptionList } from '../OptionList/OptionList.tsx';
import { VIRTUAL_OPTIONS, type Option } from '../OptionList/option.ts';
import popover from '../Popover/Popover.module.css';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';

export type ComboBoxProps = FieldProps & {
  /** What can be chosen. */
  readonly options: readonly Option[];
  /** The id of the chosen option, null for none. */
  readonly value: string | null;
  /** An option was chosen, or the choice cleared. */
  readonly onChange: (id: string | null) => void;
  /** An example of what to type. */
  readonly placeholder?: string | undefined;
  /** As wide as the longest option. */
  readonly width?: FieldWidth | undefined;
  /** Text that matches no option is kept and given to `onCustom`. */
  readonly allowsCustom?: boolean | undefined;
  /** Custom text, when leaving the field or pressing Enter. */
  readonly onCustom?: ((text: string) => void) | undefined;
};

/** One of a long list, found by typing part of its name. */
export function ComboBox({
  options,
  value,
  onChange,
  allowsCustom = false,
  onCustom,
  ...props
}: ComboBoxProps) {
  const { placeholder, width = 'md' } = props;
  const [text, setText] = useState<string | undefined>(undefined);
  const chosen = options.find((option) => option.id === value);
  const aria = ariaFieldProps(props);
  const keepCustom = () => {
    if (allowsCustom && text !== undefined && text !== '' && text !== chosen?.label) onCustom?.(text);
    props.onBlur?.();
  };
  return (
    <AriaComboBox
      {...defined(aria)}
      allowsCustomValue={allowsCustom}
      allowsEmptyCollection
      className={cx(field.field)}
      defaultItems={options}
      menuTrigger="input"
      validationBehavior="aria"
      value={value}
      onBlur={keepCustom}
      onChange={(key) => onChange(key === null ? null : String(key))}
      onInputChange={setText}
    >
      <FieldHead {...props} />
      <div
        className={cx(field.control, field.box, field[width])}
        data-disabled={props.isDisabled === true || undefined}
        data-invalid={aria.isInvalid || undefined}
        data-readonly={props.isReadOnly === true || undefined}
      >
        {/* Typing another name replaces the one that stands there. */}
        <Input {...defined({ placeholder })} onFocus={(event) => event.currentTarget.select()} />
        <Button className={cx(field.boxButton)}>
          <Icon name="chevronDown" size="sm" />
        </Button>
      </div>
      <Popover
        className={cx(popover.popover, popover.wide, options.length > VIRTUAL_OPTIONS && popover.fixed)}
        offset={2}
      >
        <OptionList total={options.length} emptyText="Nothing matches what you typed" />
      </Popover>
    </AriaComboBox>
  );
}
