import { useId, useState } from 'react';
import { Icon } from '../Icon/Icon.tsx';
import type { IconName } from '../Icon/icons.tsx';
import { ProgressBar } from '../ProgressBar/ProgressBar.tsx';
import { cx } from '../support/cx.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import styles from './SectionNav.module.css';

export type SectionState = 'complete' | 'incomplete' | 'notStarted';

export type NavSection = {
  /** Told to `onSelect`. */
  readonly id: string;
  /** The section's title. */
  readonly label: string;
  /** How far it is. */
  readonly state: SectionState;
  /** Answers still wanted, when incomplete. */
  readonly left?: number | undefined;
};

export type SectionNavProps = {
  /** Names the list: "Plan sections". */
  readonly label: string;
  /** In the order of the form. */
  readonly sections: readonly NavSection[];
  /** The one being filled in. */
  readonly currentId: string | null;
  /** A section was chosen. */
  readonly onSelect: (id: string) => void;
};

const ICONS: Record<SectionState, IconName> = {
  complete: 'checkCircle',
  incomplete: 'edit',
  notStarted: 'circle',
};

/** The sections of a long form: where you are, and what is left. */
export function SectionNav({ label, sections, currentId, onSelect }: SectionNavProps) {
  const titleId = useId();
  // Only matters on a narrow or enlarged window, where the list would push the form out of sight.
  const [isUnfolded, setUnfolded] = useState(false);
  const done = sections.filter(({ state }) => state === 'complete').length;
  return (
    <nav aria-labelledby={titleId} className={styles.nav}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {label}
        </h2>
        <span className={styles.count}>
          {done.toLocaleString('en-GB')} of {sections.length.toLocaleString('en-GB')} complete
        </span>
        <button
          type="button"
          aria-expanded={isUnfolded}
          className={styles.fold}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? 'Hide sections' : 'Show sections'}
          <Icon name={isUnfolded ? 'chevronUp' : 'chevronDown'} size="sm" />
        </button>
        <ProgressBar
          isLabelHidden
          label="Sections complete"
          max={Math.max(sections.length, 1)}
          value={done}
        />
      </div>
      {sections.length === 0 ? (
        <p className={styles.none}>There are no sections.</p>
      ) : (
        <ol className={cx(styles.list, !isUnfolded && styles.folded)}>
          {sections.map((section) => (
            <li key={section.id}>
              <SectionButton
                isCurrent={section.id === currentId}
                section={section}
                onSelect={(id) => {
                  setUnfolded(false);
                  onSelect(id);
                }}
              />
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}

type SectionButtonProps = {
  readonly section: NavSection;
  readonly isCurrent: boolean;
  readonly onSelect: (id: string) => void;
};

function SectionButton({ section, isCurrent, onSelect }: SectionButtonProps) {
  const { id, label, state, left } = section;
  return (
    <button
      type="button"
      aria-current={isCurrent ? 'step' : undefined}
      className={cx(styles.button, styles[state])}
      onClick={() => onSelect(id)}
    >
      <Icon name={ICONS[state]} size="md" />
      <span className={styles.label}>
        {label}
        {state !== 'incomplete' && (
          <VisuallyHidden>, {state === 'complete' ? 'complete' : 'not started'}</VisuallyHidden>
        )}
      </span>{' '}
      {state === 'incomplete' && (
        <span className={styles.left}>{left === undefined ? 'Started' : `${left} left`}</span>
      )}
    </button>
  );
}
