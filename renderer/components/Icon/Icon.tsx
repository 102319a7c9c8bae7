import { cx } from '../support/cx.ts';
import { ICONS, type IconName } from './icons.tsx';
import styles from './Icon.module.css';

export type IconProps = {
  /** Which picture. */
  readonly name: IconName;
  /** 14, 16 or 20 pixels at the usual text size. */
  readonly size?: 'sm' | 'md' | 'lg' | undefined;
  /** What it says. Absent when a text beside it already says so. */
  readonly label?: string | undefined;
};

/** A small line drawing in the colour of the text around it. */
export function Icon({ name, size = 'md', label }: IconProps) {
  const meaning =
    label === undefined
      ? ({ 'aria-hidden': true } as const)
      : ({ role: 'img', 'aria-label': label } as const);
  return (
    <svg {...meaning} className={cx(styles.icon, styles[size])} viewBox="0 0 20 20" focusable="false">
      {ICONS[name]}
    </svg>
  );
}
