import type { KeyboardEvent } from 'react';
import type { Finding } from '../../../shared/domain/findings.ts';
import { plural } from '../../../shared/values/text.ts';
import { dateWords, nameWords } from './entry-words.ts';
import { ROW, widthOf, type Placed } from './layout.ts';
import { isWarned } from './warnings.ts';
import styles from './timeline.module.css';

interface EntryProps {
  readonly placed: Placed;
  readonly warnings: readonly Finding[];
  /** The left edge of what is in view: a name in a bar that began before it stands there. */
  readonly left: number;
  /** It is the one Tab leads to. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
}

/** One date in the picture: a bar, or a mark whose shape says what it is. */
export function Entry({ placed, left, warnings, isChosen, onChoose, onKey, onOpen }: EntryProps) {
  const { entry, label, y, isLabelInside } = placed;
  const words = [
    nameWords(entry),
    dateWords(entry),
    entry.state,
    ...(isWarned(warnings) ? [plural(warnings.length, 'warning')] : []),
  ];
  return (
    <a
      aria-label={words.join(', ')}
      className={styles.entry}
      data-chosen={isChosen || undefined}
      data-entry={entry.link}
      data-progress={entry.progress}
      href={`#${entry.link}`}
      tabIndex={isChosen ? 0 : -1}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
      onFocus={onChoose}
      onKeyDown={onKey}
      onPointerEnter={onChoose}
    >
      <Hit placed={placed} />
      <Shape placed={placed} />
      <text
        className={styles.label}
        data-inside={isLabelInside || undefined}
        dominantBaseline="central"
        x={labelLeft(placed, left)}
        y={y + ROW / 2}
      >
        {label}
      </text>
    </a>
  );
}

/** Where a name stands: in a long bar it stays in view as far as the bar goes. */
function labelLeft({ label, labelX, x, width, isLabelInside }: Placed, left: number): number {
  if (!isLabelInside) return labelX;
  return Math.max(labelX, Math.min(left + 8, x + width - widthOf(label) - 8));
}

/** What can be pressed: the mark and its label together, as high as the row. */
function Hit({ placed: { x, width, y, label, labelX } }: { readonly placed: Placed }) {
  const left = width === 0 ? x - 10 : x - 2;
  const right = Math.max(x + width + 2, labelX + widthOf(label) + 4);
  return <rect className={styles.hit} height={ROW - 2} rx="4" width={right - left} x={left} y={y + 1} />;
}

function Shape({ placed: { entry, x, y, width } }: { readonly placed: Placed }) {
  const middle = y + ROW / 2;
  if (width > 0) return <rect className={styles.bar} height={ROW - 8} rx="3" width={width} x={x} y={y + 4} />;
  switch (entry.kind) {
    case 'Activity':
      return <circle className={styles.mark} cx={x} cy={middle} r="7" />;
    case 'Deadline':
      return <path className={styles.mark} d={`M${x - 8} ${middle - 7}h16l-8 14z`} />;
    case 'Decision':
    case 'Committee':
      return <rect className={styles.mark} height="14" width="14" x={x - 7} y={middle - 7} />;
    default:
      return <path className={styles.mark} d={`M${x} ${middle - 8}l8 8l-8 8l-8-8z`} />;
  }
}
