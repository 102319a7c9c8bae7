import { useState } from 'react';
import { useSaveField, type Plan } from '../../data/plan.ts';
import { staffToChoose, useMay, useSetup } from '../../data/setup.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { PROJECT_ROLES, type ProjectRole } from './project-roles.ts';
import styles from './project-page.module.css';

const NOBODY = 'nobody';

export type PeoplePanelProps = { readonly plan: Plan; readonly mayChange: boolean };

/** Who does what. Each choice is saved at once and can be undone. */
export function PeoplePanel({ plan, mayChange }: PeoplePanelProps) {
  const { staff } = useSetup();
  const [isAdding, setIsAdding] = useState(false);
  const mayAdd = useMay('setup:write') && mayChange;
  const save = useSaveField(plan.head.id);
  const give = (field: ProjectRole, id: string | null): void => {
    const label = PROJECT_ROLES.find((role) => role.field === field)?.label.toLowerCase() ?? '';
    void save({ record: 'project', field, value: id, label: `Change the ${label}` });
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
        {PROJECT_ROLES.map(({ field, label, hint }) => {
          const chosen = plan.records.project[field];
          const people = staffToChoose(staff, chosen);
          return (
            <SelectField
              key={field}
              label={label}
              hint={hint}
              options={[
                { id: NOBODY, label: 'Nobody yet' },
                ...people.map(({ id, name, jobTitle }) => ({
                  id,
                  label: name,
                  ...(jobTitle === '' ? {} : { description: jobTitle }),
                })),
              ]}
              value={chosen ?? NOBODY}
              onChange={(id) => give(field, id === NOBODY ? null : id)}
              isReadOnly={!mayChange}
              width="full"
            />
          );
        })}
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
