import { useCallback, useState } from 'react';
import type { Place } from '../../../shared/domain/stakeholders/quadrant.ts';
import { PlanNames } from '../../answers/fields/PlanNames.tsx';
import { CannotChange } from '../../answers/questions/CannotChange.tsx';
import { usePlanContext } from '../../answers/questions/usePlanContext.ts';
import { useWishedFocus } from '../../answers/questions/wished.ts';
import { Button } from '../../components/Button/Button.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Tabs } from '../../components/Tabs/Tabs.tsx';
import type { Plan } from '../../data/plan.ts';
import { AddStakeholders } from './add/AddStakeholders.tsx';
import { ContactsTab } from './contacts/ContactsTab.tsx';
import { MapTab } from './map/MapTab.tsx';
import { MemberPanel } from './panel/MemberPanel.tsx';
import { NoStakeholders } from './NoStakeholders.tsx';
import { PageFindings } from './PageFindings.tsx';
import { placeMember } from './stakeholder-changes.ts';
import { useSite } from './site.ts';
import { TableTab } from './table/TableTab.tsx';
import { useMembers, type MemberDue } from './useMembers.ts';
import { useFiltered, useView, type TabId } from './useView.ts';
import styles from './stakeholders.module.css';

/** The page once the plan is there. */
export function StakeholdersBody({ plan }: { readonly plan: Plan }) {
  const context = usePlanContext(plan);
  const site = useSite(plan.head.id);
  const { view, change } = useView(plan);
  const [isAdding, setAdding] = useState(false);
  const members = useMembers(plan, view.asAt ?? site.today, site.today);
  const filtered = useFiltered(members, view);
  const { isReadOnly } = context;
  const chosen = members.find(({ id }) => id === view.chosenId);
  useWishedFocus();

  const choose = useCallback((chosenId: string) => change({ chosenId }), [change]);
  const place = useCallback(
    (member: MemberDue, to: Partial<Place>) => {
      void placeMember(site, member, to).then((isSaved) => {
        if (isSaved) change({ chosenId: member.id, movedId: member.id });
      });
    },
    [site, change],
  );
  const add = (): void => setAdding(true);
  const page = { plan, context, site, members, filtered, view, change, choose, place };
  const title = plan.records.project.title;
  return (
    <PlanNames plan={plan}>
      <PageLayout
        header={
          <PageHeader
            title="Stakeholders"
            breadcrumbs={[
              { label: 'Projects', href: '/projects' },
              { label: title, href: `/projects/${plan.head.id}` },
            ]}
            actions={
              !isReadOnly &&
              members.length > 0 && (
                <Button variant="primary" icon="add" onPress={add}>
                  Add stakeholders
                </Button>
              )
            }
          />
        }
      >
        <CannotChange plan={plan} />
        <div id="rows-projectStakeholder" className={styles.page}>
          {members.length === 0 ? (
            <NoStakeholders onAdd={isReadOnly ? undefined : add} />
          ) : (
            <div className={styles.columns} data-panel={chosen !== undefined || undefined}>
              <Tabs
                label="Stakeholders"
                selectedId={view.tab}
                tabs={[
                  { id: 'map', label: 'Map', content: <MapTab {...page} /> },
                  { id: 'table', label: 'Table', count: members.length, content: <TableTab {...page} /> },
                  { id: 'contacts', label: 'Contacts', content: <ContactsTab {...page} /> },
                ]}
                onSelect={(tab) => change({ tab: tab as TabId })}
              />
              {chosen && <MemberPanel {...page} key={chosen.id} member={chosen} />}
            </div>
          )}
          <PageFindings findings={context.findings} />
        </div>
      </PageLayout>
      {isAdding && (
        <AddStakeholders
          plan={plan}
          site={site}
          onClose={() => setAdding(false)}
          onAdded={(ids) => change({ chosenId: ids.length === 1 ? ids[0] : undefined, tab: 'map' })}
        />
      )}
    </PlanNames>
  );
}
