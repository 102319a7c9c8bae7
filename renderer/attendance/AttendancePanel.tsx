import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { countAttendance, wholeMinutes } from '../../shared/domain/people/attendance.ts';
import type { PlanRows } from '../../shared/domain/plan/shapes.ts';
import { plural } from '../../shared/values/text.ts';
import { Button } from '../components/Button/Button.tsx';
import { EmptyState } from '../components/EmptyState/EmptyState.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { Answered } from '../data/Answered.tsx';
import type { Plan } from '../data/plan.ts';
import { useMay, useSetup } from '../data/setup.ts';
import { useAsk } from '../data/useAsk.ts';
import { everyoneCame, markCame, type Line } from './attendance-changes.ts';
import { AttendanceTable } from './AttendanceTable.tsx';
import { InviteDialog } from './invite/InviteDialog.tsx';
import { useFreshNext } from './use-fresh-next.ts';
import styles from './attendance.module.css';

interface AttendancePanelProps {
  /** The project as the page has it. */
  readonly plan: Plan;
  readonly activityId: string;
  readonly title?: string;
  /** Where the list of parts lands. */
  readonly id?: string;
}

/** Who is invited to an activity, what they were offered and need, and who came (E46, R-079, R-083). */
export function AttendancePanel({ plan, activityId, title = 'People', id }: AttendancePanelProps) {
  const client = useQueryClient();
  const asked = useAsk('people.ofActivity', { activityId });
  useFreshNext('people.ofActivity');
  const [dialog, setDialog] = useState<'invite' | 'walkIn' | undefined>(undefined);
  const isReadOnly = !useMay('claims:write');
  const area = useSetup().areas.find((one) => one.id === plan.head.areaId);
  const activity = (plan.rows as unknown as PlanRows).activity.find((one) => one.id === activityId);
  if (!activity) return null;
  const lines = asked.value?.lines ?? [];
  const whole = wholeMinutes(activity);
  const toMark = everyoneCame(lines, whole);
  return (
    <Panel
      id={id}
      isFlush
      title={title}
      description={<Counts lines={lines} />}
      actions={
        !isReadOnly && (
          <>
            {toMark.length > 0 && (
              <Button icon="check" onPress={() => void markCame(client, toMark, 'Everyone came')}>
                {toMark.length === lines.length ? 'Everyone came' : `The other ${toMark.length} came`}
              </Button>
            )}
            <Button icon="add" onPress={() => setDialog('walkIn')}>
              Somebody turned up
            </Button>
            <Button icon="people" variant="primary" onPress={() => setDialog('invite')}>
              Invite people
            </Button>
          </>
        )
      }
    >
      <Answered asked={asked} waiting="Getting the list of people">
        {() =>
          lines.length === 0 ? (
            <EmptyState icon="people" isCompact title="Nobody is invited yet">
              {isReadOnly
                ? 'People who are invited, or who turn up, are listed here.'
                : 'Invite people to write down what they were offered, what they need and whether they came.'}
            </EmptyState>
          ) : (
            <AttendanceTable isReadOnly={isReadOnly} lines={lines} whole={whole} />
          )
        }
      </Answered>
      {dialog !== undefined && area && (
        <InviteDialog
          activity={activity}
          area={area}
          lines={lines}
          mode={dialog}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Panel>
  );
}

/** `8 invited · 5 will come · 1 cannot · 2 no answer · 4 came`. */
function Counts({ lines }: { readonly lines: readonly Line[] }) {
  const counts = countAttendance(lines.map(({ entry }) => entry));
  const words = [
    plural(counts.invited, 'person invited', 'people invited'),
    ...(counts.willCome > 0 ? [`${counts.willCome} will come`] : []),
    ...(counts.cannot > 0 ? [`${counts.cannot} cannot`] : []),
    ...(counts.noReply > 0 ? [`${counts.noReply} without an answer`] : []),
    `${counts.came} came`,
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.summary}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
