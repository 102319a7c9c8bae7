import { Separator } from 'react-aria-components';
import { cx } from '../support/cx.ts';
import styles from './Toolbar.module.css';

/** A thin line between groups of actions. */
export function ToolbarSeparator() {
  return <Separator orientation="vertical" className={cx(styles.separator)} />;
}
