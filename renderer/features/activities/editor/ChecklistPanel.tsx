import { useState } from 'react';
import { checklistCounts, hasChecklist } from '../../../../shared/domain/activities/checklist.ts';
import { CHECKLIST_ITEMS, CORE_CHECKLIST_ITEMS } from '../../../../shared/domain/activities/lists.ts';
import { placeOfFinding } from '../../../../shared/domain/activities/findings-at.ts';
import { FieldNotes } from '../../../answers/fields/FieldNotes.tsx';
import { Button } from '../../../components/Button/Button.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { ChecklistLine } from './ChecklistLine.tsx';
import { partId, useEditing } from './editor-context.ts';
import styles from './editor.module.css';

const EXTRAS = CHECKLIST_ITEMS.filter((item) => !CORE_CHECKLIST_ITEMS.includes(item));

/** E17. The twelve checks of a group that meets in a room, and four more for those who want them. */
export function ChecklistPanel() {
  const { activity, rows, findings } = useEditing();
  const isUsed = rows.checklistItem.some(
    ({ activityId, item }) => activityId === activity.id && EXTRAS.includes(item),
  );
  const [isMore, setMore] = useState(isUsed);
  const about = findings.filter((finding) => placeOfFinding(finding) === 'checks');
  if (!hasChecklist(activity)) return null;
  const { answered, total } = checklistCounts(activity.id, rows.checklistItem);
  const isDone = answered === total;
  return (
    <Panel
      isFlush
      id={partId('checks')}
      title="Checks"
      description="For a group that meets in a room. A “no”, and what does not apply, needs a few words why."
      actions={
        <StatusTag icon={isDone ? 'check' : undefined} tone={isDone ? 'success' : 'neutral'}>
          {`${answered} of ${total} answered`}
        </StatusTag>
      }
    >
      <table aria-label="Checks" className={styles.table}>
        <thead>
          <tr>
            <th className={styles.item} scope="col">
              Check
            </th>
            <th className={styles.answer} scope="col">
              Answer
            </th>
            <th scope="col">Note</th>
            <th className={styles.owner} scope="col">
              Who sees to it
            </th>
          </tr>
        </thead>
        <tbody>
          {(isMore ? CHECKLIST_ITEMS : CORE_CHECKLIST_ITEMS).map((item) => (
            <ChecklistLine key={item} item={item} />
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        {!isMore && (
          <Button icon="add" size="sm" variant="quiet" onPress={() => setMore(true)}>
            Four more checks
          </Button>
        )}
        {about.map((finding) => (
          <FieldNotes key={finding.words} findings={[finding]} />
        ))}
      </div>
    </Panel>
  );
}
