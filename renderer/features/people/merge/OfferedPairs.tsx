import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '../../../../shared/contract/index.ts';
import { grouped, plural } from '../../../../shared/values/text.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { ProgressBar } from '../../../components/ProgressBar/ProgressBar.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { setApart } from './apart.queries.ts';
import { OFFERED_COLUMNS, pairId, pairLabel } from './pair-columns.tsx';
import styles from './merge.module.css';

interface OfferedPairsProps {
  readonly found: Output<'people.duplicates'>;
  readonly mayWrite: boolean;
}

/** More rows than these are drawn only where they can be seen. */
const DRAW_ALL = 100;

/** Pairs that may be one person, the likeliest first. Opening one lays the two side by side; ticked ones are set aside. */
export function OfferedPairs({ found: { pairs, found, isDone, compared, of }, mayWrite }: OfferedPairsProps) {
  const [, goTo] = useLocation();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = pairs.filter((pair) => ticked.has(pairId(pair)));
  const aside = async (): Promise<void> => {
    if (await setApart(chosen)) setTicked(new Set());
  };
  return (
    <>
      {!isDone && (
        <div className={styles.progress}>
          <ProgressBar
            label="Comparing everybody"
            max={Math.max(of, 1)}
            value={compared}
            valueText={`${grouped(compared)} of ${plural(of, 'person', 'people')}`}
          />
        </div>
      )}
      {mayWrite && pairs.length > 0 && (
        <div className={styles.bar}>
          <span className={styles.hint}>
            Open a pair to compare the two records. Tick pairs that are two people.
          </span>
          <Button isDisabled={chosen.length === 0} size="sm" onPress={() => void aside()}>
            {chosen.length === 0 ? 'Set aside' : `Set aside ${plural(chosen.length, 'pair')}`}
          </Button>
        </div>
      )}
      {(isDone || pairs.length > 0) && (
        <Table
          columns={OFFERED_COLUMNS}
          empty={
            <EmptyState icon="check" title="Nobody seems to be here twice">
              Names, e-mail addresses and telephone numbers were compared, slips of the keyboard included.
            </EmptyState>
          }
          label="Possible duplicates"
          rowId={pairId}
          rowLabel={pairLabel}
          rows={pairs}
          virtualAbove={DRAW_ALL}
          onOpen={({ one, other }) => goTo(`/people/${one.id}/join/${other.id}`)}
          {...(mayWrite ? { selection: { ids: ticked, onChange: setTicked } } : {})}
        />
      )}
      {found > pairs.length && (
        <p className={styles.more}>
          The likeliest {grouped(pairs.length)} of {grouped(found)} are shown.
        </p>
      )}
    </>
  );
}
