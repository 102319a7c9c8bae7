import type { ReactNode } from 'react';
import type { GroupFacts } from '../group-facts.ts';
import type { GridColumn } from './grid-column.ts';
import { NameCell } from './NameCell.tsx';
import styles from './grid.module.css';

interface GroupLineProps {
  readonly projectId: string;
  readonly facts: GroupFacts;
  readonly columns: readonly GridColumn[];
  /** The column of this row at which Tab stops, if it is this row. */
  readonly activeColumn: string | undefined;
  readonly element: string | undefined;
  readonly isOpen: boolean;
  readonly isStrong: boolean;
  /** The editor, while it is open. */
  readonly children: ReactNode;
}

/** One group: its line, and its editor below it while it is open. */
export function GroupLine({ facts, columns, activeColumn, isOpen, ...props }: GroupLineProps) {
  const { projectId, element, isStrong, children } = props;
  const stop = (column: string): 0 | -1 => (activeColumn === column ? 0 : -1);
  return (
    <>
      <tr
        id={isOpen ? undefined : element}
        className={styles.line}
        data-open={isOpen || undefined}
        data-row={facts.group.id}
        data-strong={isStrong || undefined}
      >
        <th aria-expanded={isOpen} data-cell="name" scope="row" tabIndex={stop('name')}>
          <NameCell facts={facts} projectId={projectId} />
        </th>
        {columns.map(({ id, cell }) => (
          <td key={id} data-cell={id} tabIndex={stop(id)}>
            {cell(facts)}
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr id={element} className={styles.openLine}>
          <td colSpan={columns.length + 1}>{children}</td>
        </tr>
      )}
    </>
  );
}
