import { EditableList } from '../EditableList/EditableList.tsx';
import type { FieldProps } from '../Field/field-props.ts';

export type TextListFieldProps = FieldProps & {
  /** The texts, in order. */
  readonly value: readonly string[];
  /** The texts after a change. */
  readonly onChange: (value: string[]) => void;
  /** What one is called: "objective". */
  readonly itemName?: string | undefined;
  /** Other words for "Add". */
  readonly addLabel?: string | undefined;
};

/** An `EditableList` of plain texts, for a field that stores nothing else. */
export function TextListField({ value, onChange, ...props }: TextListFieldProps) {
  // A text has no name of its own, so its place is its name while the list is on screen.
  const items = value.map((text, index) => ({ id: String(index), text }));
  const without = (id: string) => value.filter((_, index) => String(index) !== id);
  return (
    <EditableList
      {...props}
      items={items}
      onAdd={(text) => onChange([...value, text])}
      onEdit={(id, text) => onChange(value.map((old, index) => (String(index) === id ? text : old)))}
      onMove={(id, toIndex) => onChange(without(id).toSpliced(toIndex, 0, value[Number(id)] ?? ''))}
      onRemove={(id) => onChange(without(id))}
    />
  );
}
