import { daysWords, type When } from '../../../shared/domain/policy/changes.ts';
import { formatDate } from '../../../shared/values/dates.ts';
import { Button } from '../../components/Button/Button.tsx';
import { MenuButton } from '../../components/MenuButton/MenuButton.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { useArchivePolicy, type Policy } from './policies.queries.ts';
import type { VersionsPanelProps } from './VersionsPanel.tsx';
import styles from './policies.module.css';

const TAGS = {
  PAST: { tone: 'neutral', words: 'Past' },
  IN_FORCE: { tone: 'success', words: 'In force' },
  FUTURE: { tone: 'info', words: 'To come' },
} as const;

type VersionLineProps = VersionsPanelProps & {
  readonly policy: Policy;
  readonly when: When;
  readonly onEnd: () => void;
};

/** One version on the timeline, and what may be done with it. */
export function VersionLine({
  policy,
  when,
  chosenId,
  today,
  tools,
  mayChange,
  onChoose,
  onEnd,
}: VersionLineProps) {
  const archive = useArchivePolicy();
  const { id, version, content, isUsed } = policy;
  const { tone, words } = TAGS[when];
  const putAway = (): void =>
    void archive.run({ id, archived: true, expectedVersion: version, reopen: null });
  const items = [
    ...(tools && !isUsed
      ? [{ id: 'change', label: 'Change this version', onAction: () => tools.startChange(policy) }]
      : []),
    { id: 'end', label: 'Change its last day', onAction: onEnd },
    ...(isUsed ? [] : [{ id: 'archive', label: 'Put in the archive', onAction: putAway }]),
  ];
  return (
    <li className={styles.version} data-chosen={id === chosenId || undefined} data-when={when}>
      <div className={styles.lineWords}>
        <span className={styles.lineHead}>
          <strong>{policy.title}</strong>
          <StatusTag tone={tone}>{words}</StatusTag>
          {content.reviewOn !== null && content.reviewOn < today && when !== 'PAST' && (
            <StatusTag tone="warning">Review was due {formatDate(content.reviewOn)}</StatusTag>
          )}
        </span>
        <span className={styles.days}>
          {upper(daysWords(policy))}
          {isUsed && ' · Approved claims rest on it, so it stays as it is'}
        </span>
      </div>
      <div className={styles.lineTools}>
        <Button size="sm" variant="quiet" isDisabled={id === chosenId} onPress={() => onChoose(id)}>
          {id === chosenId ? 'Shown below' : 'Show'}
        </Button>
        {tools && (
          <Button size="sm" icon="copy" onPress={() => tools.startAfter(policy)}>
            New version from this one
          </Button>
        )}
        {mayChange && <MenuButton isIconOnly icon="more" label={`More for ${policy.title}`} items={items} />}
      </div>
    </li>
  );
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
