import { Button } from '../../../components/Button/Button.tsx';
import { PART } from './useLibrary.ts';
import styles from '../insight.module.css';

interface PartsProps {
  readonly found: number;
  readonly part: number;
  readonly onPart: (part: number) => void;
}

/** The way through a library longer than one list. Nothing while it fits into one. */
export function Parts({ found, part, onPart }: PartsProps) {
  if (found <= PART) return null;
  const last = Math.ceil(found / PART) - 1;
  const from = part * PART + 1;
  const number = (count: number): string => count.toLocaleString('en-GB');
  return (
    <nav aria-label="Parts of the library" className={styles.more}>
      <Button icon="arrowLeft" isDisabled={part === 0} size="sm" onPress={() => onPart(part - 1)}>
        Newer
      </Button>
      <span>{`${number(from)} to ${number(Math.min(found, from + PART - 1))} of ${number(found)}`}</span>
      <Button iconEnd="arrowRight" isDisabled={part >= last} size="sm" onPress={() => onPart(part + 1)}>
        Older
      </Button>
    </nav>
  );
}
