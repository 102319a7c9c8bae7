import { useId } from 'react';
import { plural } from '../../../../shared/values/text.ts';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { Icon } from '../../../components/Icon/Icon.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { WantedGroup } from './still-to-complete.ts';
import styles from './panel.module.css';

interface StillToCompleteProps {
  readonly groups: readonly WantedGroup[];
  readonly currentSection: string;
  readonly onSeek: (link: string) => void;
  readonly onHide: () => void;
}

/** Everything the documents still want, in the order of the plan. Each entry leads to its answer. */
export function StillToComplete({ groups, currentSection, onSeek, onHide }: StillToCompleteProps) {
  const titleId = useId();
  const count = groups.reduce((sum, { wanted }) => sum + wanted.length, 0);
  return (
    <aside aria-labelledby={titleId} className={styles.panel}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          Still to complete
        </h2>
        <IconButton
          icon="cross"
          label="Hide the list of what is still to complete"
          size="sm"
          onPress={onHide}
        />
        <output className={styles.count}>
          {count === 0 ? 'Nothing is missing.' : `${plural(count, 'answer')} missing`}
        </output>
      </div>
      {count === 0 ? (
        <p className={styles.done}>
          <Icon name="checkCircle" /> Both documents can be exported as final.
        </p>
      ) : (
        <div className={styles.scroll}>
          {groups.map(({ section, wanted }) => (
            <section key={section?.id ?? 'settings'} className={styles.group}>
              <h3 className={styles.groupTitle} data-current={section?.id === currentSection || undefined}>
                {section === undefined ? 'In Settings' : `${section.number} ${section.title}`}
              </h3>
              <ul className={styles.list}>
                {wanted.map(({ link, label, onlyForm }) => (
                  <li key={`${link} ${label}`}>
                    <button type="button" className={styles.entry} onClick={() => onSeek(link)}>
                      <VisuallyHidden>Go to </VisuallyHidden>
                      {label}
                      {onlyForm && <span className={styles.only}> (assessment form)</span>}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </aside>
  );
}
