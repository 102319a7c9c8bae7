import { isDated } from '../../../../shared/domain/activities/calendar-file.ts';
import { METHOD_WORDS } from '../../../../shared/domain/activities/lists.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { MenuButton } from '../../../components/MenuButton/MenuButton.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import type { Plan } from '../../../data/plan.ts';
import { useMay } from '../../../data/setup.ts';
import { dayWords, nameOf } from '../activity-words.ts';
import { activitiesPath, projectPath } from '../paths.ts';
import { useSaveCalendar } from '../activities.queries.ts';
import { useActivityCommands } from '../useActivityCommands.ts';
import { useEditing } from './editor-context.ts';

/** Which activity it is, and what can be done with it as a whole. */
export function ActivityHeader({ plan }: { readonly plan: Plan }) {
  const { projectId, activity, rows, isReadOnly } = useEditing();
  const commands = useActivityCommands(plan);
  const calendar = useSaveCalendar();
  const mayExport = useMay('documents:export');
  const name = nameOf(activity, rows.activity);
  return (
    <PageHeader
      title={name}
      breadcrumbs={[
        { label: 'Projects', href: '/projects' },
        { label: plan.head.reference, href: projectPath(projectId) },
        { label: 'Activities', href: activitiesPath(projectId) },
      ]}
      meta={[METHOD_WORDS[activity.method], dayWords(activity) || 'No date yet']}
      actions={
        <>
          {mayExport && isDated(activity) && (
            <Button
              icon="calendar"
              isBusy={calendar.isBusy}
              onPress={() => void calendar.run({ projectId, activityId: activity.id })}
            >
              Save as calendar file
            </Button>
          )}
          {!isReadOnly && (
            <MenuButton
              label="More"
              items={[
                {
                  id: 'copy',
                  label: 'Duplicate this activity',
                  icon: 'copy',
                  onAction: () => void commands.duplicate(activity),
                },
                {
                  id: 'remove',
                  label: 'Remove this activity',
                  icon: 'delete',
                  isDanger: true,
                  onAction: () => void commands.remove(activity, name),
                },
              ]}
            />
          )}
        </>
      }
    />
  );
}
