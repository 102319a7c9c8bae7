import { useState } from 'react';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Tabs } from '../../../components/Tabs/Tabs.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay } from '../../../data/setup.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { usePageTitle } from '../../../state/page-title.ts';
import { ApartPairs } from './ApartPairs.tsx';
import { OfferedPairs } from './OfferedPairs.tsx';

const MOST_SHOWN = 5_000;

/** Records that are likely about one person, the likeliest first, and pairs that were set aside as two people. */
export function DuplicatesPage() {
  usePageTitle('Possible duplicates');
  const mayWrite = useMay('people:write');
  const [tab, setTab] = useState('offered');
  const offered = useAsk('people.duplicates', { limit: MOST_SHOWN }, { againWhile: ({ isDone }) => !isDone });
  const apart = useAsk('people.apart', {});
  return (
    <PageLayout
      header={
        <PageHeader
          title="Possible duplicates"
          breadcrumbs={[{ label: 'People', href: '/people' }]}
          meta="Two records that may be about one person"
        />
      }
    >
      <Panel isFlush>
        <Tabs
          label="Possible duplicates"
          selectedId={tab}
          tabs={[
            {
              id: 'offered',
              label: 'May be one person',
              count: offered.value?.isDone === true ? offered.value.found : undefined,
              content: (
                <Answered asked={offered} waiting="Comparing everybody">
                  {(found) => <OfferedPairs found={found} mayWrite={mayWrite} />}
                </Answered>
              ),
            },
            {
              id: 'apart',
              label: 'Set aside',
              count: apart.value?.pairs.length,
              content: (
                <Answered asked={apart} waiting="Opening the pairs">
                  {({ pairs }) => <ApartPairs mayWrite={mayWrite} pairs={pairs} />}
                </Answered>
              ),
            },
          ]}
          onSelect={setTab}
        />
      </Panel>
    </PageLayout>
  );
}
