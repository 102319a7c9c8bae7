import { STATUSES, STATUS_WORDS } from '../../../shared/domain/plan/lists.ts';
import { formatDate, londonDate } from '../../../shared/values/dates.ts';
import { Link } from '../../components/Link/Link.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { projectPath } from './paths.ts';
import type { ProjectRow } from './projects.queries.ts';
import { STATUS_TONES } from './status-words.ts';
import styles from './projects.module.css';

const NONE = <span className={styles.none}>Not set</span>;

/** The columns of the project list. Without a value a project sorts last. */
export const PROJECT_COLUMNS: readonly TableColumn<ProjectRow>[] = [
  {
    id: 'reference',
    header: 'Reference',
    cell: ({ reference }) => <span className={styles.reference}>{reference}</span>,
    sortValue: ({ reference }) => reference,
    width: '8rem',
  },
  {
    id: 'title',
    header: 'Title',
    cell: ({ id, title }) => (
      <Link href={projectPath(id)} isStandalone>
        {title}
      </Link>
    ),
    sortValue: ({ title }) => title,
    isRowHeader: true,
    width: '16rem',
  },
  {
    id: 'status',
    header: 'Status',
    cell: ({ status }) => <StatusTag tone={STATUS_TONES[status]}>{STATUS_WORDS[status]}</StatusTag>,
    sortValue: ({ status }) => STATUSES.indexOf(status),
    width: '7.5rem',
  },
  {
    id: 'lead',
    header: 'Engagement lead',
    cell: ({ engagementLead }) => (engagementLead === '' ? NONE : engagementLead),
    sortValue: ({ engagementLead }) => (engagementLead === '' ? null : engagementLead),
    width: '9rem',
  },
  {
    id: 'decision',
    header: 'Decision on',
    cell: ({ decisionDate }) => (decisionDate === null ? NONE : formatDate(decisionDate)),
    sortValue: ({ decisionDate }) => decisionDate,
    width: '9.5rem',
  },
  {
    id: 'updated',
    header: 'Last changed',
    cell: ({ updatedAt }) => formatDate(londonDate(updatedAt)),
    sortValue: ({ updatedAt }) => updatedAt,
    width: '9.5rem',
  },
];
