import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { WantedGroup } from './still-to-complete.ts';
import styles from './panel.module.css';

interface WantedListProps {
  readonly groups: readonly WantedGroup[];
  readonly currentSection: string;
  readonly onSeek: (link: string) => void;
}

/** Missing answers under the section they belong to. */
export function WantedList({ groups, currentSection, onSeek }: WantedListProps) {
  return groups.map(({ section, wanted }) => (
    <section key={section?.id ?? 'settings'}>
      <h3 className={styles.groupTitle} data-current={section?.id === currentSection || undefined}>
        {section === undefined ? 'In Settings' : `${section.number} ${section.title}`}
      </h3>
      <ul className={styles.list}>
        {wanted.map(({ link, label, onlyIn }) => (
          <li key={`${link} ${label}`}>
            <button type="button" className={styles.entry} onClick={() => onSeek(link)}>
              <VisuallyHidden>Go to</VisuallyHidden> {label}
              {onlyIn !== undefined && <span className={styles.only}> ({onlyIn.toLowerCase()})</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
