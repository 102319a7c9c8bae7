import { useState, type DragEvent, type ReactNode } from 'react';
import { Button } from '../Button/Button.tsx';
import { Icon } from '../Icon/Icon.tsx';
import { cx } from '../support/cx.ts';
import styles from './FileDrop.module.css';

export type FileDropProps = {
  /** What is wanted: "Receipt". Names the place for screen readers. */
  readonly label: string;
  /** Which files are taken: "JPEG, PNG, HEIC or PDF, up to 20 MB". */
  readonly hint: string;
  /** Files were dropped, or pasted while the place has the focus. */
  readonly onFiles: (files: readonly File[]) => void;
  /** The button: asks for a file in the system's dialog. */
  readonly onPick: () => void;
  /** Said while a file is being taken in: "Keeping the receipt". */
  readonly busy?: string | undefined;
  /** Cannot be used now. */
  readonly isDisabled?: boolean | undefined;
  /** Why the last file was not taken, or what is to be known about it. */
  readonly children?: ReactNode;
};

/** A place to drop a file, paste one, or choose one by button. One stop for Tab: the button. */
export function FileDrop({
  label,
  hint,
  onFiles,
  onPick,
  busy,
  isDisabled = false,
  children,
}: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const isShut = isDisabled || busy !== undefined;
  const take = (data: DataTransfer | null): void => {
    const files = Array.from(data?.files ?? []);
    if (!isShut && files.length > 0) onFiles(files);
  };
  const over = (event: DragEvent, on: boolean): void => {
    event.preventDefault();
    setOver(on && !isShut);
  };
  return (
    <div className={styles.whole}>
      {/* What is dropped or pasted lands on the place; the keyboard has its button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        aria-label={label}
        className={cx(styles.zone, isOver && styles.over)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for fields
        role="group"
        onDragEnter={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDragOver={(event) => over(event, true)}
        onDrop={(event) => {
          over(event, false);
          take(event.dataTransfer);
        }}
        onPaste={(event) => take(event.clipboardData)}
      >
        <span className={styles.icon}>
          <Icon name="attach" size="lg" />
        </span>
        <span className={styles.words}>
          <span>{isOver ? 'Let go to add it' : 'Drop the file here, or'}</span>
          {/* Stays while a file is taken in, so that the keyboard keeps its place. */}
          <Button isBusy={busy !== undefined} isDisabled={isDisabled} size="sm" onPress={onPick}>
            Choose a file
          </Button>
          <output className={styles.hint}>{busy ?? hint}</output>
        </span>
      </div>
      {children}
    </div>
  );
}
