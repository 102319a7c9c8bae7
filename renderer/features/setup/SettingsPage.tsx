import { useState } from 'react';
import { useMay } from '../../data/setup.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Tabs } from '../../components/Tabs/Tabs.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { AreasPanel } from './AreasPanel.tsx';
import { LaptopPanels } from './LaptopPanels.tsx';
import { StaffPanel } from './StaffPanel.tsx';

/** Everything a person sets once: areas, staff, this laptop. */
export function SettingsPage() {
  usePageTitle('Settings');
  const [tab, setTab] = useState('areas');
  const mayChange = useMay('setup:write');
  return (
    <PageLayout header={<PageHeader title="Settings" />}>
      {!mayChange && (
        <Callout tone="info" title="You can look at these settings, not change them.">
          Ask the person who keeps this app to change your role.
        </Callout>
      )}
      <Tabs
        label="Settings"
        selectedId={tab}
        onSelect={setTab}
        tabs={[
          { id: 'areas', label: 'Areas', content: <AreasPanel mayChange={mayChange} /> },
          { id: 'staff', label: 'Staff', content: <StaffPanel mayChange={mayChange} /> },
          { id: 'laptop', label: 'This laptop', content: <LaptopPanels /> },
          { id: 'about', label: 'About', content: <AboutPanel /> },
        ]}
      />
    </PageLayout>
  );
}
