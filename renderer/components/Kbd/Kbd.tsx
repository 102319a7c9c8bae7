import { Fragment } from 'react';
import styles from './Kbd.module.css';

export type KbdProps = {
  /** Keys joined by a plus: "Ctrl+S". */
  readonly keys: string;
};

/** Keys to press. */
export function Kbd({ keys }: KbdProps) {
  return (
    <kbd className={styles.keys}>
      {keys.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && '+'}
          <kbd className={styles.key}>{key}</kbd>
        </Fragment>
      ))}
    </kbd>
  );
}
