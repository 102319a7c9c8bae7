import { PART_WORDS, type TimesFacts } from '../../../shared/domain/money/shapes.ts';
import { timesOf, type PartTimes } from '../../../shared/domain/money/times.ts';
import { formatDate } from '../../../shared/values/dates.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import { plural } from '../../../shared/values/text.ts';
import { Link } from '../../components/Link/Link.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { Table } from '../../components/Table/Table.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';

const daysWords = (days: number | null): string => {
  if (days === null) return '–';
  return Number.isInteger(days) ? plural(days, 'day') : `${days} days`;
};

const COLUMNS: readonly TableColumn<PartTimes>[] = [
  { id: 'part', header: 'Kind of money', isRowHeader: true, cell: ({ part }) => PART_WORDS[part] },
  { id: 'count', header: 'Payments made', align: 'end', cell: ({ count }) => count.toLocaleString('en-GB') },
  {
    id: 'median',
    header: 'Half were paid within',
    align: 'end',
    cell: ({ medianDays }) => daysWords(medianDays),
  },
  {
    id: 'longest',
    header: 'The longest took',
    align: 'end',
    cell: ({ longestDays }) => daysWords(longestDays),
  },
  {
    id: 'waiting',
    header: 'Waiting today',
    cell: ({ waiting }) =>
      waiting === null
        ? 'Nothing'
        : `${waiting.count.toLocaleString('en-GB')}, ${formatMoney(waiting.pence)}`,
  },
  { id: 'oldest', header: 'The oldest waits', cell: (times) => <Oldest times={times} /> },
];

function Oldest({ times: { waiting } }: { readonly times: PartTimes }) {
  if (waiting === null) return '–';
  const { days, sinceOn, reference, claimId } = waiting;
  return (
    <>
      {sinceOn === null ? 'No day is known' : `${daysWords(days)}, since ${formatDate(sinceOn)}`}
      {': '}
      {claimId === null ? reference : <Link href={`/claims/${claimId}`}>{reference}</Link>}
    </>
  );
}

/** How long people wait for their money: the median, the longest, and what still waits. Nobody is named. */
export function TimesPanel({ times }: { readonly times: TimesFacts }) {
  return (
    <Panel
      title="Days to pay"
      description="A claim counts from the day it was handed in; recognition from the activity, or from the person’s yes if that came later. What is with finance counts up to the day its run is to be paid. What waits is counted today, whatever the period."
      isFlush
    >
      <Table label="Days to pay" columns={COLUMNS} rows={timesOf(times)} rowId={({ part }) => part} />
    </Panel>
  );
}
