import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { placeOfFinding } from '../../../../shared/domain/activities/findings-at.ts';
import type { ActivityField } from '../../../../shared/domain/activities/form-types.ts';
import { sameValue } from '../../../../shared/domain/plan/change.ts';
import { NEW_ROWS } from '../../../../shared/domain/plan/new-rows.ts';
import { AnswerField } from '../../../answers/fields/AnswerField.tsx';
import { rowTarget } from '../../../answers/saving/targets.ts';
import type { AnyRow } from '../../../answers/saving/plan-values.ts';
import type { Activity } from '../useActivityCommands.ts';
import { partId, useEditing } from './editor-context.ts';

/** What the activity holds for a question. */
export const answerOf = (activity: Activity, key: ActivityField['key']) =>
  (activity as unknown as AnyRow)[key] ?? null;

/** Whether an answer is as it was when the activity was added. */
export const isBlank = (activity: Activity, key: ActivityField['key']): boolean =>
  sameValue(answerOf(activity, key), NEW_ROWS.activity[key]);

/** A question that is not asked but has an answer is shown all the same, so that nothing is stored out of sight. */
export const isAsked = (activity: Activity, { key, showWhen }: ActivityField): boolean =>
  showWhen === undefined || showWhen(activity) || !isBlank(activity, key);

/** One question about the activity, with what the rules say beside it. */
export function ActivityAnswer({ field }: { readonly field: ActivityField }) {
  const client = useQueryClient();
  const { projectId, activity, findings, isReadOnly } = useEditing();
  const { key, label, hint, input, help } = field;
  const rowId = activity.id;
  const target = useMemo(
    () => rowTarget(client, { projectId, kind: 'activity', rowId }, key, label),
    [client, projectId, rowId, key, label],
  );
  return (
    <AnswerField
      element={partId(key)}
      findings={findings.filter((finding) => placeOfFinding(finding) === key)}
      help={help}
      hint={hint}
      input={input}
      isReadOnly={isReadOnly}
      kept={answerOf(activity, key)}
      label={label}
      target={target}
    />
  );
}
