import { useState, type Ref } from 'react';
import { Button } from '../Button/Button.tsx';
import field from '../Field/Field.module.css';
import { cx } from '../support/cx.ts';
import styles from './EditableList.module.css';

export type AddItemProps = {
  /** The button's words, and the box's name. */
  readonly label: string;
  /** What one is called. */
  readonly itemName: string;
  readonly describedBy: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onAdd: (text: string) => void;
};

/** A box and a button. Focus stays in the box, so several can be typed one after another. */
export function AddItem({ label, itemName, describedBy, inputRef, onAdd }: AddItemProps) {
  const [text, setText] = useState('');
  const [isLeft, setLeft] = useState(false);
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <div className={styles.add}>
      <input
        ref={inputRef}
        aria-describedby={describedBy}
        aria-label={label}
        className={cx(field.control, styles.addBox)}
        lang="en-GB"
        placeholder={`New ${itemName}`}
        spellCheck
        value={text}
        onBlur={() => setLeft(true)}
        onChange={(event) => setText(event.target.value)}
        onFocus={() => setLeft(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button icon="add" onPress={add}>
        {label}
      </Button>
      {isLeft && text.trim() !== '' && (
        <p className={styles.warning}>Not added yet. Press {label}, or clear the box.</p>
      )}
    </div>
  );
}
