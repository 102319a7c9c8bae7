import { EmptyState } from '../components/EmptyState/EmptyState.tsx';
import { Link } from '../components/Link/Link.tsx';
import { PageHeader } from '../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../components/PageLayout/PageLayout.tsx';
import { usePageTitle } from '../state/page-title.ts';

/** An address that leads nowhere. */
export function NoSuchPage() {
  usePageTitle('There is no such page');
  return (
    <PageLayout header={<PageHeader title="There is no such page" />}>
      <EmptyState
        icon="folder"
        title="Nothing is at this address"
        action={<Link href="/projects">Go to your projects</Link>}
      />
    </PageLayout>
  );
}
