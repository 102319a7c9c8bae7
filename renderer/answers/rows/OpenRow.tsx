import type { KeyboardEvent } from 'react';
import { Button } from '../../components/Button/Button.tsx';
import { Kbd } from '../../components/Kbd/Kbd.tsx';
import { RowAnswer } from './RowAnswer.tsx';
import type { RowPlace } from './RowLine.tsx';
import { RowTools } from './RowTools.tsx';
import styles from './rows.module.css';

type OpenRowProps = RowPlace & { readonly columns: number };

/** A row being edited, in its place in the list. */
export function OpenRow({ columns, ...place }: OpenRowProps) {
  const { projectId, list, row, index, count, isReadOnly, commands } = place;
  const { close, goOn, move } = commands;
  const name = `${list.itemName.charAt(0).toUpperCase()}${list.itemName.slice(1)} ${index + 1} of ${count}`;
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    // Lists and calendars that open above the row use the same keys for themselves.
    const isOurs = event.currentTarget.contains(event.target as Node) && !event.defaultPrevented;
    const run = isOurs ? commandFor(event) : undefined;
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run({ close, goOn: () => goOn(index), move: (by) => !isReadOnly && move(row, index + by) });
  };
  return (
    <tr className={styles.openLine}>
      <td colSpan={columns}>
        {/* The keys are shortcuts for buttons that are there as well. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <fieldset aria-label={name} className={styles.answers} data-open={row.id} onKeyDown={press}>
          <div className={styles.openHead}>
            <span className={styles.openTitle}>{name}</span>
            {!isReadOnly && <RowTools {...place} />}
          </div>
          <div className={styles.grid} data-answers>
            {list.fields.map((field) => (
              <div key={field.key} className={styles[`span${field.span}`]}>
                <RowAnswer
                  field={field}
                  isReadOnly={isReadOnly}
                  kind={list.row}
                  projectId={projectId}
                  row={row}
                />
              </div>
            ))}
          </div>
          <div className={styles.openFoot}>
            <Button size="sm" onPress={close}>
              Done
            </Button>
            {!isReadOnly && (
              <Button size="sm" variant="quiet" onPress={() => goOn(index)}>
                {index === count - 1 ? 'Done, and add another' : 'Done, and open the next'}
              </Button>
            )}
            <span className={styles.keys}>
              <Kbd keys="Ctrl+Enter" />
            </span>
          </div>
        </fieldset>
      </td>
    </tr>
  );
}

interface Commands {
  readonly close: () => void;
  readonly goOn: () => void;
  readonly move: (by: -1 | 1) => void;
}

function commandFor({ key, ctrlKey, altKey }: KeyboardEvent): ((can: Commands) => void) | undefined {
  if (key === 'Escape') return (can) => can.close();
  if (key === 'Enter' && ctrlKey) return (can) => can.goOn();
  if (key === 'ArrowUp' && altKey) return (can) => can.move(-1);
  if (key === 'ArrowDown' && altKey) return (can) => can.move(1);
  return undefined;
}
