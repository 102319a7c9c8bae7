import { useMemo } from 'react';
import type { Output } from '../../../../shared/contract/index.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import styles from '../../../payment-documents/payment-documents.module.css';

type Person = Output<'payments.remittances'>['people'][number];

interface RemittanceTableProps {
  readonly people: readonly Person[];
  readonly isBusy: boolean;
  readonly onMake: (participantId: string, prefersLargePrint: boolean) => void;
  readonly onSee: (person: Person) => void;
}

const VIRTUAL_ABOVE = 60;

/** Everybody of a run: what their remittance says, when it was made, or why there is none. */
export function RemittanceTable({ people, isBusy, onMake, onSee }: RemittanceTableProps) {
  const columns = useMemo(() => [...COLUMNS, makeColumn({ isBusy, onMake, onSee })], [isBusy, onMake, onSee]);
  return (
    <Table<Person>
      columns={columns}
      label="Remittances"
      rowId={({ participantId }) => participantId}
      rowLabel={({ name }) => name}
      rows={people}
      virtualAbove={VIRTUAL_ABOVE}
    />
  );
}

const COLUMNS: readonly TableColumn<Person>[] = [
  { id: 'name', header: 'Person', isRowHeader: true, cell: ({ name }) => name },
  { id: 'ref', header: 'Payee ref', cell: ({ payeeRef }) => payeeRef },
  { id: 'expenses', header: 'Expenses', align: 'end', cell: (row) => amount(row, row.expensesPence) },
  {
    id: 'recognition',
    header: 'Recognition',
    align: 'end',
    cell: (row) => amount(row, row.recognitionPence),
  },
  { id: 'total', header: 'Total', align: 'end', cell: (row) => amount(row, row.totalPence) },
  {
    id: 'state',
    header: 'Remittance',
    cell: ({ why, madeOn }) => {
      if (why !== '') return <StatusTag tone="warning">{why}</StatusTag>;
      return madeOn === null ? 'Not made yet' : `Made on ${formatDate(madeOn)}`;
    },
  },
];
const amount = ({ why }: Person, pence: number): string => (why === '' ? formatMoney(pence) : '–');

type Making = Pick<RemittanceTableProps, 'isBusy' | 'onMake' | 'onSee'>;

const makeColumn = ({ isBusy, onMake, onSee }: Making): TableColumn<Person> => ({
  id: 'make',
  header: 'See or make',
  isHeaderHidden: true,
  cell: (person) =>
    person.why === '' && <Makers isBusy={isBusy} person={person} onMake={onMake} onSee={onSee} />,
});

/** Look at a remittance, or make its Word file. */
function Makers({ person, isBusy, onMake, onSee }: Making & { readonly person: Person }) {
  const { participantId, name, prefersLargePrint } = person;
  return (
    <div className={styles.buttons}>
      <IconButton
        icon="document"
        label={`See the remittance for ${name}`}
        size="sm"
        onPress={() => onSee(person)}
      />
      <Button isDisabled={isBusy} size="sm" onPress={() => onMake(participantId, prefersLargePrint)}>
        {`Remittance for ${name}${prefersLargePrint ? ', large print' : ''}`}
      </Button>
    </div>
  );
}
