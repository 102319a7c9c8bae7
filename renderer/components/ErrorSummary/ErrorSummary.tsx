import { useEffect, useRef } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import { focusField } from '../support/focus-field.ts';
import styles from './ErrorSummary.module.css';

export type SummaryError = {
  /** The same words as beside the field. */
  readonly message: string;
  /** The `id` given to the field. */
  readonly fieldId?: string | undefined;
};

export type ErrorSummaryProps = {
  /** What is wrong, in the order of the page. Nothing is shown when there is nothing. */
  readonly errors: readonly SummaryError[];
  /** Other words for "There is a problem". */
  readonly title?: string | undefined;
};

/** All that is wrong with a form, above it. Takes focus when it appears, so it cannot be missed. */
export function ErrorSummary({ errors, title = 'There is a problem' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (hasErrors) box.current?.focus();
  }, [hasErrors]);
  if (!hasErrors) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2 className={styles.title}>
        <Icon name="error" size="lg" />
        {title}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ message, fieldId }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId === undefined ? message : <SummaryLink fieldId={fieldId} message={message} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function SummaryLink({ fieldId, message }: { readonly fieldId: string; readonly message: string }) {
  return (
    <a
      href={`#${fieldId}`}
      className={styles.link}
      onClick={(event) => {
        // Not a jump to the hash: the window's address belongs to its routes.
        event.preventDefault();
        focusField(fieldId);
      }}
    >
      {message}
    </a>
  );
}
