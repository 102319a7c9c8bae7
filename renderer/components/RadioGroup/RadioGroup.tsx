import { RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';
import { FieldHead } from '../Field/FieldHead.tsx';
import { ariaFieldProps, type FieldProps } from '../Field/field-props.ts';
import field from '../Field/Field.module.css';
import type { Option } from '../OptionList/option.ts';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import styles from './RadioGroup.module.css';

export type RadioGroupProps = FieldProps & {
  /** What can be chosen, about two to six. */
  readonly options: readonly Option[];
  /** The id of the chosen option, null for none. */
  readonly value: string | null;
  /** An option was chosen. */
  readonly onChange: (id: string) => void;
  /** `inline` for short words, `segmented` for a compact row of buttons. */
  readonly layout?: 'stacked' | 'inline' | 'segmented' | undefined;
};

/** One of a few, all in view. */
export function RadioGroup({ options, value, onChange, layout = 'stacked', ...props }: RadioGroupProps) {
  return (
    <AriaRadioGroup
      {...defined(ariaFieldProps(props))}
      className={cx(field.field)}
      orientation={layout === 'stacked' ? 'vertical' : 'horizontal'}
      validationBehavior="aria"
      // Null, not the empty string: only then is the first option the stop for Tab while nothing is chosen.
      value={value}
      onChange={onChange}
    >
      <FieldHead {...props} />
      <div className={cx(styles.options, styles[layout])}>
        {options.map((option) => (
          <RadioField
            key={option.id}
            value={option.id}
            className={cx(styles.field)}
            data-option={option.id}
            isDisabled={option.isDisabled ?? false}
          >
            <RadioButton className={cx(styles.button)}>
              <span className={styles.ring} />
              <span>{option.label}</span>
            </RadioButton>
            {option.description !== undefined && (
              <Text slot="description" elementType="div" className={cx(styles.hint)}>
                {option.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
