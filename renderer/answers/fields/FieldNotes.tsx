import type { Finding, FindingLevel } from '../../../shared/domain/findings.ts';
import { Icon } from '../../components/Icon/Icon.tsx';
import type { IconName } from '../../components/Icon/icons.tsx';
import styles from './fields.module.css';

const ICONS: Readonly<Record<FindingLevel, IconName>> = { block: 'warning', warn: 'warning', prompt: 'info' };

/** What the rules have to say about an answer, in words and with a picture, never by colour alone. */
export function FieldNotes({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {findings.map(({ rule, level, words, accepted }) =>
        accepted === undefined ? (
          <li key={`${rule} ${words}`} className={`${styles.note ?? ''} ${styles[level] ?? ''}`}>
            <Icon name={ICONS[level]} size="sm" />
            <span>{words}</span>
          </li>
        ) : (
          <li key={`${rule} ${words}`} className={`${styles.note ?? ''} ${styles.accepted ?? ''}`}>
            <Icon name="check" size="sm" />
            <span>
              {words} Accepted: {accepted}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
