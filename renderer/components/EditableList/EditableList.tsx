import { useEffect, useRef, useState } from 'react';
import { FieldGroup } from '../Field/FieldGroup.tsx';
import type { FieldProps } from '../Field/field-props.ts';
import { cx } from '../support/cx.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import { AddItem } from './AddItem.tsx';
import { EditableRow } from './EditableRow.tsx';
import styles from './EditableList.module.css';

export type EditableItem = {
  /** Its lasting name. */
  readonly id: string;
  /** What it says. */
  readonly text: string;
};

export type EditableListProps = FieldProps & {
  /** In order. */
  readonly items: readonly EditableItem[];
  /** A new one, at the end. */
  readonly onAdd: (text: string) => void;
  /** Other words for one. */
  readonly onEdit: (id: string, text: string) => void;
  /** One less. */
  readonly onRemove: (id: string) => void;
  /** One goes to another place, counted from 0; absent when the order means nothing. */
  readonly onMove?: ((id: string, toIndex: number) => void) | undefined;
  /** What one is called: "objective". */
  readonly itemName?: string | undefined;
  /** Other words for "Add". */
  readonly addLabel?: string | undefined;
};

/** Where focus goes once the list has changed: the row's control, or the box for adding. */
type Landing = { readonly index: number; readonly control: string } | 'add';

/** Short texts in a list: add, edit, remove, put in order, all by keyboard. */
export function EditableList({ items, onAdd, onEdit, onRemove, onMove, ...props }: EditableListProps) {
  const { itemName = 'item', addLabel = `Add ${itemName}`, isDisabled = false, isReadOnly = false } = props;
  const isFixed = isDisabled || isReadOnly;
  const list = useRef<HTMLOListElement>(null);
  const addBox = useRef<HTMLInputElement>(null);
  const landing = useRef<Landing | null>(null);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const place = landing.current;
    landing.current = null;
    if (place === 'add') addBox.current?.focus();
    else if (place !== null) focusControl(list.current, place.index, place.control);
  }, [items]);

  const remove = (index: number, item: EditableItem) => {
    landing.current =
      items.length === 1 ? 'add' : { index: Math.min(index, items.length - 2), control: 'remove' };
    setSaid(`Removed ${item.text}. ${items.length - 1} left.`);
    onRemove(item.id);
  };
  const move = (index: number, step: -1 | 1, item: EditableItem) => {
    const to = index + step;
    if (onMove === undefined || to < 0 || to >= items.length) return;
    landing.current = { index: to, control: step === 1 ? 'down' : 'up' };
    setSaid(`${item.text} is now ${to + 1} of ${items.length}.`);
    onMove(item.id, to);
  };
  return (
    <FieldGroup {...props}>
      {(describedBy) => (
        <>
          {items.length === 0 ? (
            <p className={styles.none}>Nothing added yet.</p>
          ) : (
            <ol ref={list} className={cx(styles.list, items.length > 100 && styles.long)}>
              {items.map((item, index) => (
                <EditableRow
                  key={item.id}
                  canMove={onMove !== undefined}
                  index={index}
                  isFixed={isFixed}
                  isLast={index === items.length - 1}
                  itemName={itemName}
                  text={item.text}
                  onEdit={(text) => onEdit(item.id, text)}
                  onMove={(step) => move(index, step, item)}
                  onRemove={() => remove(index, item)}
                />
              ))}
            </ol>
          )}
          {!isFixed && (
            <AddItem
              describedBy={describedBy}
              inputRef={addBox}
              itemName={itemName}
              label={addLabel}
              onAdd={(text) => {
                setSaid(`Added ${text}.`);
                onAdd(text);
              }}
            />
          )}
          <output>
            <VisuallyHidden>{said}</VisuallyHidden>
          </output>
        </>
      )}
    </FieldGroup>
  );
}

/** The wanted control of a row; at either end of the list one arrow is off, and the other takes its place. */
function focusControl(list: HTMLOListElement | null, index: number, control: string): void {
  const row = list?.children[index];
  const wanted = row?.querySelector<HTMLButtonElement>(`[data-control='${control}']:not(:disabled)`);
  const other = row?.querySelector<HTMLButtonElement>('button:not(:disabled)');
  (wanted ?? other)?.focus();
}
