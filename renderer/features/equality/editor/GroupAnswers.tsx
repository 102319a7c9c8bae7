import type { RowField } from '../../../../shared/domain/plan/form/types.ts';
import { RowAnswer } from '../../../answers/rows/RowAnswer.tsx';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import type { GroupFacts } from '../group-facts.ts';
import type { GroupField } from './group-fields.ts';
import styles from './editor.module.css';

/** What every part of the editor needs to know. */
export interface EditorPlace {
  readonly projectId: string;
  readonly facts: GroupFacts;
  readonly isReadOnly: boolean;
}

interface GroupAnswersProps extends EditorPlace {
  readonly fields: readonly GroupField[];
}

/** Some of the questions about a group; each saves itself. */
export function GroupAnswers({ projectId, facts, isReadOnly, fields }: GroupAnswersProps) {
  return fields.map((field) => (
    <div key={field.key} className={field.span === 3 ? styles.half : undefined}>
      <RowAnswer
        // A question about groups is one about rows; the kinds of rows share no field by type.
        field={field as unknown as RowField}
        isReadOnly={isReadOnly}
        kind="eiaGroup"
        projectId={projectId}
        row={facts.group as unknown as AnyRow}
      />
    </div>
  ));
}
