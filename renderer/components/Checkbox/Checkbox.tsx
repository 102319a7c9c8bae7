import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './Checkbox.module.css';

export type CheckboxProps = {
  /** What ticking it means. */
  readonly label: string;
  /** A second, smaller line. */
  readonly hint?: string | undefined;
  /** Ticked or not. */
  readonly isSelected?: boolean | undefined;
  /** Ticked or unticked. */
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  /** Some of what it stands for is ticked. */
  readonly isIndeterminate?: boolean | undefined;
  /** Cannot be changed. */
  readonly isDisabled?: boolean | undefined;
  /** Label for screen readers only, in tables. */
  readonly isLabelHidden?: boolean | undefined;
  /** Its id inside a `CheckboxGroup`, which then decides whether it is ticked. */
  readonly value?: string | undefined;
  /** Where an error summary link lands. */
  readonly id?: string | undefined;
};

/** One thing that is so or is not. */
export function Checkbox({
  label,
  hint,
  isLabelHidden = false,
  isDisabled = false,
  ...props
}: CheckboxProps) {
  return (
    <CheckboxField {...defined(props)} className={cx(styles.field)} isDisabled={isDisabled}>
      <CheckboxButton className={cx(styles.button)}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles.box}>
              {isIndeterminate ? (
                <span className={styles.dash} />
              ) : (
                isSelected && <Icon name="check" size="sm" />
              )}
            </span>
            {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
          </>
        )}
      </CheckboxButton>
      {hint !== undefined && (
        <Text slot="description" elementType="div" className={cx(styles.hint)}>
          {hint}
        </Text>
      )}
    </CheckboxField>
  );
}
