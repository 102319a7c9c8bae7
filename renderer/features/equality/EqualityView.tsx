import { useMemo, useState } from 'react';
import { countsOf } from '../../../shared/domain/equality/gaps.ts';
import type { PlanRows } from '../../../shared/domain/plan/shapes.ts';
import { PlanNames } from '../../answers/fields/PlanNames.tsx';
import { CannotChange } from '../../answers/questions/CannotChange.tsx';
import { usePlanContext } from '../../answers/questions/usePlanContext.ts';
import { useWishedFocus, wishedLink } from '../../answers/questions/wished.ts';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { Tabs } from '../../components/Tabs/Tabs.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { Plan } from '../../data/plan.ts';
import { EqualityHeader } from './EqualityHeader.tsx';
import { GapsTab } from './GapsTab.tsx';
import { groupFacts } from './group-facts.ts';
import { GroupsTab } from './GroupsTab.tsx';
import { useGroups } from './useGroups.ts';
import { WholeNotes } from './WholeNotes.tsx';
import styles from './equality.module.css';

/** The groups as a grid, and the gaps as a list. */
export function EqualityView({ plan }: { readonly plan: Plan }) {
  const context = usePlanContext(plan);
  const { projectId, findings, isReadOnly } = context;
  const [tab, setTab] = useState(wishedLink() === 'groups.gaps' ? 'gaps' : 'groups');
  // What crosses the bridge may be changed by its type, never by us.
  const rows = plan.rows as unknown as PlanRows;
  const groups = useMemo(() => groupFacts(rows, findings), [rows, findings]);
  const counts = countsOf(rows);
  const changes = useGroups(projectId);
  useWishedFocus();
  const shared = { projectId, groups, isReadOnly, changes };
  return (
    <PlanNames plan={plan}>
      <PageLayout header={<EqualityHeader counts={counts} plan={plan} />}>
        <CannotChange plan={plan} />
        <WholeNotes findings={findings} projectId={projectId} />
        <div className={styles.tabs}>
          <Tabs
            label="Equality"
            selectedId={tab}
            tabs={[
              { id: 'groups', label: 'Groups', count: counts.groups, content: <GroupsTab {...shared} /> },
              {
                id: 'gaps',
                label: 'Gaps',
                count: counts.gaps,
                content: <GapsTab {...shared} counts={counts} />,
              },
            ]}
            onSelect={setTab}
          />
        </div>
        <output>
          <VisuallyHidden>{changes.said}</VisuallyHidden>
        </output>
      </PageLayout>
    </PlanNames>
  );
}
