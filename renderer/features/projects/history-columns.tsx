import { formatInstant } from '../../../shared/values/dates.ts';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { doneWords, subjectWords, valueWords } from './history-words.ts';
import type { HistoryEntry } from './projects.queries.ts';
import styles from './project-page.module.css';

type Names = ReadonlyMap<string, string>;

/** The columns of the history. Personal details are noted as changed, never shown. */
export const historyColumns = (names: Names): readonly TableColumn<HistoryEntry>[] => [
  { id: 'when', header: 'When', cell: ({ at }) => formatInstant(at), width: '12rem' },
  { id: 'who', header: 'Who', cell: ({ who }) => (who === '' ? 'Not known' : who), width: '10rem' },
  { id: 'what', header: 'What', cell: (entry) => <What entry={entry} />, isRowHeader: true },
  {
    id: 'before',
    header: 'Before',
    cell: (entry) => <Value entry={entry} stored={entry.before} names={names} />,
  },
  {
    id: 'after',
    header: 'After',
    cell: (entry) => <Value entry={entry} stored={entry.after} names={names} />,
  },
];

function What({ entry }: { readonly entry: HistoryEntry }) {
  const { record, field, action, reason } = entry;
  return (
    <>
      {subjectWords(record, field)}
      <span className={styles.done}>
        {doneWords(action)}
        {reason !== null && reason !== '' && `: ${reason}`}
      </span>
    </>
  );
}

type ValueProps = { readonly entry: HistoryEntry; readonly stored: string | null; readonly names: Names };

function Value({ entry, stored, names }: ValueProps) {
  if (entry.personal) return <span className={styles.none}>Personal detail, not shown</span>;
  if (entry.field === null) return null;
  const words = valueWords(entry, stored, names);
  return words === '' ? (
    <span className={styles.none}>Empty</span>
  ) : (
    <span className={styles.value}>{words}</span>
  );
}
