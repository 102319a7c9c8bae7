import { useDeferredValue, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Finding } from '../../../../shared/domain/findings.ts';
import { elementOf } from '../../../../shared/domain/plan/form/places.ts';
import type { PlanContext } from '../../../answers/questions/plan-context.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { clearActivitiesFilter, useActivitiesView } from '../../../state/activities-view.ts';
import { plural } from '../../../../shared/values/text.ts';
import { activityPath } from '../paths.ts';
import { rulesRows, type ActivityCommands } from '../useActivityCommands.ts';
import { ACTIVITY_COLUMNS } from './activity-columns.tsx';
import { rowGroups } from './activity-rows.ts';
import { ListFilters } from './ListFilters.tsx';
import styles from '../activities.module.css';

interface ActivityListProps {
  readonly context: PlanContext;
  readonly findings: readonly Finding[];
  readonly commands: ActivityCommands;
}

/** The activities month by month. Enter or a click opens one. */
export function ActivityList({ context, findings, commands }: ActivityListProps) {
  const { plan, projectId, isReadOnly } = context;
  const [, goTo] = useLocation();
  const view = useDeferredValue(useActivitiesView());
  const rows = rulesRows(plan);
  const groups = useMemo(
    () => rowGroups({ projectId, rows, findings, view }),
    [projectId, rows, findings, view],
  );
  if (rows.activity.length === 0)
    return (
      <div id={elementOf('rows.activity')}>
        <Panel>
          <EmptyState
            icon="calendar"
            title="No activities yet"
            action={
              !isReadOnly && (
                <Button icon="add" onPress={() => void commands.add()}>
                  Add the first activity
                </Button>
              )
            }
          >
            Everything you do to hear people stands here: surveys, meetings, visits. Below are methods that
            would fit.
          </EmptyState>
        </Panel>
      </div>
    );
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <div className={styles.stack} id={elementOf('rows.activity')}>
      <ListFilters rows={rows} />
      {shown < rows.activity.length && (
        <output
          className={styles.count}
        >{`Showing ${shown} of ${plural(rows.activity.length, 'activity', 'activities')}.`}</output>
      )}
      {groups.length === 0 && (
        <Panel>
          <EmptyState
            isCompact
            title="No activity fits the filter"
            action={<Button onPress={clearActivitiesFilter}>Show all activities</Button>}
          />
        </Panel>
      )}
      {groups.map(({ id, title, rows: those }) => (
        <Panel key={id} isFlush title={title}>
          <Table
            columns={ACTIVITY_COLUMNS}
            label={`Activities: ${title}`}
            rowId={(row) => row.id}
            rows={those}
            onOpen={(row) => goTo(activityPath(projectId, row.id))}
          />
        </Panel>
      ))}
    </div>
  );
}
