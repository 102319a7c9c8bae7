import type { ReadinessItem } from '../../../shared/domain/readiness/readiness.ts';
import { AnswerLink } from '../../answers/questions/AnswerLink.tsx';
import styles from './readiness.module.css';

interface FindingFactsProps {
  readonly item: ReadinessItem;
  readonly projectId: string;
  /** What a button about it is described by. */
  readonly wordsId?: string;
}

/** What a rule says, the way to the answer that settles it, the part of the plan, the rule and where it comes from. */
export function FindingFacts({
  item: { finding, link, source, part },
  projectId,
  wordsId,
}: FindingFactsProps) {
  return (
    <div className={styles.facts}>
      <p id={wordsId} className={styles.words}>
        <AnswerLink projectId={projectId} link={link}>
          {finding.words}
        </AnswerLink>
      </p>
      <p className={styles.meta}>
        <span>{part.number === 0 ? part.title : `${part.number} ${part.title}`}</span>
        <span className={styles.rule}>{finding.rule}</span>
        {source !== '' && <span>{source}</span>}
      </p>
    </div>
  );
}
