import { cx } from '../support/cx.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './Spinner.module.css';

export type SpinnerProps = {
  /** What is being waited for: "Opening the project". */
  readonly label: string;
  /** Show only the ring; the label is still read out. */
  readonly isLabelHidden?: boolean | undefined;
};

/** A ring for a wait of unknown length. */
export function Spinner({ label, isLabelHidden = false }: SpinnerProps) {
  return (
    <output className={cx(styles.spinner)}>
      <span className={styles.ring} aria-hidden="true" />
      {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
    </output>
  );
}
