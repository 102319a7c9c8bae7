import { useState } from 'react';
import { STANDARD_GROUPS, type GroupCode } from '../../../shared/domain/equality/groups.ts';
import { isLocal, missingGroups } from '../../../shared/domain/equality/print-order.ts';
import { elementOf, rowLink } from '../../../shared/domain/plan/form/places.ts';
import { wishedLink } from '../../answers/questions/wished.ts';
import { Button } from '../../components/Button/Button.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { RadioGroup } from '../../components/RadioGroup/RadioGroup.tsx';
import { AddGroup } from './AddGroup.tsx';
import { GroupEditor } from './editor/GroupEditor.tsx';
import { filterOptions, isShown, type Filter } from './filter.ts';
import { GROUP_COLUMNS } from './grid/group-columns.tsx';
import { GroupGrid, type EditorCommands } from './grid/GroupGrid.tsx';
import type { GroupFacts } from './group-facts.ts';
import type { useGroups } from './useGroups.ts';
import styles from './equality.module.css';

export interface GroupsTabProps {
  readonly projectId: string;
  readonly groups: readonly GroupFacts[];
  readonly isReadOnly: boolean;
  readonly changes: ReturnType<typeof useGroups>;
}

const elementOfRow = (rowId: string): string => elementOf(rowLink('eiaGroup', rowId));

/** D01 §5 as a grid: which groups are heard, at a glance. */
export function GroupsTab({ projectId, groups, isReadOnly, changes }: GroupsTabProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [openId, setOpenId] = useState<string | undefined>(() => wishedLink()?.split('#')[1]);
  // The open group stays on show while its answers change.
  const shown = groups.filter((facts) => facts.group.id === openId || isShown(filter, facts));
  const missing = missingGroups(groups.map(({ group }) => group));
  const add = (code: GroupCode): void => void changes.add(code).then((rowId) => rowId && setOpenId(rowId));
  const addAll = async (): Promise<void> => {
    for (const code of STANDARD_GROUPS) await changes.add(code);
  };
  const editor = (facts: GroupFacts, commands: EditorCommands) => (
    <GroupEditor
      commands={commands}
      facts={facts}
      isLast={shown.at(-1) === facts}
      isReadOnly={isReadOnly}
      projectId={projectId}
      tools={
        !isReadOnly &&
        isLocal(facts.group) && (
          <Button
            icon="delete"
            size="sm"
            variant="quiet"
            onPress={() => void changes.remove(facts).then((isRemoved) => isRemoved && commands.leave())}
          >
            Remove this group
          </Button>
        )
      }
    />
  );
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <RadioGroup
          isLabelHidden
          label="Groups on show"
          layout="segmented"
          options={filterOptions(groups)}
          value={filter}
          onChange={(id) => setFilter(id as Filter)}
        />
        {!isReadOnly && groups.length > 0 && <AddGroup missing={missing} onAdd={add} />}
      </div>
      <div id={elementOf('rows.eiaGroup')} tabIndex={-1}>
        {shown.length > 0 ? (
          <GroupGrid
            hasBands
            columns={GROUP_COLUMNS}
            editor={editor}
            elementOfRow={elementOfRow}
            groups={shown}
            isReadOnly={isReadOnly}
            label="Groups"
            openId={openId}
            projectId={projectId}
            onOpen={setOpenId}
            onQuick={(...change) => void changes.quickSet(...change)}
          />
        ) : (
          <NoGroups isNone={groups.length === 0} isReadOnly={isReadOnly} onAddAll={() => void addAll()} />
        )}
      </div>
      {!isReadOnly && shown.length > 0 && <KeysHint />}
    </div>
  );
}

interface NoGroupsProps {
  readonly isNone: boolean;
  readonly isReadOnly: boolean;
  readonly onAddAll: () => void;
}

function NoGroups({ isNone, isReadOnly, onAddAll }: NoGroupsProps) {
  if (!isNone) return <EmptyState isCompact title="No groups to show here. Choose another view above." />;
  return (
    <EmptyState
      icon="people"
      title="No groups yet"
      action={!isReadOnly && <Button onPress={onAddAll}>Add the standard groups</Button>}
    >
      An assessment looks at the nine protected characteristics, carers, inclusion health groups and more.
    </EmptyState>
  );
}

/** The keys are for people who fill the whole grid. */
function KeysHint() {
  return (
    <p className={styles.hint}>
      Arrow keys move, Enter opens a group. On Relevance or Likely effect, press the first letter of an
      answer: H for High, P for Positive. Press it again for the next answer with that letter.
    </p>
  );
}
