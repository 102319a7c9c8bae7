import { formatInstant } from '../../../shared/values/dates.ts';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { IconButton } from '../../components/IconButton/IconButton.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { Table } from '../../components/Table/Table.tsx';
import { CopyHash } from './CopyHash.tsx';
import { useReveal, type ExportRecord } from './documents.queries.ts';

/** Every file made from this plan, newest first, with the fingerprint that proves which one was sent. */
export function ExportsTable({ exports }: { readonly exports: readonly ExportRecord[] }) {
  const reveal = useReveal();
  return (
    <Table
      columns={[
        {
          id: 'file',
          header: 'File',
          isRowHeader: true,
          width: '26%',
          cell: (row) => row.fileName,
          sortValue: (row) => row.fileName,
        },
        { id: 'variant', header: 'Kind', cell: (row) => `${row.code}, ${row.variant}` },
        {
          id: 'version',
          header: 'Version',
          align: 'end',
          width: '6rem',
          cell: (row) => row.version,
          sortValue: (row) => row.version,
        },
        { id: 'status', header: 'Status', width: '5rem', cell: (row) => <Status row={row} /> },
        {
          id: 'when',
          header: 'When',
          cell: (row) => formatInstant(row.exportedAt),
          sortValue: (row) => row.exportedAt,
        },
        { id: 'by', header: 'By', cell: (row) => row.exportedBy },
        {
          id: 'hash',
          header: 'Fingerprint',
          width: '10rem',
          cell: (row) => <CopyHash fileName={row.fileName} sha256={row.sha256} />,
        },
        {
          id: 'folder',
          header: 'Folder',
          width: '4.5rem',
          cell: (row) =>
            row.placeKnown ? (
              <IconButton
                icon="folder"
                label={`Show ${row.fileName} in its folder`}
                size="sm"
                onPress={() => void reveal.run({ exportId: row.id })}
              />
            ) : (
              'Not known'
            ),
        },
      ]}
      empty={
        <EmptyState isCompact icon="document" title="No files yet">
          Each Word file you export is listed here, with its version and its fingerprint.
        </EmptyState>
      }
      label="Files made"
      rowId={(row) => row.id}
      rows={exports}
    />
  );
}

function Status({ row }: { readonly row: ExportRecord }) {
  return (
    <StatusTag tone={row.status === 'final' ? 'success' : 'warning'}>
      {row.status === 'final' ? 'Final' : 'Draft'}
    </StatusTag>
  );
}
