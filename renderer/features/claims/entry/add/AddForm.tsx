import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Words } from '../../../../../shared/errors/words.ts';
import { Button } from '../../../../components/Button/Button.tsx';
import { Callout } from '../../../../components/Callout/Callout.tsx';
import { ErrorSummary, type SummaryError } from '../../../../components/ErrorSummary/ErrorSummary.tsx';
import { Panel } from '../../../../components/Panel/Panel.tsx';
import type { Form } from '../../../../state/use-form.ts';
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
  /** The form itself: what was typed before, and emptying it. */
  readonly form: Pick<Form<object>, 'isFromBefore' | 'startAfresh'>;
  readonly children: ReactNode;
  /** What the policy would say. */
  readonly result: ReactNode;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** A form that adds to the claim without leaving it. Enter adds, Ctrl+Enter too from anywhere in it; Escape closes it and keeps what was typed. */
export function AddForm({ hasFocus, form: typed, onAdd, onClose, ...props }: AddFormProps) {
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
        onKeyDownCapture={(event) => {
          const key = keyOf(event);
          if (key === 'close') onClose();
          if (key !== 'add') return;
          event.preventDefault();
          onAdd();
        }}
      >
        {typed.isFromBefore && (
          <div className={styles.before}>
            <p>You started this before. Nothing of it is on the claim yet.</p>
            <Button size="sm" variant="quiet" onPress={typed.startAfresh}>
              Start afresh
            </Button>
          </div>
        )}
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

/** What a key means for the form as a whole. Fields keep their keys to themselves, so it is asked before they see it. */
function keyOf({
  key,
  ctrlKey,
  metaKey,
  target,
  currentTarget,
}: KeyboardEvent<HTMLFormElement>): 'close' | 'add' | null {
  // A list or a calendar that is open takes its own keys; it may be drawn outside of the form.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return null;
  if (target.getAttribute('aria-expanded') === 'true') return null;
  if (key === 'Escape') return 'close';
  return key === 'Enter' && (ctrlKey || metaKey) ? 'add' : null;
}
