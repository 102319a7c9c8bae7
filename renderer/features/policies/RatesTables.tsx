import { TRAVEL_MODE_WORDS } from '../../../shared/domain/policy/lists.ts';
import { RECOGNITION_UNIT_WORDS } from '../../../shared/domain/policy/recognition-lists.ts';
import { formatDateShort } from '../../../shared/values/dates.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import { grouped, plural } from '../../../shared/values/text.ts';
import { Table } from '../../components/Table/Table.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import type { Policy } from './policies.queries.ts';

type Content = Policy['content'];
type Rate = Content['mileageRates'][number];
type Thanks = Content['recognitionRates'][number];

/** `55.00p`, from hundredths of a penny. */
const pence = (hundredths: number): string => `${(hundredths / 100).toFixed(2)}p`;
const days = ({ validFrom, validTo }: Pick<Rate, 'validFrom' | 'validTo'>): string =>
  validTo === null
    ? `From ${formatDateShort(validFrom)}`
    : `${formatDateShort(validFrom)} to ${formatDateShort(validTo)}`;

const MILES: readonly TableColumn<Rate>[] = [
  { id: 'mode', header: 'By', cell: ({ mode }) => TRAVEL_MODE_WORDS[mode], isRowHeader: true },
  {
    id: 'tier',
    header: 'From miles',
    cell: ({ tierFromTenths }) => grouped(Math.floor(tierFromTenths / 10)),
    align: 'end',
  },
  { id: 'rate', header: 'A mile', cell: ({ rateHundredths }) => pence(rateHundredths), align: 'end' },
  { id: 'days', header: 'Days', cell: days },
  { id: 'source', header: 'Where it comes from', cell: ({ source }) => source },
];

/** Rates for a mile, with their sources. */
export function MileageTable({ content: { mileageRates, passengerRate } }: { readonly content: Content }) {
  return (
    <>
      <Table
        label="Rates for a mile"
        columns={MILES}
        rows={mileageRates}
        rowId={({ mode, tierFromTenths, validFrom }) => `${mode} ${tierFromTenths} ${validFrom}`}
        empty="No rates for miles."
      />
      {passengerRate && (
        <p>
          Each passenger: {pence(passengerRate.rateHundredths)} a mile, {days(passengerRate).toLowerCase()}.{' '}
          {passengerRate.source}
        </p>
      )}
    </>
  );
}

const THANKS: readonly TableColumn<Thanks>[] = [
  { id: 'unit', header: 'For', cell: ({ unit }) => RECOGNITION_UNIT_WORDS[unit], isRowHeader: true },
  { id: 'amount', header: 'Amount', cell: ({ amountPence }) => formatMoney(amountPence), align: 'end' },
  { id: 'time', header: 'Time given', cell: (row) => timeWords(row) },
  { id: 'days', header: 'Days', cell: days },
  { id: 'source', header: 'Where it comes from', cell: ({ source }) => source },
];

/** `from 4 hours`, `less than 4 hours`. */
export function timeWords({ minMinutes, maxMinutes }: Pick<Thanks, 'minMinutes' | 'maxMinutes'>): string {
  const from = minMinutes === null ? '' : `from ${length(minMinutes)}`;
  const to = maxMinutes === null ? '' : `less than ${length(maxMinutes)}`;
  return [from, to].filter((part) => part !== '').join(', ') || 'Any';
}
const length = (minutes: number): string =>
  minutes % 60 === 0 ? plural(minutes / 60, 'hour') : plural(minutes, 'minute');

/** Amounts for people’s time, with their sources. */
export function RecognitionTable({ content }: { readonly content: Content }) {
  if (content.recognitionRates.length === 0) return null;
  return (
    <Table
      label="Thank-you payments"
      columns={THANKS}
      rows={content.recognitionRates}
      rowId={({ id }) => id}
    />
  );
}
