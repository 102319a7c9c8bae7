import { useMemo } from 'react';
import { inPrintOrder } from '../../../../shared/domain/stakeholders/members.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Filters } from '../Filters.tsx';
import type { PageProps } from '../page-props.ts';
import pageStyles from '../stakeholders.module.css';
import { memberColumns } from './member-columns.tsx';

/** From here on only the rows in sight are on the page. */
const VIRTUAL_ABOVE = 60;

/** The same as the map in rows, for everyone who reads a table more easily. */
export function TableTab(page: PageProps) {
  const { filtered, view, context, site, choose, place } = page;
  const isReadOnly = context.isReadOnly || view.asAt !== null;
  const columns = useMemo(
    () => memberColumns({ isReadOnly, today: site.today, choose, place }),
    [isReadOnly, site.today, choose, place],
  );
  const rows = useMemo(() => inPrintOrder(filtered.listed), [filtered.listed]);
  return (
    <div className={pageStyles.tab}>
      <Filters {...page} />
      <Panel isFlush>
        <Table
          columns={columns}
          empty={<EmptyState isCompact title="No stakeholder fits the search" />}
          label="Stakeholders"
          rowId={({ id }) => id}
          rows={rows}
          virtualAbove={VIRTUAL_ABOVE}
        />
      </Panel>
    </div>
  );
}
