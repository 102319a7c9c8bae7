import { useState } from 'react';
import { useLocation } from 'wouter';
import { useFlushWithWindow } from '../../answers/saving/drafts.ts';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Tabs } from '../../components/Tabs/Tabs.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { EntriesTab } from './EntriesTab.tsx';
import { GroupsTab } from './groups/GroupsTab.tsx';

export interface DirectoryPageProps {
  /** The entry that is open, by its id in the address. */
  readonly entryId: string | undefined;
}

/** The stakeholders all projects share, and what each kind of group is good for. */
export function DirectoryPage({ entryId }: DirectoryPageProps) {
  usePageTitle('Directory');
  useFlushWithWindow();
  const [, goTo] = useLocation();
  const [tab, setTab] = useState('entries');
  return (
    <PageLayout header={<PageHeader title="Directory" meta="Stakeholders that all projects share" />}>
      <Tabs
        label="Directory"
        selectedId={tab}
        tabs={[
          {
            id: 'entries',
            label: 'Stakeholders',
            content: (
              <EntriesTab
                openId={entryId}
                onOpen={(id) => goTo(id === undefined ? '/directory' : `/directory/${id}`)}
              />
            ),
          },
          { id: 'groups', label: 'Groups and what they are for', content: <GroupsTab /> },
        ]}
        onSelect={setTab}
      />
    </PageLayout>
  );
}
