import { useState } from 'react';
import { Button } from '../../../components/Button/Button.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { isKept, useKept } from '../../../state/kept.ts';
import styles from '../attendance-page.module.css';

interface AddAnswerProps {
  /** What the answer is called: `Another answer`. */
  readonly label: string;
  /** The question it belongs to, for screen readers. */
  readonly question: string;
  readonly onAdd: (answer: string) => void;
}

/** A line for an answer that is not on the list; out of the way until it is wanted. */
export function AddAnswer({ label, question, onAdd }: AddAnswerProps) {
  const place = `${label}: ${question}`;
  const [isOpen, setOpen] = useState(() => isKept(place));
  const { value: answer, set, startAfresh } = useKept(place, '');
  const close = (): void => {
    startAfresh();
    setOpen(false);
  };
  if (!isOpen)
    return (
      <div className={styles.add}>
        <Button icon="add" size="sm" variant="quiet" onPress={() => setOpen(true)}>
          {label} <VisuallyHidden>for {question}</VisuallyHidden>
        </Button>
      </div>
    );
  return (
    <form
      className={styles.add}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (answer.trim() !== '') onAdd(answer.trim());
        close();
      }}
    >
      <TextField
        // Opened to type the answer.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        label={label}
        maxLength={200}
        value={answer}
        width="sm"
        onChange={(text) => set(() => text)}
      />
      <Button type="submit">Add</Button>
    </form>
  );
}
