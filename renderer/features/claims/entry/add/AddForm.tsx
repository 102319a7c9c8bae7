import { useEffect, useRef, type ReactNode } from 'react';
import type { Words } from '../../../../../shared/errors/words.ts';
import { Button } from '../../../../components/Button/Button.tsx';
import { Callout } from '../../../../components/Callout/Callout.tsx';
import { ErrorSummary, type SummaryError } from '../../../../components/ErrorSummary/ErrorSummary.tsx';
import { Panel } from '../../../../components/Panel/Panel.tsx';
import styles from '../claim.module.css';

interface AddFormProps {
  readonly title: string;
  /** The button: "Add the journey". */
  readonly addLabel: string;
  readonly errors: readonly SummaryError[];
  /** Rises with each refused try. */
  readonly tries: number;
  /** Why the back end said no. */
  readonly words: Words | undefined;
  readonly isBusy: boolean;
  /** Takes focus when it appears: after a click, and for the next one. */
  readonly hasFocus: boolean;
  readonly children: ReactNode;
  /** What the policy would say. */
  readonly result: ReactNode;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** A form that adds to the claim without leaving it. Enter adds. */
export function AddForm({ hasFocus, onAdd, onClose, ...props }: AddFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (hasFocus) form.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [hasFocus]);
  return (
    <Panel headingLevel={3} title={props.title}>
      <form
        ref={form}
        noValidate
        aria-label={props.title}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onAdd();
        }}
      >
        <ErrorSummary key={props.tries} errors={props.errors} />
        {props.words && (
          <Callout isAnnounced title={props.words.what} tone="error">
            {props.words.todo}
          </Callout>
        )}
        {props.children}
        <div className={styles.buttons}>
          <Button isBusy={props.isBusy} type="submit" variant="primary">
            {props.addLabel}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Close
          </Button>
        </div>
        {props.result}
      </form>
    </Panel>
  );
}
