import { Icon } from '../components/Icon/Icon.tsx';
import { openPalette } from '../state/palette.ts';
import styles from './PaletteButton.module.css';

/** Opens the command palette by mouse, and teaches its key. */
export function PaletteButton() {
  return (
    <button type="button" className={styles.button} onClick={openPalette}>
      <Icon name="search" size="sm" />
      <span className={styles.words}>Find a project or command</span>
      <kbd className={styles.keys}>Ctrl+K</kbd>
    </button>
  );
}
