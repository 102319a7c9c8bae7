import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { cx } from '../support/cx.ts';
import { defined } from '../support/defined.ts';
import styles from './ProgressBar.module.css';

export type ProgressBarProps = {
  /** What is going on: "Making the Word document". */
  readonly label: string;
  /** How far; absent when not known. */
  readonly value?: number | undefined;
  /** The end. */
  readonly max?: number | undefined;
  /** Instead of a percentage: "3 of 12 sections". */
  readonly valueText?: string | undefined;
  /** The label is for screen readers only. */
  readonly isLabelHidden?: boolean | undefined;
};

/** How far something has come. */
export function ProgressBar({ label, value, max = 100, valueText, isLabelHidden = false }: ProgressBarProps) {
  const isUnknown = value === undefined;
  return (
    <AriaProgressBar
      {...defined({ value, valueLabel: valueText })}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      className={cx(styles.progress)}
      isIndeterminate={isUnknown}
      maxValue={max}
    >
      {({ percentage, valueText: text }) => (
        <>
          {!isLabelHidden && (
            <div className={styles.words}>
              <Label>{label}</Label>
              {!isUnknown && <span className={styles.value}>{text}</span>}
            </div>
          )}
          <div className={styles.track}>
            <div
              className={cx(styles.bar, isUnknown && styles.unknown, percentage === 100 && styles.full)}
              style={isUnknown ? {} : { width: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
