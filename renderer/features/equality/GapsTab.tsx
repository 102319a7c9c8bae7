import { useState } from 'react';
import { isAssessed } from '../../../shared/domain/equality/further.ts';
import type { EqualityCounts } from '../../../shared/domain/equality/gaps.ts';
import { elementOf } from '../../../shared/domain/plan/form/places.ts';
import { plural } from '../../../shared/values/text.ts';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { GapEditor } from './editor/GroupEditor.tsx';
import { GAP_COLUMNS } from './grid/gap-columns.tsx';
import { GroupGrid } from './grid/GroupGrid.tsx';
import { isOpenGap } from './group-facts.ts';
import type { GroupsTabProps } from './GroupsTab.tsx';
import styles from './equality.module.css';

type GapsTabProps = GroupsTabProps & { readonly counts: EqualityCounts };

/** D01 §6: the groups that need further engagement. Those without an activity stand out in bold. */
export function GapsTab({ projectId, groups, isReadOnly, counts }: GapsTabProps) {
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  const shown = groups.filter(({ group, further }) => group.id === openId || further.needed === true);
  const unassessed = groups.filter(({ group }) => !isAssessed(group)).length;
  return (
    <div className={styles.tab}>
      <p className={styles.intro}>{introOf(counts)}</p>
      <div id={elementOf('groups.gaps')} tabIndex={-1}>
        {shown.length > 0 ? (
          <GroupGrid
            columns={GAP_COLUMNS}
            groups={shown}
            hasBands={false}
            isReadOnly={isReadOnly}
            isStrong={isOpenGap}
            label="Gaps that need engagement"
            openId={openId}
            projectId={projectId}
            editor={(facts, commands) => (
              <GapEditor
                commands={commands}
                facts={facts}
                isLast={shown.at(-1) === facts}
                isReadOnly={isReadOnly}
                projectId={projectId}
              />
            )}
            onOpen={setOpenId}
            onQuick={() => undefined}
          />
        ) : (
          <EmptyState icon={unassessed > 0 ? 'help' : 'checkCircle'} title="No gaps found">
            {unassessed > 0
              ? `${plural(unassessed, 'group')} not assessed yet, so gaps may still appear.`
              : 'Every group that matters most was heard.'}
          </EmptyState>
        )}
      </div>
    </div>
  );
}

function introOf({ toHear, gaps }: EqualityCounts): string {
  if (toHear === 0) return 'A group appears here when the change matters to it and it was not heard yet.';
  const without =
    gaps === 0
      ? 'Each has an activity.'
      : `${gaps} without an activity: these keep the plan from being final.`;
  return `${plural(toHear, 'group')} to hear from. ${without}`;
}
