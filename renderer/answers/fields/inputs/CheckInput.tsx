import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import type { InputProps } from './input-props.ts';
import styles from '../fields.module.css';

/** One thing that is so or is not. */
export function CheckInput({ label, hint, help, error, isReadOnly, value, onChange }: InputProps<'check'>) {
  return (
    <div className={styles.check}>
      <Checkbox
        hint={hint}
        isDisabled={isReadOnly}
        isSelected={value === true}
        label={label}
        onChange={(isSelected) => onChange(isSelected, 'now')}
      />
      {help}
      {error !== undefined && <p className={styles.checkError}>{error}</p>}
    </div>
  );
}
