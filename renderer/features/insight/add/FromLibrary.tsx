import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Dialog } from '../../../components/Dialog/Dialog.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Answered } from '../../../data/Answered.tsx';
import type { Plan } from '../../../data/plan.ts';
import { useAsk } from '../../../data/useAsk.ts';
import { Offer } from './Offer.tsx';
import { SourceFilters, type SourceView } from './SourceFilters.tsx';
import { takeSource } from './take-source.ts';
import styles from '../insight.module.css';

interface FromLibraryProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** So many are offered at first, and so many more each time. */
const PART = 50;

/** The library to choose from: one press takes a source into the project, and the list stays for the next. */
export function FromLibrary({ plan, onClose }: FromLibraryProps) {
  const client = useQueryClient();
  const projectId = plan.head.id;
  const [view, setView] = useState<SourceView>({ search: '', sourceType: null });
  const [limit, setLimit] = useState(PART);
  const asked = useAsk(
    'directory.insightSources',
    { ...useDeferredValue(view), archived: false, offset: 0, limit },
    { keepLast: true },
  );
  const here = new Set(plan.rows.insightUse.map(({ sourceId }) => sourceId));
  return (
    <Dialog
      isOpen
      size="lg"
      title="Add from the library"
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <div className={styles.pick}>
        <div className={styles.filters}>
          <SourceFilters view={view} onChange={(change) => setView({ ...view, ...change })} />
        </div>
        <Answered asked={asked} waiting="Looking in the library">
          {({ entries, found, active }) =>
            entries.length === 0 ? (
              <EmptyState
                isCompact
                title={active === 0 ? 'The library is empty' : 'No source fits the search'}
              >
                {active === 0
                  ? 'Close this and add a new source: it is then in the library for every project.'
                  : 'Try fewer words, or every type.'}
              </EmptyState>
            ) : (
              <>
                <output className={styles.small}>{plural(found, 'source')}</output>
                <ul aria-label="Sources in the library" className={styles.offers}>
                  {entries.map((source) => (
                    <Offer
                      key={source.id}
                      isHere={here.has(source.id)}
                      source={source}
                      onTake={() => takeSource(client, projectId, source)}
                    />
                  ))}
                </ul>
                {found > entries.length && (
                  <div className={styles.more}>
                    <Button onPress={() => setLimit(Math.min(500, limit + PART))}>Show more</Button>
                  </div>
                )}
              </>
            )
          }
        </Answered>
      </div>
    </Dialog>
  );
}
