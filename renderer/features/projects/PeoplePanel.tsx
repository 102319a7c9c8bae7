import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerNow } from '../../answers/saving/drafts.ts';
import { fieldTarget } from '../../answers/saving/targets.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { Plan } from '../../data/plan.ts';
import { useMay } from '../../data/setup.ts';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { PROJECT_ROLES, type ProjectRole } from './project-roles.ts';
import { RoleAnswer } from './RoleAnswer.tsx';
import styles from './project-page.module.css';

export type PeoplePanelProps = { readonly plan: Plan; readonly mayChange: boolean };

/** Who does what. Each choice is saved at once and can be undone. */
export function PeoplePanel({ plan, mayChange }: PeoplePanelProps) {
  const client = useQueryClient();
  const [isAdding, setIsAdding] = useState(false);
  const mayAdd = useMay('setup:write') && mayChange;
  const give = (field: ProjectRole, id: string): void => {
    const label = PROJECT_ROLES.find((role) => role.field === field)?.label ?? '';
    void answerNow(fieldTarget(client, plan.head.id, `project.${field}`, label), id);
  };
  return (
    <Panel
      title="People"
      actions={
        mayAdd && (
          <Button size="sm" variant="quiet" icon="add" onPress={() => setIsAdding(true)}>
            Add a person
          </Button>
        )
      }
    >
      <div className={styles.people}>
        {PROJECT_ROLES.map((role) => (
          <RoleAnswer key={role.field} plan={plan} role={role} mayChange={mayChange} />
        ))}
      </div>
      {isAdding && (
        <AddPersonDialog
          onClose={() => setIsAdding(false)}
          onAdded={(id, role) => {
            setIsAdding(false);
            if (role !== null) give(role, id);
          }}
        />
      )}
    </Panel>
  );
}
