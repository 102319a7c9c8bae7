import { useLocation } from 'wouter';
import { useMay, useSetup } from '../../data/setup.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { AreaPolicies } from './AreaPolicies.tsx';
import { EditorPage } from './editor/EditorPage.tsx';
import { policiesPath } from './paths.ts';
import styles from './policies.module.css';

interface PoliciesPageProps {
  /** Whose policy; the first area when there is none. */
  readonly areaId?: string | undefined;
  /** Whether the version that is being written is open. */
  readonly isEditing: boolean;
}

/** E02, E03. The policy on expenses of each area: its versions, and the one that is being written. */
export function PoliciesPage({ areaId, isEditing }: PoliciesPageProps) {
  usePageTitle('Expenses policies');
  const { areas } = useSetup();
  const mayChange = useMay('policies:write');
  const [, goTo] = useLocation();
  const open = areas.filter(({ archived, id }) => !archived || id === areaId);
  const area = open.find(({ id }) => id === areaId) ?? open[0];
  if (isEditing && area !== undefined && mayChange) return <EditorPage key={area.id} area={area} />;
  return (
    <PageLayout
      header={
        <PageHeader
          title="Expenses policies"
          meta={
            area === undefined
              ? []
              : [area.name, 'What people who take part are paid back, and under which rules']
          }
        />
      }
    >
      <div className={styles.stack}>
        {!mayChange && (
          <Callout tone="info" title="You can look at policies, not change them.">
            Ask the person who keeps this app to change your role.
          </Callout>
        )}
        {open.length > 1 && area !== undefined && (
          <SelectField
            label="Area"
            options={open.map(({ id, name }) => ({ id, label: name }))}
            value={area.id}
            onChange={(id) => goTo(policiesPath(id))}
          />
        )}
        {area === undefined ? (
          <EmptyState title="There is no area yet">
            Add one in the settings. Each area has its own policy.
          </EmptyState>
        ) : (
          <AreaPolicies key={area.id} area={area} mayChange={mayChange} />
        )}
      </div>
    </PageLayout>
  );
}
