import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from '../Icon/Icon.tsx';
import { cx } from '../support/cx.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './Field.module.css';

type FieldHeadProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'help' | 'isOptional' | 'isLabelHidden'>;

/** Label, help, hint and error, in the order a screen reader and an eye need them: all above the control. */
export function FieldHead({
  label,
  hint,
  error,
  help,
  isOptional = false,
  isLabelHidden = false,
}: FieldHeadProps) {
  const hasError = error !== undefined && error !== '';
  return (
    <div className={styles.head}>
      <Label className={cx(styles.label, isLabelHidden && styles.hiddenLabel)}>
        {label}
        {isOptional && <span className={styles.optional}> (optional)</span>}
      </Label>
      {help}
      {hint !== undefined && (
        <Text slot="description" elementType="div" className={cx(styles.hint)}>
          {hint}
        </Text>
      )}
      {hasError && (
        <FieldError elementType="div" className={cx(styles.error)}>
          <Icon name="error" />
          <span>
            <VisuallyHidden>Error: </VisuallyHidden>
            {error}
          </span>
        </FieldError>
      )}
    </div>
  );
}
