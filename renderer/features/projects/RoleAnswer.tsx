import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ConflictChoice } from '../../answers/fields/ConflictChoice.tsx';
import { NotSaved } from '../../answers/fields/NotSaved.tsx';
import { useAnswering } from '../../answers/saving/drafts.ts';
import { fieldTarget } from '../../answers/saving/targets.ts';
import { SelectField } from '../../components/SelectField/SelectField.tsx';
import type { Plan } from '../../data/plan.ts';
import { staffToChoose, useSetup } from '../../data/setup.ts';
import type { PROJECT_ROLES } from './project-roles.ts';

const NOBODY = 'nobody';

interface RoleAnswerProps {
  readonly plan: Plan;
  readonly role: (typeof PROJECT_ROLES)[number];
  readonly mayChange: boolean;
}

/** Who has one role in the project: saved as soon as it is chosen. */
export function RoleAnswer({ plan, role: { field, label, hint }, mayChange }: RoleAnswerProps) {
  const client = useQueryClient();
  const { staff } = useSetup();
  const projectId = plan.head.id;
  const target = useMemo(
    () => fieldTarget(client, projectId, `project.${field}`, label),
    [client, projectId, field, label],
  );
  const { value, draft, change, tryAgain, resolve } = useAnswering(target, plan.records.project[field]);
  const chosen = typeof value === 'string' ? value : null;
  const people = staffToChoose(staff, chosen);
  return (
    <div>
      <SelectField
        label={label}
        hint={hint}
        error={draft?.state === 'failed' ? draft.words : undefined}
        options={[
          { id: NOBODY, label: 'Nobody yet' },
          ...people.map(({ id, name, jobTitle }) => ({
            id,
            label: name,
            ...(jobTitle === '' ? {} : { description: jobTitle }),
          })),
        ]}
        value={chosen ?? NOBODY}
        onChange={(id) => change(id === NOBODY ? null : id, 'now')}
        isReadOnly={!mayChange}
        width="full"
      />
      {draft?.state === 'failed' && <NotSaved onRetry={tryAgain} />}
      {draft?.state === 'conflict' && (
        <ConflictChoice draft={draft} input={{ kind: 'person', role: null }} onChoose={resolve} />
      )}
    </div>
  );
}
