import type { AreaMoney } from '../../../../shared/domain/money/area/shapes.ts';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { measureColumns } from '../measure-columns.tsx';
import styles from '../money.module.css';
import { partRows, sizeOf, together, type PartRow } from './part-rows.ts';
import { PartsTable } from './PartsTable.tsx';
import { MEASURES } from './TotalsPanel.tsx';

type Project = AreaMoney['projects'][number];
type Row = PartRow<Project>;

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    id: 'project',
    header: 'Project',
    isRowHeader: true,
    width: '28%',
    cell: ({ of }) => (
      <>
        <Link href={`/projects/${of.id}/money`}>{of.title}</Link>{' '}
        <span className={styles.reference}>
          {of.reference}
          {of.isArchived && ', in the archive'}
        </span>
      </>
    ),
    sortValue: ({ of }) => of.title,
  },
  { id: 'kind', header: 'Kind of money', cell: ({ kind }) => kind, sortValue: ({ kind }) => kind },
  ...measureColumns<(typeof MEASURES)[number], Row>(MEASURES),
];

/** Each project with its money, the largest first, with a link to its own page. */
export function ByProject({ projects }: { readonly projects: readonly Project[] }) {
  const sorted = projects.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return (
    <Panel title="By project" description="Open a project to see what its money is for." isFlush>
      <PartsTable
        label="Money by project"
        columns={COLUMNS}
        rows={sorted.flatMap((project) => partRows(project.id, project, project))}
        series={MEASURES}
        bars={sorted.map((project) => ({ id: project.id, words: project.title, amounts: together(project) }))}
      />
    </Panel>
  );
}
