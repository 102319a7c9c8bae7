import { addMeasures } from '../../../../shared/domain/money/measures.ts';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { Bars, type BarRow, type Series } from '../Bars.tsx';
import { TotalRow } from '../measure-columns.tsx';
import styles from '../money.module.css';
import type { PartRow } from './part-rows.ts';

type Key = Exclude<Series, 'forecastPence'>;

interface PartsTableProps<Of> {
  readonly label: string;
  readonly columns: readonly TableColumn<PartRow<Of>>[];
  readonly rows: readonly PartRow<Of>[];
  readonly series: readonly Key[];
  /** As pictures, the largest first; only the first few are drawn. */
  readonly bars: readonly BarRow[];
}

/** More bars than this nobody compares. */
const MOST_BARS = 8;
/** Above so many rows only those in sight are on the page. */
const VIRTUAL_ABOVE = 200;

/** The largest as bars, and all of them as a table with its sum. */
export function PartsTable<Of>({ label, columns, rows, series, bars }: PartsTableProps<Of>) {
  return (
    <>
      <Bars rows={bars.slice(0, MOST_BARS)} series={series} />
      {bars.length > MOST_BARS && (
        <p className={styles.more}>
          The {MOST_BARS} largest of {bars.length.toLocaleString('en-GB')}. The table has all of them.
        </p>
      )}
      <Table
        label={label}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        virtualAbove={VIRTUAL_ABOVE}
        footer={
          <TotalRow
            words="Total"
            before={columns.length - series.length}
            series={series}
            total={addMeasures(rows)}
          />
        }
      />
    </>
  );
}
