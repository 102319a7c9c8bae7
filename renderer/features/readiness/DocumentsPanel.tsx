import { plural } from '../../../shared/values/text.ts';
import { AnswerLink } from '../../answers/questions/AnswerLink.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import type { MissingIn } from './view.ts';
import styles from './readiness.module.css';

const NAMES: Readonly<Record<string, string>> = {
  D01: 'Engagement and Equalities Plan',
  D02: 'Assessment and planning form',
  D03: 'Communications and engagement plan',
  D04: 'Equality impact assessment',
  D05: 'Stakeholder map report',
};

interface DocumentsPanelProps {
  readonly projectId: string;
  readonly documents: readonly MissingIn[];
}

/** What each document still misses; it stays a draft until nothing is missing. */
export function DocumentsPanel({ projectId, documents }: DocumentsPanelProps) {
  return (
    <Panel
      isFlush
      title="Stops a final document"
      description="A document stays a draft until every answer it needs is there."
    >
      {documents.map(({ code, marks }) => (
        <details key={code} className={styles.document}>
          <summary className={styles.summary}>
            <Icon name="chevronRight" size="sm" />
            <span>{NAMES[code] ?? code}</span>
            <span className={styles.meta}>{plural(marks.length, 'answer')} missing</span>
          </summary>
          <ul className={styles.marks}>
            {marks.map(({ label, link }) => (
              <li key={`${link} ${label}`}>
                <AnswerLink projectId={projectId} link={link}>
                  {label}
                </AnswerLink>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Panel>
  );
}
