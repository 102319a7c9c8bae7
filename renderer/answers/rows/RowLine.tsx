import { memo, useSyncExternalStore } from 'react';
import { elementOf, rowLink } from '../../../shared/domain/plan/form/places.ts';
import type { FormRows, RowField } from '../../../shared/domain/plan/form/types.ts';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import { valueWords } from '../fields/value-words.ts';
import { drafts } from '../saving/drafts.ts';
import type { AnyRow } from '../saving/plan-values.ts';
import { RowTools } from './RowTools.tsx';
import { rowTitle } from './row-words.ts';
import type { RowCommands } from './useRowList.ts';
import styles from './rows.module.css';

export interface RowPlace {
  readonly projectId: string;
  readonly list: FormRows;
  readonly row: AnyRow;
  readonly index: number;
  readonly count: number;
  readonly isReadOnly: boolean;
  readonly commands: RowCommands;
}

type RowLineProps = RowPlace & { readonly columns: readonly RowField[] };

/** A row being read. Its first cell is a button that covers the whole line, so a click anywhere opens it. */
export const RowLine = memo(function RowLine({ columns, ...place }: RowLineProps) {
  const { projectId, list, row, index, isReadOnly, commands } = place;
  const isTroubled = useSyncExternalStore(drafts.subscribe, () =>
    drafts.isTroubled(`${projectId} ${row.id} `),
  );
  const title = rowTitle(list, row);
  return (
    <tr id={elementOf(rowLink(list.row, row.id))} className={styles.line}>
      {columns.map((field, at) => {
        const words = valueWords(field.input, row[field.key] ?? null);
        const className = field.input.kind === 'money' ? styles.end : undefined;
        if (at > 0)
          return (
            <td key={field.key} className={className}>
              <div className={styles.words}>{words === '' ? <None /> : words}</div>
            </td>
          );
        return (
          <th key={field.key} scope="row" className={className}>
            <button
              type="button"
              className={styles.open}
              data-line={row.id}
              onClick={() => commands.open(row.id)}
            >
              <span className={styles.words}>{words === '' ? (title ?? `New ${list.itemName}`) : words}</span>
              <VisuallyHidden>{`, ${isReadOnly ? 'read' : 'edit'} ${list.itemName} ${index + 1}`}</VisuallyHidden>
            </button>
            {isTroubled && (
              <StatusTag icon="warning" tone="danger">
                Not saved
              </StatusTag>
            )}
          </th>
        );
      })}
      <td className={styles.tools}>{!isReadOnly && <RowTools {...place} />}</td>
    </tr>
  );
});

/** An answer that is not there, for eyes and ears. */
function None() {
  return (
    <>
      <span aria-hidden="true" className={styles.none}>
        –
      </span>
      <VisuallyHidden>none</VisuallyHidden>
    </>
  );
}
