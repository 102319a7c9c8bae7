import { useDeferredValue } from 'react';
import type { DirectoryEntry } from '../../../../shared/domain/directory/shapes.ts';
import { INSIGHT_TYPE_WORDS } from '../../../../shared/domain/insight/lists.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import styles from '../insight.module.css';

interface SameTitleProps {
  readonly title: string;
  readonly label: string;
  readonly onTake: (source: Pick<DirectoryEntry<'insightSource'>, 'id' | 'sourceType'>) => void;
}

/** Fewer letters say too little to look for. */
const LEAST = 4;

/** Says that a source with such a title is there already, so that nothing is typed twice. */
export function SameTitle({ title, label, onTake }: SameTitleProps) {
  const search = useDeferredValue(title.trim());
  const asked = useAsk(
    'directory.insightSources',
    { search: search.slice(0, 200), sourceType: null, archived: false, offset: 0, limit: 3 },
    { keepLast: true, isOff: search.length < LEAST },
  );
  const entries = search.length < LEAST ? [] : (asked.value?.entries ?? []);
  if (entries.length === 0) return null;
  return (
    <Callout isAnnounced tone="info" title="Already in the library?">
      <ul aria-label="Sources with such a title" className={`${styles.offers ?? ''} ${styles.same ?? ''}`}>
        {entries.map((source) => (
          <li key={source.id} className={styles.offer}>
            <span>
              {source.title} ({INSIGHT_TYPE_WORDS[source.sourceType]})
            </span>
            <Button size="sm" onPress={() => onTake(source)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
