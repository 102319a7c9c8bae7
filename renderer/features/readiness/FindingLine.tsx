import { useId } from 'react';
import type { ReadinessItem } from '../../../shared/domain/readiness/readiness.ts';
import { AcceptForm } from './AcceptForm.tsx';
import { FindingFacts } from './FindingFacts.tsx';
import { lineId } from './landing.ts';
import styles from './readiness.module.css';

interface FindingLineProps {
  readonly projectId: string;
  readonly isReadOnly: boolean;
  readonly item: ReadinessItem;
}

/** One finding. Only a warning can be accepted with a reason. */
export function FindingLine({ item, projectId, isReadOnly }: FindingLineProps) {
  const wordsId = useId();
  return (
    <li id={lineId(item, 'open')} className={styles.item} data-level={item.finding.level} tabIndex={-1}>
      <FindingFacts item={item} projectId={projectId} wordsId={wordsId} />
      {item.finding.level === 'warn' && !isReadOnly && (
        <AcceptForm item={item} projectId={projectId} wordsId={wordsId} />
      )}
    </li>
  );
}
