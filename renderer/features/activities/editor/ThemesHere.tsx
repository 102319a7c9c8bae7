import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { SENTIMENT_WORDS } from '../../../../shared/domain/activities/lists.ts';
import { addRow } from '../../../answers/rows/row-changes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { activitiesPath } from '../paths.ts';
import { useEditing } from './editor-context.ts';
import styles from './editor.module.css';

/** E30. What people said at this activity; the themes of the whole project have a tab of their own. */
export function ThemesHere() {
  const client = useQueryClient();
  const [, goTo] = useLocation();
  const { projectId, activity, rows, isReadOnly } = useEditing();
  const themes = rows.theme.filter(({ activityIds }) => activityIds.includes(activity.id));
  const open = (): void => goTo(activitiesPath(projectId), { state: { field: 'rows.theme' } });
  const add = async (): Promise<void> => {
    const list = { client, projectId, kind: 'theme' as const, itemName: 'theme' };
    if ((await addRow(list, { activityIds: [activity.id] })) !== undefined) open();
  };
  return (
    <div>
      <h3 className={styles.subtitle}>What people said</h3>
      {themes.length === 0 ? (
        <p>No theme names this activity yet.</p>
      ) : (
        <ul className={styles.themes}>
          {themes.map(({ id, title, summary, sentiment }) => (
            <li key={id}>
              <strong>{title || 'Theme without a name'}</strong> ({SENTIMENT_WORDS[sentiment].toLowerCase()})
              {summary === '' ? '' : `: ${summary}`}
            </li>
          ))}
        </ul>
      )}
      <div className={`${styles.state ?? ''} ${styles.about ?? ''}`}>
        {!isReadOnly && (
          <Button icon="add" onPress={() => void add()}>
            Add a theme
          </Button>
        )}
        {themes.length > 0 && (
          <Button variant="quiet" onPress={open}>
            Open the themes
          </Button>
        )}
      </div>
    </div>
  );
}
