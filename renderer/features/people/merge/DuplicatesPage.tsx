import { useLocation } from 'wouter';
import type { Output } from '../../../../shared/contract/index.ts';
import { grouped } from '../../../../shared/values/text.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { Table } from '../../../components/Table/Table.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import { usePageTitle } from '../../../state/page-title.ts';
import { signWords } from './LookAlikes.tsx';
import styles from './merge.module.css';

type Pair = Output<'people.duplicates'>['pairs'][number];

const MOST_SHOWN = 200;
const cellOf = ({ name, email, phone }: Pair['one']) => (
  <>
    {name}
    <br />
    <span className={styles.hint}>
      {[email, phone].filter((words) => words !== '').join(' · ') || 'No e-mail or telephone'}
    </span>
  </>
);
const COLUMNS: readonly TableColumn<Pair>[] = [
  { id: 'one', header: 'One record', isRowHeader: true, cell: ({ one }) => cellOf(one) },
  { id: 'other', header: 'The other', cell: ({ other }) => cellOf(other) },
  { id: 'signs', header: 'What they share', cell: ({ signs }) => signWords(signs) },
];

/** Records that are likely about one person, the likeliest first; opening a pair lays them side by side. */
export function DuplicatesPage() {
  usePageTitle('Possible duplicates');
  const [, goTo] = useLocation();
  const asked = useAsk('people.duplicates', { limit: MOST_SHOWN });
  return (
    <PageLayout
      header={
        <PageHeader
          title="Possible duplicates"
          breadcrumbs={[{ label: 'People', href: '/people' }]}
          meta="Records that may be about one person. Open a pair to compare them."
        />
      }
    >
      <Panel isFlush>
        <Answered asked={asked} waiting="Comparing everybody">
          {({ pairs, found }) => (
            <>
              <Table
                columns={COLUMNS}
                empty={
                  <EmptyState icon="check" title="Nobody seems to be here twice">
                    Names, e-mail addresses and telephone numbers were compared, slips of the keyboard
                    included.
                  </EmptyState>
                }
                label="Possible duplicates"
                rowId={({ one, other }) => `${one.id} ${other.id}`}
                rowLabel={({ one, other }) => `${one.name} and ${other.name}`}
                rows={pairs}
                onOpen={({ one, other }) => goTo(`/people/${one.id}/join/${other.id}`)}
              />
              {found > pairs.length && (
                <p className={styles.more}>
                  The likeliest {grouped(pairs.length)} of {grouped(found)} are shown.
                </p>
              )}
            </>
          )}
        </Answered>
      </Panel>
    </PageLayout>
  );
}
