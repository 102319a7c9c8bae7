import { Icon } from '../Icon/Icon.tsx';
import { cx } from '../support/cx.ts';
import styles from './SaveState.module.css';

export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly message?: string | undefined };

export type SaveStateProps = {
  /** Where saving is; `at` is a clock time in words, "14:02". */
  readonly state: SaveStatus;
  /** Tries again. */
  readonly onRetry?: (() => void) | undefined;
};

/**
 * Whether the work is safe. "Saving…" is seen but not spoken: with saving at every pause it would never stop.
 * Saved and not saved are spoken, politely.
 */
export function SaveState({ state, onRetry }: SaveStateProps) {
  return (
    <div className={cx(styles.state, styles[state.kind])}>
      {state.kind === 'saving' && (
        <span aria-hidden="true" className={styles.words}>
          <span className={styles.ring} />
          Saving…
        </span>
      )}
      <output className={styles.words}>
        {state.kind === 'saved' && (
          <>
            <Icon name="checkCircle" size="sm" /> Saved {state.at}
          </>
        )}
        {state.kind === 'failed' && (
          <>
            <Icon name="warning" size="sm" /> {state.message ?? 'Not saved'}
          </>
        )}
      </output>
      {state.kind === 'failed' && onRetry !== undefined && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          Retry
        </button>
      )}
    </div>
  );
}
