import { useMemo } from 'react';
import type { Finding } from '../../../shared/domain/findings.ts';
import type { TimelineEntry } from '../../../shared/domain/time/timeline.ts';
import { FieldNotes } from '../../answers/fields/FieldNotes.tsx';
import { AnswerLink } from '../../answers/questions/AnswerLink.tsx';
import { StatusTag, type StatusTone } from '../../components/StatusTag/StatusTag.tsx';
import { Table } from '../../components/Table/Table.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { dateWords } from './entry-words.ts';
import { findingsAt } from './warnings.ts';
import styles from './timeline.module.css';

interface TimelineTableProps {
  readonly projectId: string;
  readonly entries: readonly TimelineEntry[];
  readonly findings: readonly Finding[];
}

const TONES: Readonly<Record<TimelineEntry['progress'], StatusTone>> = {
  done: 'success',
  now: 'info',
  coming: 'neutral',
  late: 'warning',
  cancelled: 'neutral',
};

/** The dates of the picture as a table, with what does not fit beside each. */
export function TimelineTable({ projectId, entries, findings }: TimelineTableProps) {
  const columns = useMemo(
    (): readonly TableColumn<TimelineEntry>[] => [
      { id: 'date', header: 'Date', cell: dateWords, sortValue: ({ from }) => from, width: '14rem' },
      {
        id: 'what',
        header: 'What',
        isRowHeader: true,
        sortValue: ({ title }) => title,
        cell: (entry) => (
          <>
            <AnswerLink projectId={projectId} link={entry.link}>
              {entry.title}
            </AnswerLink>
            <div className={styles.notes}>
              <FieldNotes findings={findingsAt(entry, findings)} />
            </div>
          </>
        ),
      },
      { id: 'kind', header: 'Kind', cell: ({ kind }) => kind, sortValue: ({ kind }) => kind, width: '9rem' },
      {
        id: 'state',
        header: 'State',
        sortValue: ({ state }) => state,
        width: '13rem',
        cell: ({ state, progress }) => <StatusTag tone={TONES[progress]}>{state}</StatusTag>,
      },
    ],
    [projectId, findings],
  );
  return (
    <Table
      label="All dates"
      columns={columns}
      rows={entries}
      rowId={({ link }) => link}
      rowLabel={({ title }) => title}
      initialSort={{ column: 'date', direction: 'ascending' }}
    />
  );
}
