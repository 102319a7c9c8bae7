import type { Output } from '../../../../shared/contract/index.ts';
import {
  INSIGHT_REACHES,
  INSIGHT_REACH_WORDS,
  INSIGHT_TYPE_WORDS,
} from '../../../../shared/domain/insight/lists.ts';
import { ageWords } from '../../../../shared/domain/insight/sources.ts';
import { formatDateShort, londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { Link } from '../../../components/Link/Link.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { None } from '../source-columns.tsx';
import { UsedIn } from '../UsedIn.tsx';
import styles from '../insight.module.css';

export type LibrarySource = Output<'directory.insightSources'>['entries'][number];

/** The columns of the library. Without a value a source sorts last. */
export const LIBRARY_COLUMNS: readonly TableColumn<LibrarySource>[] = [
  {
    id: 'title',
    header: 'Title',
    cell: ({ id, title }) => (
      <Link href={`/library/${id}`} isStandalone>
        {title}
      </Link>
    ),
    sortValue: ({ title }) => title,
    isRowHeader: true,
    width: '30%',
  },
  {
    id: 'type',
    header: 'Type',
    cell: ({ sourceType }) => INSIGHT_TYPE_WORDS[sourceType],
    sortValue: ({ sourceType }) => INSIGHT_TYPE_WORDS[sourceType],
    width: '18%',
  },
  {
    id: 'owner',
    header: 'Who gathered it',
    cell: ({ owner }) => (owner === '' ? <None words="Not given" /> : owner),
    sortValue: ({ owner }) => (owner === '' ? null : owner),
    width: '16%',
  },
  {
    id: 'date',
    header: 'Date',
    cell: (source) =>
      source.dateGathered === null ? (
        <None words="No date" />
      ) : (
        <>
          {formatDateShort(source.dateGathered)}
          <p className={styles.small}>{ageWords(source, londonDate(nowInstant()))}</p>
        </>
      ),
    sortValue: ({ dateGathered }) => dateGathered,
    width: '14%',
  },
  {
    id: 'reach',
    header: 'Reach',
    cell: ({ reach }) => INSIGHT_REACH_WORDS[reach],
    sortValue: ({ reach }) => INSIGHT_REACHES.indexOf(reach),
    width: '9%',
  },
  { id: 'used', header: 'Used in', cell: ({ id }) => <UsedIn id={id} />, width: '13%' },
];
