import { useState } from 'react';
import { useLocation } from 'wouter';
import { columnsFault, type ImportColumns } from '../../../../shared/domain/people/import-columns.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { ProgressBar } from '../../../components/ProgressBar/ProgressBar.tsx';
import { useMay } from '../../../data/setup.ts';
import { usePageTitle } from '../../../state/page-title.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import styles from './import.module.css';
import { ImportsPanel } from './ImportsPanel.tsx';
import {
  useAddTable,
  useCheckTable,
  useReadTable,
  type CheckedTable,
  type ReadTable,
} from './import.queries.ts';
import { RowsPanel } from './RowsPanel.tsx';

/** Reads a list of people in: a file is chosen, its columns are matched, its rows looked at, then they are added. */
export function ImportPage() {
  usePageTitle('Read in a list of people');
  const mayWrite = useMay('people:write');
  return (
    <PageLayout
      header={
        <PageHeader
          title="Read in a list of people"
          breadcrumbs={[{ label: 'People', href: '/people' }]}
          meta="From a spreadsheet (.xlsx) or a CSV file. Nobody is added before you have seen the list."
        />
      }
    >
      {mayWrite ? (
        <Steps />
      ) : (
        <Callout tone="info" title="You can look, not change">
          Ask an engagement lead to read the list in.
        </Callout>
      )}
      <ImportsPanel isReadOnly={!mayWrite} />
    </PageLayout>
  );
}

function Steps() {
  const [, goTo] = useLocation();
  const [table, setTable] = useState<ReadTable | null>(null);
  const [columns, setColumns] = useState<ImportColumns>([]);
  const [checked, setChecked] = useState<CheckedTable | null>(null);
  const [anyway, setAnyway] = useState<ReadonlySet<string>>(new Set());
  const read = useReadTable();
  const check = useCheckTable();
  const add = useAddTable();
  const look = async (token: string, wanted: ImportColumns): Promise<void> => {
    setColumns(wanted);
    setChecked(null);
    setAnyway(new Set());
    if (columnsFault(wanted) !== undefined) return;
    const answer = await check.run({ token, columns: [...wanted] });
    if (answer.ok) setChecked(answer.value);
  };
  const choose = async (): Promise<void> => {
    const answer = await read.run({});
    if (!answer.ok) return;
    setTable(answer.value);
    await look(answer.value.token, answer.value.columns);
  };
  const addAll = async (): Promise<void> => {
    if (!table) return;
    const addAlike = [...anyway].map(Number);
    const answer = await add.run({ token: table.token, columns: [...columns], addAlike });
    if (answer.ok) goTo('/people');
  };
  const failed = [read, check, add].find(
    ({ failure }) => failure !== undefined && failure.code !== 'open-cancelled',
  );
  return (
    <>
      <Panel
        title="The file"
        description="The first row holds the headings, such as Name, E-mail and Telephone. Up to 20,000 rows and 20 MB."
      >
        <div className={styles.file}>
          <Button
            icon="folder"
            isBusy={read.isBusy}
            variant={table ? 'secondary' : 'primary'}
            onPress={() => void choose()}
          >
            {table ? 'Choose another file' : 'Choose a file'}
          </Button>
          {table && (
            <output>
              {table.fileName}, {plural(table.rows, 'row')}
            </output>
          )}
        </div>
        {failed?.words && (
          <div className={styles.failed}>
            <Callout isAnnounced title={failed.words.what} tone="error">
              {failed.words.todo}
            </Callout>
          </div>
        )}
      </Panel>
      {table && (
        <ColumnsPanel
          columns={columns}
          fault={columnsFault(columns)}
          table={table}
          onColumns={(wanted) => void look(table.token, wanted)}
        />
      )}
      {check.isBusy && <ProgressBar label="Looking at each row" />}
      {checked && (
        <RowsPanel
          anyway={anyway}
          checked={checked}
          isBusy={add.isBusy}
          onAdd={() => void addAll()}
          onAnyway={setAnyway}
        />
      )}
    </>
  );
}
