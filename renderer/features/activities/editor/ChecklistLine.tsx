import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  CHECKLIST_STATE_WORDS,
  CHECKLIST_WORDS,
  type ChecklistItemCode,
} from '../../../../shared/domain/activities/lists.ts';
import type { FieldInput } from '../../../../shared/domain/plan/form/types.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { AnswerField } from '../../../answers/fields/AnswerField.tsx';
import { NotSaved } from '../../../answers/fields/NotSaved.tsx';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import { useAnswering } from '../../../answers/saving/drafts.ts';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { useEditing } from './editor-context.ts';
import { findLateRow, lateTarget, type LateRow } from './late-target.ts';
import styles from './editor.module.css';

const ANSWERS = (['YES', 'NO', 'NOT_APPLICABLE'] as const).map((id) => ({
  id,
  label: CHECKLIST_STATE_WORDS[id],
}));
const LINE: FieldInput = { kind: 'text' };
const NOTE: FieldInput = { kind: 'longText', rows: 1 };

/** One check: yes, no or does not apply, with a note and who sees to it. The first answer makes the row. */
export function ChecklistLine({ item }: { readonly item: ChecklistItemCode }) {
  const { projectId, activity, rows, isReadOnly } = useEditing();
  const label = CHECKLIST_WORDS[item];
  const activityId = activity.id;
  const late = useMemo(
    (): LateRow => ({ projectId, kind: 'checklistItem', twin: { activityId, item } }),
    [projectId, activityId, item],
  );
  const row = findLateRow(rows.checklistItem as unknown as readonly AnyRow[], late);
  const state = row?.['state'] ?? 'UNANSWERED';
  const needsWhy = (state === 'NO' || state === 'NOT_APPLICABLE') && !hasText(row?.['note'] as string);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <StateAnswer kept={state} label={label} late={late} />
      </td>
      <td className={styles.cell}>
        <LateAnswer
          field="note"
          input={NOTE}
          isReadOnly={isReadOnly}
          kept={row?.['note'] ?? ''}
          label={`Note: ${label}`}
          late={late}
        />
        {needsWhy && <p className={styles.why}>Say why.</p>}
      </td>
      <td className={styles.cell}>
        <LateAnswer
          field="owner"
          isReadOnly={isReadOnly}
          kept={row?.['owner'] ?? ''}
          label={`Who sees to it: ${label}`}
          late={late}
        />
      </td>
    </tr>
  );
}

interface CellProps {
  readonly late: LateRow;
  readonly label: string;
  readonly kept: AnyRow[string];
}

function StateAnswer({ late, label, kept }: CellProps) {
  const client = useQueryClient();
  const { isReadOnly } = useEditing();
  const target = useMemo(() => lateTarget(client, late, 'state', label), [client, late, label]);
  const { value, draft, change, tryAgain } = useAnswering(target, kept);
  return (
    <>
      <RadioGroup
        isLabelHidden
        isReadOnly={isReadOnly}
        label={label}
        layout="segmented"
        options={ANSWERS}
        value={value === 'UNANSWERED' ? null : String(value)}
        onChange={(id) => change(id, 'now')}
      />
      {draft?.state === 'failed' && <NotSaved onRetry={tryAgain} />}
    </>
  );
}

interface LateAnswerProps extends CellProps {
  readonly field: string;
  readonly input?: FieldInput;
  readonly isReadOnly: boolean;
}

/** An answer in a table's cell. */
export function LateAnswer({ late, field, label, input = LINE, kept, isReadOnly }: LateAnswerProps) {
  const client = useQueryClient();
  const target = useMemo(() => lateTarget(client, late, field, label), [client, late, field, label]);
  return <AnswerField input={input} isReadOnly={isReadOnly} kept={kept} label={label} target={target} />;
}
