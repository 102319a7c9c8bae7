import { useQueryClient } from '@tanstack/react-query';
import { elementOf } from '../../../shared/domain/plan/form/places.ts';
import type { AcceptedItem } from '../../../shared/domain/readiness/readiness.ts';
import { formatDate, londonDate } from '../../../shared/values/dates.ts';
import { plural } from '../../../shared/values/text.ts';
import { removeRow } from '../../answers/rows/row-changes.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { useAsk } from '../../data/useAsk.ts';
import { FindingFacts } from './FindingFacts.tsx';
import { landOn, lineId } from './landing.ts';
import { overrideList } from './override-list.ts';
import styles from './readiness.module.css';

interface AcceptedPanelProps {
  readonly projectId: string;
  readonly isReadOnly: boolean;
  readonly items: readonly AcceptedItem[];
}

/** Warnings somebody decided to live with: the reason, who gave it and when, and the way back. */
export function AcceptedPanel({ projectId, isReadOnly, items }: AcceptedPanelProps) {
  const client = useQueryClient();
  const givenBy = useGivenBy(projectId);
  const withdraw = async (item: AcceptedItem): Promise<void> => {
    const list = overrideList(client, projectId);
    if (await removeRow(list, item.override.id, `the reason for ${item.finding.rule}`)) landOn(item, 'open');
  };
  return (
    <Panel
      isFlush
      id={elementOf('rows.findingOverride')}
      title="Accepted with a reason"
      description="Warnings you decided to live with."
      actions={plural(items.length, 'finding')}
    >
      <ul className={styles.items}>
        {items.map((item) => (
          <li
            key={item.id}
            id={lineId(item, 'accepted')}
            className={styles.item}
            data-level="accepted"
            tabIndex={-1}
          >
            <FindingFacts item={item} projectId={projectId} />
            <div className={styles.reason}>
              <p className={styles.reasonWords}>{item.override.reason}</p>
              <GivenBy words={givenBy(item.override.reason)} />
            </div>
            {!isReadOnly && (
              <div>
                <Button size="sm" variant="quiet" onPress={() => void withdraw(item)}>
                  Withdraw the reason
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Who and when; nothing for a reason that came with a project file. */
function GivenBy({ words }: { readonly words: string }) {
  return words === '' ? null : <p className={styles.meta}>{words}</p>;
}

/** How far back the history is searched: enough for the reasons of some weeks. */
const LOOK_BACK = 200;

/** Who gave a reason and when, as the history of the project tells it. */
function useGivenBy(projectId: string): (reason: string) => string {
  const history = useAsk('projects.history', { projectId, before: null, limit: LOOK_BACK });
  return (reason) => {
    const stored = JSON.stringify(reason);
    const entry = history.value?.entries.find(
      ({ record, field, after }) => record === 'finding_override' && field === 'reason' && after === stored,
    );
    return entry ? `${entry.who}, ${formatDate(londonDate(entry.at))}` : '';
  };
}
