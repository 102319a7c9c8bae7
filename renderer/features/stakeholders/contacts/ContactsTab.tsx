import { useMemo } from 'react';
import { compareDue, dueWords } from '../../../../shared/domain/stakeholders/cadence.ts';
import { STRATEGY_SHORT } from '../../../../shared/domain/stakeholders/quadrant.ts';
import { formatDateShort, type IsoDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { DueTag } from '../DueTag.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { PageProps } from '../page-props.ts';
import pageStyles from '../stakeholders.module.css';
import { nameColumn } from '../table/member-columns.tsx';
import type { MemberDue } from '../useMembers.ts';
import { CadencePanel } from './CadencePanel.tsx';
import { LogPanel } from './LogPanel.tsx';

const VIRTUAL_ABOVE = 60;

/** Who is due a contact, overdue first; what was said; and how often each corner is due. */
export function ContactsTab(page: PageProps) {
  const { members, context, site, choose } = page;
  const due = useMemo(() => members.toSorted((a, b) => compareDue(a.due, b.due)), [members]);
  const columns = useMemo(
    () => dueColumns({ today: site.today, isReadOnly: context.isReadOnly, choose }),
    [site.today, context.isReadOnly, choose],
  );
  return (
    <div className={pageStyles.tab} id="rows-contactEntry">
      <Panel isFlush title="Who is due">
        <Table
          columns={columns}
          label="Contacts that are due"
          rowId={({ id }) => id}
          rows={due}
          virtualAbove={VIRTUAL_ABOVE}
        />
      </Panel>
      <LogPanel {...page} />
      <CadencePanel {...page} />
    </div>
  );
}

interface Doing {
  readonly today: IsoDate;
  readonly isReadOnly: boolean;
  readonly choose: (id: string) => void;
}

const dueColumns = ({ today, isReadOnly, choose }: Doing): readonly TableColumn<MemberDue>[] => [
  nameColumn(choose),
  {
    id: 'due',
    header: 'Next contact',
    cell: ({ due }) => <DueTag due={due} words={dueWords(due, today)} />,
  },
  {
    id: 'strategy',
    header: 'Strategy',
    cell: ({ quadrant }) => (quadrant ? STRATEGY_SHORT[quadrant] : 'Not yet placed'),
  },
  {
    id: 'last',
    header: 'Last contact',
    sortValue: ({ due }) => due.lastOn,
    cell: ({ due }) => (due.lastOn === null ? '–' : formatDateShort(due.lastOn)),
  },
  {
    id: 'owner',
    header: 'Who keeps in touch',
    sortValue: ({ row }) => row.contactOwner || null,
    cell: ({ row }) => row.contactOwner || '–',
  },
  {
    id: 'add',
    header: 'Contacts',
    isHeaderHidden: true,
    align: 'end',
    cell: ({ id, name }) =>
      !isReadOnly && (
        <Button size="sm" onPress={() => choose(id)}>
          Note a contact <VisuallyHidden>with {name}</VisuallyHidden>
        </Button>
      ),
  },
];
