import { useMemo } from 'react';
import { CONTACT_METHOD_WORDS } from '../../../../shared/domain/stakeholders/lists.ts';
import { formatDateShort } from '../../../../shared/values/dates.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import type { Plan } from '../../../data/plan.ts';
import type { PageProps } from '../page-props.ts';
import pageStyles from '../stakeholders.module.css';

type Line = Plan['rows']['contactEntry'][number] & { readonly name: string };

/** Every contact of the project, newest first. */
export function LogPanel({ plan, members, choose }: PageProps) {
  const lines = useMemo((): readonly Line[] => {
    const names = new Map(members.map(({ id, name }) => [id, name]));
    return plan.rows.contactEntry
      .flatMap((entry) => {
        const name = names.get(entry.projectStakeholderId);
        return name === undefined ? [] : [{ ...entry, name }];
      })
      .toSorted((a, b) => (b.contactedOn ?? '').localeCompare(a.contactedOn ?? ''));
  }, [plan.rows.contactEntry, members]);
  const columns = useMemo(() => logColumns(choose), [choose]);
  return (
    <Panel isFlush title="What was said">
      <Table
        columns={columns}
        empty={
          <EmptyState isCompact title="No contacts yet">
            Each contact you note with a stakeholder is listed here.
          </EmptyState>
        }
        label="Contact log"
        rowId={({ id }) => id}
        rows={lines}
        virtualAbove={100}
      />
    </Panel>
  );
}

const logColumns = (choose: (id: string) => void): readonly TableColumn<Line>[] => [
  {
    id: 'day',
    header: 'Date',
    width: '7rem',
    sortValue: ({ contactedOn }) => contactedOn,
    cell: ({ contactedOn }) => (contactedOn === null ? '–' : formatDateShort(contactedOn)),
  },
  {
    id: 'who',
    header: 'Stakeholder',
    isRowHeader: true,
    sortValue: ({ name }) => name,
    cell: ({ name, projectStakeholderId }) => (
      <button type="button" className={pageStyles.nameButton} onClick={() => choose(projectStakeholderId)}>
        {name}
      </button>
    ),
  },
  { id: 'how', header: 'How', cell: ({ method }) => CONTACT_METHOD_WORDS[method] },
  { id: 'by', header: 'Who was in touch', sortValue: ({ by }) => by || null, cell: ({ by }) => by || '–' },
  { id: 'summary', header: 'What was said', cell: ({ summary }) => summary || '–' },
  { id: 'next', header: 'Next step', cell: ({ nextStep }) => nextStep || '–' },
];
