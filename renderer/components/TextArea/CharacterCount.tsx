import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './TextArea.module.css';

export type CharacterCountProps = {
  /** Characters typed. */
  readonly length: number;
  /** Characters wanted at most. */
  readonly limit: number;
};

const count = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'character' : 'characters'}`;

/** Seen always; spoken only near and past the limit, because a count read at every key is noise. */
export function CharacterCount({ length, limit }: CharacterCountProps) {
  const left = limit - length;
  const isOver = left < 0;
  const isNear = !isOver && left <= limit / 10;
  // Rounded down to tens, so that the polite announcement changes once in ten keys.
  const spoken = isOver
    ? `${count(-left)} too many`
    : isNear
      ? `About ${count(left - (left % 10))} left`
      : '';
  return (
    <div className={styles.count} data-over={isOver || undefined}>
      <span aria-hidden="true">
        {isOver ? `${count(-left)} too many` : `${length.toLocaleString('en-GB')} of ${count(limit)}`}
      </span>
      <output>
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </output>
    </div>
  );
}
