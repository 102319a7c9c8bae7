import { useMemo } from 'react';
import { grouped, plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Checkbox } from '../../../components/Checkbox/Checkbox.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { Table } from '../../../components/Table/Table.tsx';
import type { CheckedTable } from './import.queries.ts';
import styles from './import.module.css';

type Row = CheckedTable['rows'][number];

interface RowsPanelProps {
  readonly checked: CheckedTable;
  /** The rows of look-alikes that are added all the same. */
  readonly anyway: ReadonlySet<string>;
  readonly onAnyway: (rows: ReadonlySet<string>) => void;
  readonly onAdd: () => void;
  readonly isBusy: boolean;
}

/** What would happen to each row: added, left out because it looks like somebody, or wrong and why. */
export function RowsPanel({ checked, anyway, onAnyway, onAdd, isBusy }: RowsPanelProps) {
  const columns = useMemo(() => columnsWith(anyway, onAnyway), [anyway, onAnyway]);
  const { add, alike, wrong, rows } = checked;
  const count = add + anyway.size;
  return (
    <Panel
      isFlush
      title="What would be added"
      description="Rows with a mistake come first, then those that look like somebody who is here already. Neither is added. Put mistakes right in the file and choose it again."
      actions={
        <Button icon="add" isBusy={isBusy} isDisabled={count === 0} variant="primary" onPress={onAdd}>
          {count === 0 ? 'Nobody to add' : `Add ${plural(count, 'person', 'people')}`}
        </Button>
      }
    >
      <div className={styles.counts}>
        <StatusTag tone="success">{`${grouped(add)} to add`}</StatusTag>
        <StatusTag tone="warning">{`${grouped(alike)} here already`}</StatusTag>
        <StatusTag tone="danger">{`${grouped(wrong)} with a mistake`}</StatusTag>
        {rows.length < add + alike + wrong && (
          <span className={styles.example}>The first {rows.length} rows are shown.</span>
        )}
      </div>
      <Table columns={columns} label="Rows of the file" rowId={({ row }) => String(row)} rows={rows} />
    </Panel>
  );
}

const columnsWith = (
  anyway: ReadonlySet<string>,
  onAnyway: (rows: ReadonlySet<string>) => void,
): readonly TableColumn<Row>[] => [
  { id: 'row', header: 'Row', width: '4rem', align: 'end', cell: ({ row }) => row },
  {
    id: 'name',
    header: 'Name',
    isRowHeader: true,
    width: '26%',
    cell: ({ name }) => (name === '' ? '–' : name),
  },
  {
    id: 'reach',
    header: 'E-mail and telephone',
    cell: ({ email, phone }) => [email, phone].filter((words) => words !== '').join(' · ') || '–',
  },
  {
    id: 'what',
    header: 'What happens',
    width: '38%',
    cell: (row) => <WhatHappens anyway={anyway} row={row} onAnyway={onAnyway} />,
  },
];

function WhatHappens({
  row,
  anyway,
  onAnyway,
}: {
  readonly row: Row;
  readonly anyway: ReadonlySet<string>;
  readonly onAnyway: (rows: ReadonlySet<string>) => void;
}) {
  const id = String(row.row);
  if (row.state === 'add') return <>Is added</>;
  if (row.state === 'wrong')
    return <>{row.faults.map(({ heading, words }) => `${heading}: ${words}`).join(' ')}</>;
  const like =
    row.like?.row == null ? (row.like?.name ?? '') : `row ${row.like.row} of this file, ${row.like.name}`;
  return (
    <>
      Looks like {like}.
      <Checkbox
        isSelected={anyway.has(id)}
        label="Add all the same"
        onChange={(isOn) =>
          onAnyway(new Set(isOn ? [...anyway, id] : [...anyway].filter((each) => each !== id)))
        }
      />
    </>
  );
}
