import type { ReactNode } from 'react';
import type { ActivityGroup } from '../../../../shared/domain/activities/form-types.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { ActivityAnswer, isAsked } from './ActivityAnswer.tsx';
import { partId, useEditing } from './editor-context.ts';
import styles from './editor.module.css';

interface GroupPanelProps {
  readonly group: ActivityGroup;
  /** What stands below a question: what a method is, what is usually offered. */
  readonly after?: Partial<Record<string, ReactNode>>;
  /** What stands below all questions. */
  readonly children?: ReactNode;
}

/** A box of questions that belong together. */
export function GroupPanel({ group: { id, title, intro, fields }, after = {}, children }: GroupPanelProps) {
  const { activity } = useEditing();
  return (
    <Panel description={intro} headingLevel={2} id={partId(id)} title={title}>
      <div className={styles.grid}>
        {fields
          .filter((field) => isAsked(activity, field))
          .map((field) => (
            <div key={field.key} className={styles[`span${field.span}`]}>
              <ActivityAnswer field={field} />
              {after[field.key]}
            </div>
          ))}
      </div>
      {children !== undefined && <div className={styles.below}>{children}</div>}
    </Panel>
  );
}
