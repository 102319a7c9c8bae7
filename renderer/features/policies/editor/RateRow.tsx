import type { ReactNode } from 'react';
import type { IsoDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { FormRow } from '../../../components/PageLayout/FormRow.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { addToast } from '../../../state/toasts.ts';
import styles from '../policies.module.css';
import { DayFigure } from './Figures.tsx';
import { Problems } from './Parts.tsx';
import type { PolicyEditor } from './usePolicyEditor.ts';

interface AnyRow {
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly source: string;
  readonly toConfirm: boolean;
}

interface RateRowProps {
  readonly editor: PolicyEditor;
  readonly row: AnyRow;
  /** Unique among the rows, whatever their order. */
  readonly id: string;
  /** Where its problems are said. */
  readonly place: string;
  readonly name: string;
  /** The figures of the row. */
  readonly children: ReactNode;
  readonly onChange: (
    change: Partial<Pick<AnyRow, 'validFrom' | 'validTo' | 'source' | 'toConfirm'>>,
  ) => void;
  readonly onRemove: () => void;
}

/** E03. A figure with its days and where it comes from; one of the example waits until somebody looked it up. */
export function RateRow({ editor, row, id, place, name, children, onChange, onRemove }: RateRowProps) {
  const { validFrom, validTo, source, toConfirm } = row;
  return (
    <fieldset className={styles.row} data-unconfirmed={toConfirm || undefined} aria-label={name}>
      <div className={styles.rowHead}>
        <h3>{name}</h3>
        <Button size="sm" variant="quiet" icon="delete" onPress={onRemove}>
          Remove
        </Button>
      </div>
      {children}
      <FormRow>
        <DayFigure
          editor={editor}
          place={`${id} from`}
          label="First day"
          value={validFrom}
          onChange={(day) => onChange({ validFrom: day })}
        />
        <DayFigure
          editor={editor}
          place={`${id} to`}
          label="Last day"
          value={validTo}
          onChange={(day) => onChange({ validTo: day })}
        />
        <div className={styles.source}>
          <TextField
            label="Where it comes from, and when you read it"
            width="full"
            maxLength={2000}
            value={source}
            onChange={(text) => onChange({ source: text })}
          />
        </div>
      </FormRow>
      {toConfirm ? (
        <Checkbox
          label="I looked up this figure and its source"
          hint="It comes with the example. It counts only once somebody has looked it up."
          isSelected={false}
          onChange={() => onChange({ toConfirm: false })}
        />
      ) : (
        <Problems editor={editor} at={place} />
      )}
    </fieldset>
  );
}

/** A list of rows with keys: change one, add one, take one off (with Undo). */
export function useRows<Row extends { readonly key: number }>(
  rows: readonly Row[],
  set: (rows: Row[]) => void,
) {
  return {
    change: (key: number) => (change: Partial<Row>) =>
      set(rows.map((row) => (row.key === key ? { ...row, ...change } : row))),
    add: (make: (key: number) => Row) =>
      set([...rows, make(Math.max(-1, ...rows.map(({ key }) => key)) + 1)]),
    remove: (key: number) => {
      const before = [...rows];
      set(rows.filter((row) => row.key !== key));
      addToast({ text: 'The row is taken off.', undo: () => set(before) });
    },
  };
}
