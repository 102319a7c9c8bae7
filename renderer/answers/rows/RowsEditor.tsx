import { useMemo } from 'react';
import type { FormRows } from '../../../shared/domain/plan/form/types.ts';
import { plural } from '../../../shared/values/text.ts';
import { Button } from '../../components/Button/Button.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { HelpPanel } from '../../components/HelpPanel/HelpPanel.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { AnyRow } from '../saving/plan-values.ts';
import { OpenRow } from './OpenRow.tsx';
import { RowLine } from './RowLine.tsx';
import { RowTotals } from './RowTotals.tsx';
import { useRowList } from './useRowList.ts';
import styles from './rows.module.css';

interface RowsEditorProps {
  readonly projectId: string;
  readonly list: FormRows;
  readonly rows: readonly AnyRow[];
  readonly isReadOnly: boolean;
  /** Where "Still to complete" lands. */
  readonly element: string;
  /** Of the list's title: 3 inside a section of the plan. */
  readonly headingLevel?: 2 | 3;
}

/** A short list inside the plan: read as a table, edited in place one row at a time. */
export function RowsEditor({
  projectId,
  list,
  rows,
  isReadOnly,
  element,
  headingLevel = 3,
}: RowsEditorProps) {
  const { openId, said, frame, commands } = useRowList(projectId, list, rows);
  const columns = useMemo(() => list.fields.filter((field) => field.column !== undefined), [list]);
  const whole = columns.reduce((sum, { column = 0 }) => sum + column, 0);
  const addButton = !isReadOnly && (
    <span data-add>
      <Button icon="add" onPress={commands.add}>
        {list.addLabel}
      </Button>
    </span>
  );
  return (
    <div ref={frame} id={element} className={styles.list}>
      <Panel
        isFlush
        actions={rows.length > 0 ? plural(rows.length, 'line') : undefined}
        description={list.intro}
        headingLevel={headingLevel}
        title={list.title}
      >
        {list.help && (
          <div className={styles.help}>
            <HelpPanel about={list.title} source={list.help.source}>
              {list.help.text}
            </HelpPanel>
          </div>
        )}
        {rows.length === 0 ? (
          <EmptyState isCompact action={addButton || undefined} title={list.emptyText} />
        ) : (
          <>
            <table className={styles.table} aria-label={list.title}>
              <thead>
                <tr>
                  {columns.map(({ key, label, column = 1, input }) => (
                    <th
                      key={key}
                      scope="col"
                      className={input.kind === 'money' ? styles.end : undefined}
                      style={{ width: `${(column / whole) * 100}%` }}
                    >
                      {label}
                    </th>
                  ))}
                  <th scope="col" className={styles.tools}>
                    <VisuallyHidden>Move or remove</VisuallyHidden>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => {
                  const place = { projectId, list, row, index, count: rows.length, isReadOnly, commands };
                  return row.id === openId ? (
                    <OpenRow key={row.id} {...place} columns={columns.length + 1} />
                  ) : (
                    <RowLine key={row.id} {...place} columns={columns} />
                  );
                })}
              </tbody>
              {list.totals && <RowTotals columns={columns} rows={rows} totals={list.totals} />}
            </table>
            {!isReadOnly && <div className={styles.foot}>{addButton}</div>}
          </>
        )}
      </Panel>
      <output>
        <VisuallyHidden>{said}</VisuallyHidden>
      </output>
    </div>
  );
}
