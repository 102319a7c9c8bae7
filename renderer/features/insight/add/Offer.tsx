import { useState } from 'react';
import type { DirectoryEntry } from '../../../../shared/domain/directory/shapes.ts';
import { INSIGHT_TYPE_WORDS } from '../../../../shared/domain/insight/lists.ts';
import { ageWords } from '../../../../shared/domain/insight/sources.ts';
import { formatDate, londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { UsedIn } from '../UsedIn.tsx';
import styles from '../insight.module.css';

interface OfferProps {
  readonly source: Omit<DirectoryEntry<'insightSource'>, 'groupsHeard'>;
  readonly isHere: boolean;
  readonly onTake: () => Promise<unknown>;
}

/** A source of the library with its age and where it is used, and the button that takes it. */
export function Offer({ source, isHere, onTake }: OfferProps) {
  const [isBusy, setBusy] = useState(false);
  const { dateGathered } = source;
  const age =
    dateGathered === null
      ? 'No date'
      : `${formatDate(dateGathered)}, ${ageWords(source, londonDate(nowInstant()))}`;
  const take = async (): Promise<void> => {
    setBusy(true);
    await onTake();
    setBusy(false);
  };
  return (
    <li className={styles.offer}>
      <div>
        <p className={styles.offerTitle}>{source.title}</p>
        <p className={styles.small}>
          {INSIGHT_TYPE_WORDS[source.sourceType]}. {age}. Used in: <UsedIn id={source.id} />
        </p>
      </div>
      {isHere ? (
        <StatusTag icon="check" tone="success">
          In this project
        </StatusTag>
      ) : (
        <Button icon="add" isBusy={isBusy} size="sm" onPress={() => void take()}>
          Add <VisuallyHidden>{source.title}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}
