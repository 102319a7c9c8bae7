import { useEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import field from '../Field/Field.module.css';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { cx } from '../support/cx.ts';
import styles from './EditableList.module.css';

export type EditableRowProps = {
  /** What it says. */
  readonly text: string;
  /** From 0. */
  readonly index: number;
  readonly isLast: boolean;
  /** Nothing can be changed. */
  readonly isFixed: boolean;
  readonly canMove: boolean;
  /** What one is called. */
  readonly itemName: string;
  readonly onEdit: (text: string) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One text with its buttons, or with a box while it is edited. */
export function EditableRow({ text, index, itemName, isFixed, ...props }: EditableRowProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const returnsFocus = useRef(false);
  // Back to Edit once it is there again, before another key can fall on nothing.
  useEffect(() => {
    if (draft !== null || !returnsFocus.current) return;
    returnsFocus.current = false;
    editButton.current?.focus();
  }, [draft]);
  const close = (changed: string | null, hasKeyboard: boolean) => {
    returnsFocus.current = hasKeyboard;
    setDraft(null);
    const clean = changed?.trim() ?? '';
    if (clean !== '' && clean !== text) props.onEdit(clean);
  };
  return (
    <li className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        {index + 1}
      </span>
      {draft === null ? (
        <>
          <span className={styles.text}>{text}</span>
          {!isFixed && (
            <span className={styles.buttons}>
              <RowButton
                buttonRef={editButton}
                control="edit"
                icon="edit"
                label={`Edit ${itemName}: ${text}`}
                onClick={() => setDraft(text)}
              />
              {props.canMove && (
                <>
                  <RowButton
                    control="up"
                    icon="up"
                    isDisabled={index === 0}
                    label={`Move up: ${text}`}
                    onClick={() => props.onMove(-1)}
                  />
                  <RowButton
                    control="down"
                    icon="down"
                    isDisabled={props.isLast}
                    label={`Move down: ${text}`}
                    onClick={() => props.onMove(1)}
                  />
                </>
              )}
              <RowButton control="remove" icon="delete" label={`Remove: ${text}`} onClick={props.onRemove} />
            </span>
          )}
        </>
      ) : (
        <EditBox draft={draft} label={`Edit ${itemName} ${index + 1}`} onChange={setDraft} onClose={close} />
      )}
    </li>
  );
}

type EditBoxProps = {
  readonly draft: string;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onClose: (text: string | null, hasKeyboard: boolean) => void;
};

/** Enter or leaving keeps the change, Escape drops it. */
function EditBox({ draft, label, onChange, onClose }: EditBoxProps) {
  // Taking a focused box off the page counts as leaving it: without this, Escape would save.
  const isClosed = useRef(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    isClosed.current = true;
    onClose(event.key === 'Enter' ? draft : null, true);
  };
  return (
    <input
      ref={box}
      aria-label={label}
      className={cx(field.control)}
      lang="en-GB"
      spellCheck
      value={draft}
      onBlur={() => {
        if (!isClosed.current) onClose(draft, false);
      }}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

type RowButtonProps = {
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly control: string;
  readonly icon: IconName;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
};

/** A plain button: a thousand rows hold four thousand of these, and a tooltip each would be felt. */
function RowButton({ buttonRef, control, icon, label, isDisabled = false, onClick }: RowButtonProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      aria-label={label}
      className={styles.button}
      data-control={control}
      disabled={isDisabled}
      title={label.split(':')[0]}
      onClick={onClick}
    >
      <Icon name={icon} size="sm" />
    </button>
  );
}
