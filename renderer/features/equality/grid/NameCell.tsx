import { useSyncExternalStore } from 'react';
import { drafts } from '../../../answers/saving/drafts.ts';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { GroupFacts } from '../group-facts.ts';
import { Mark } from './Mark.tsx';
import styles from './grid.module.css';

interface NameCellProps {
  readonly projectId: string;
  readonly facts: GroupFacts;
}

/** Who the group is, and what calls for another look at it. */
export function NameCell({ projectId, facts: { group, name, findings } }: NameCellProps) {
  const isTroubled = useSyncExternalStore(drafts.subscribe, () =>
    drafts.isTroubled(`${projectId} ${group.id} `),
  );
  return (
    <>
      <span className={styles.name}>{name}</span>
      {findings.some(({ rule }) => rule === 'R-025') && (
        <Mark icon="flag" tone="bad">
          Look again
        </Mark>
      )}
      {group.separateActivity && (
        <Mark icon="people" tone="plain">
          Needs an activity of its own
        </Mark>
      )}
      {isTroubled && (
        <StatusTag icon="warning" tone="danger">
          Not saved
        </StatusTag>
      )}
    </>
  );
}
