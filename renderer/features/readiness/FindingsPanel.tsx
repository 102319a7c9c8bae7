import { useId } from 'react';
import { plural } from '../../../shared/values/text.ts';
import type { ReadinessItem } from '../../../shared/domain/readiness/readiness.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { AcceptForm } from './AcceptForm.tsx';
import { FindingFacts } from './FindingFacts.tsx';
import styles from './readiness.module.css';

interface FindingsPanelProps {
  readonly projectId: string;
  readonly isReadOnly: boolean;
  readonly title: string;
  readonly description: string;
  readonly items: readonly ReadinessItem[];
}

/** Findings of one kind. Only a warning can be accepted with a reason. */
export function FindingsPanel({ projectId, isReadOnly, title, description, items }: FindingsPanelProps) {
  return (
    <Panel isFlush title={title} description={description} actions={plural(items.length, 'finding')}>
      <ul className={styles.items}>
        {items.map((item) => (
          <FindingLine key={item.id} item={item} projectId={projectId} isReadOnly={isReadOnly} />
        ))}
      </ul>
    </Panel>
  );
}

type FindingLineProps = Pick<FindingsPanelProps, 'projectId' | 'isReadOnly'> & {
  readonly item: ReadinessItem;
};

function FindingLine({ item, projectId, isReadOnly }: FindingLineProps) {
  const wordsId = useId();
  return (
    <li className={styles.item} data-level={item.finding.level}>
      <FindingFacts item={item} projectId={projectId} wordsId={wordsId} />
      {item.step !== undefined && (
        <div className={styles.step}>
          <StatusTag tone="warning">
            Stops: {item.step.charAt(0).toLowerCase() + item.step.slice(1)}
          </StatusTag>
        </div>
      )}
      {item.finding.level === 'warn' && !isReadOnly && (
        <AcceptForm item={item} projectId={projectId} wordsId={wordsId} />
      )}
    </li>
  );
}
