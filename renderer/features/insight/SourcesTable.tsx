import { useMemo, type ReactNode } from 'react';
import type { Finding } from '../../../shared/domain/findings.ts';
import type { UsedSource } from '../../../shared/domain/insight/sources.ts';
import { londonDate, nowInstant } from '../../../shared/values/dates.ts';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { sourceColumns } from './source-columns.tsx';

interface SourcesTableProps {
  readonly used: readonly UsedSource[];
  readonly findings: readonly Finding[];
  readonly oldAfterMonths: number;
  readonly emptyAction: ReactNode;
  readonly onOpen: (useId: string) => void;
}

/** D01 §4: source, date, what it tells us, groups heard, gaps; newest first. */
export function SourcesTable({ used, findings, oldAfterMonths, emptyAction, onOpen }: SourcesTableProps) {
  const today = londonDate(nowInstant());
  const columns = useMemo(
    () => sourceColumns({ oldAfterMonths, today, findings, onOpen }),
    // The page gives a new function each time; it always does the same.
    // oxlint-disable-next-line react/exhaustive-deps
    [oldAfterMonths, today, findings],
  );
  return (
    <Table
      columns={columns}
      empty={
        <EmptyState action={emptyAction} icon="search" title="No source is noted yet">
          Look first at what people have told us before: surveys, complaints, Healthwatch, patient groups, the
          council. Then nobody is asked the same thing twice.
        </EmptyState>
      }
      label="Sources we use"
      rowId={({ use }) => use.id}
      rows={used}
      onOpen={({ use }) => onOpen(use.id)}
    />
  );
}
