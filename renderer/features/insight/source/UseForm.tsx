import type { UsedSource } from '../../../../shared/domain/insight/sources.ts';
import { unansweredOf } from '../../../../shared/domain/insight/sources.ts';
import type { RowField } from '../../../../shared/domain/plan/form/types.ts';
import { RowAnswer } from '../../../answers/rows/RowAnswer.tsx';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import { PRIOR_FIELDS, USE_FIELDS } from '../source-fields.ts';
import styles from './source.module.css';

interface UseFormProps {
  readonly projectId: string;
  readonly use: UsedSource['use'];
  readonly isReadOnly: boolean;
}

/** What a source means for this project; the seven questions when it is an earlier exercise. */
export function UseForm({ projectId, use, isReadOnly }: UseFormProps) {
  const row = use as unknown as AnyRow;
  const answer = (field: RowField<'insightUse'>) => (
    <RowAnswer
      key={field.key}
      field={field as unknown as RowField}
      isReadOnly={isReadOnly}
      kind="insightUse"
      projectId={projectId}
      row={row}
    />
  );
  const left = unansweredOf(use).length;
  return (
    <div className={styles.fields}>
      {USE_FIELDS.map(answer)}
      {use.isPriorExercise && (
        <fieldset className={styles.prior}>
          <legend>Seven questions about the earlier exercise</legend>
          <p className={styles.hint}>
            {left === 0 ? 'All seven are answered.' : `${7 - left} of 7 answered.`}
          </p>
          {PRIOR_FIELDS.map(answer)}
        </fieldset>
      )}
    </div>
  );
}
