import { memo, type KeyboardEvent } from 'react';
import { plural } from '../../../shared/values/text.ts';
import { dateWords, nameWords } from './entry-words.ts';
import { ROW, widthOf, type Placed } from './layout.ts';
import { isWarned } from './warnings.ts';
import styles from './timeline.module.css';

/** What can be done with a date of the picture; the same for all, so that scrolling draws nothing anew. */
export interface EntryCommands {
  readonly choose: (link: string) => void;
  readonly press: (event: KeyboardEvent, from: Placed) => void;
  readonly open: (link: string) => void;
}

interface EntryProps {
  readonly placed: Placed;
  /** Where its name stands now. */
  readonly labelX: number;
  /** It is the one Tab leads to. */
  readonly isChosen: boolean;
  readonly commands: EntryCommands;
}

/** One date in the picture: a bar, or a mark whose shape says what it is. */
export const Entry = memo(function Entry({ placed, labelX, isChosen, commands }: EntryProps) {
  const { entry, findings, name, y, isLabelInside } = placed;
  const choose = (): void => commands.choose(entry.link);
  const words = [
    nameWords(entry),
    dateWords(entry),
    entry.state,
    ...(isWarned(findings) ? [plural(findings.length, 'warning')] : []),
  ];
  return (
    <a
      aria-label={words.join(', ')}
      className={styles.entry}
      data-entry={entry.link}
      data-progress={entry.progress}
      href={`#${entry.link}`}
      tabIndex={isChosen ? 0 : -1}
      onClick={(event) => {
        event.preventDefault();
        commands.open(entry.link);
      }}
      onFocus={choose}
      onKeyDown={(event) => commands.press(event, placed)}
      onPointerEnter={choose}
    >
      <Hit placed={placed} />
      <Shape placed={placed} />
      <text
        className={styles.label}
        data-inside={isLabelInside || undefined}
        dominantBaseline="central"
        x={labelX}
        y={y + ROW / 2}
      >
        {isWarned(findings) && <tspan aria-hidden="true">⚠ </tspan>}
        {name}
        {name !== entry.title && <tspan aria-hidden="true">…</tspan>}
      </text>
    </a>
  );
});

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
