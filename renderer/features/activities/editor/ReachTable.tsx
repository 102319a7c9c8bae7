import { useMemo } from 'react';
import { placeOfFinding } from '../../../../shared/domain/activities/findings-at.ts';
import { groupsOf } from '../../../../shared/domain/activities/counted.ts';
import { groupName } from '../../../../shared/domain/equality/groups.ts';
import type { FieldInput } from '../../../../shared/domain/plan/form/types.ts';
import type { StoredRow } from '../../../../shared/domain/plan/shapes.ts';
import { FieldNotes } from '../../../answers/fields/FieldNotes.tsx';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import { LateAnswer } from './ChecklistLine.tsx';
import { partId, useEditing } from './editor-context.ts';
import { findLateRow, type LateRow } from './late-target.ts';
import styles from './editor.module.css';

const COUNT: FieldInput = { kind: 'number', min: 0, max: 1_000_000 };

/** How many of each group were expected and how many were reached. */
export function ReachTable() {
  const { activity, rows, findings } = useEditing();
  const counted = rows.activityReach.filter(({ activityId }) => activityId === activity.id);
  const heard = groupsOf(activity, rows);
  const groups = rows.eiaGroup.filter(
    ({ id }) => heard.some((group) => group.id === id) || counted.some(({ groupId }) => groupId === id),
  );
  return (
    <div id={partId('reach')}>
      <h3 className={styles.subtitle}>Who was reached</h3>
      {groups.length === 0 ? (
        <p>Tick groups under “For whom”, and you can count them here.</p>
      ) : (
        <table aria-label="Who was reached" className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th className={styles.number} scope="col">
                Expected
              </th>
              <th className={styles.number} scope="col">
                Reached
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <ReachLine key={group.id} group={group} />
            ))}
          </tbody>
        </table>
      )}
      {findings
        .filter((finding) => placeOfFinding(finding) === 'reach')
        .map((finding) => (
          <FieldNotes key={finding.words} findings={[finding]} />
        ))}
    </div>
  );
}

function ReachLine({ group }: { readonly group: StoredRow<'eiaGroup'> }) {
  const { projectId, activity, rows, isReadOnly } = useEditing();
  const activityId = activity.id;
  const groupId = group.id;
  const late = useMemo(
    (): LateRow => ({ projectId, kind: 'activityReach', twin: { activityId, groupId } }),
    [projectId, activityId, groupId],
  );
  const row = findLateRow(rows.activityReach as unknown as readonly AnyRow[], late);
  const name = groupName(group);
  const shared = { late, input: COUNT, isReadOnly };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.cell}>
        <LateAnswer
          {...shared}
          field="expected"
          kept={row?.['expected'] ?? null}
          label={`Expected: ${name}`}
        />
      </td>
      <td className={styles.cell}>
        <LateAnswer {...shared} field="reached" kept={row?.['reached'] ?? null} label={`Reached: ${name}`} />
      </td>
    </tr>
  );
}
