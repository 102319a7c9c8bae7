import { useState } from 'react';
import { STATUS_WORDS } from '../../../shared/domain/plan/lists.ts';
import {
  needsReason,
  nextStatus,
  statusActions,
  type StatusAction,
} from '../../../shared/domain/projects/status.ts';
import type { Plan } from '../../data/plan.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { BlockedNote } from './BlockedNote.tsx';
import { useChangeStatus } from './projects.queries.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { whatBlocks } from './status-facts.ts';
import { actionWords, STATUS_MEANINGS } from './status-words.ts';
import { StatusSteps } from './StatusSteps.tsx';
import styles from './status.module.css';

export type StatusPanelProps = { readonly plan: Plan; readonly mayChange: boolean };

/** The path a project takes, where it is on it, and the next step. */
export function StatusPanel({ plan, mayChange }: StatusPanelProps) {
  const { head } = plan;
  const [asking, setAsking] = useState<StatusAction | undefined>(undefined);
  const [tried, setTried] = useState(0);
  const change = useChangeStatus();
  const blocks = whatBlocks(plan);
  const next = nextStatus(head, 'ADVANCE')?.status;

  const take = async (action: StatusAction, reason: string): Promise<void> => {
    const answer = await change.run({ projectId: head.id, action, reason, expectedVersion: head.version });
    if (answer.ok) setAsking(undefined);
  };
  const press = (action: StatusAction): void => {
    if (needsReason(action)) setAsking(action);
    else if (action === 'ADVANCE' && blocks.length > 0) setTried((times) => times + 1);
    else void take(action, '');
  };
  return (
    <Panel title="Where the project stands">
      <div className={styles.body}>
        <StatusSteps head={head} />
        <p className={styles.meaning}>
          <strong>{STATUS_WORDS[head.status]}.</strong> {STATUS_MEANINGS[head.status]}
        </p>
        {next !== undefined && blocks.length > 0 && (
          <BlockedNote key={tried} projectId={head.id} next={next} blocks={blocks} isTried={tried > 0} />
        )}
        {mayChange && (
          <div className={styles.buttons}>
            {statusActions(head).map((action) => (
              <Button
                key={action}
                variant={
                  MAIN.includes(action) && blocks.length === 0
                    ? 'primary'
                    : MAIN.includes(action)
                      ? 'secondary'
                      : 'quiet'
                }
                isBusy={change.isBusy && asking === undefined && MAIN.includes(action)}
                onPress={() => press(action)}
              >
                {actionWords(head, action)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {asking !== undefined && (
        <ReasonDialog
          title={actionWords(head, asking)}
          isBusy={change.isBusy}
          onCancel={() => setAsking(undefined)}
          onReason={(reason) => void take(asking, reason)}
        />
      )}
    </Panel>
  );
}

const MAIN: readonly StatusAction[] = ['ADVANCE', 'RESUME'];
