import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { elementOf } from '../../../shared/domain/plan/form/places.ts';
import type { FormField } from '../../../shared/domain/plan/form/types.ts';
import { AnswerField } from '../fields/AnswerField.tsx';
import { fieldTarget } from '../saving/targets.ts';
import { answerOf } from './is-shown.ts';
import type { PlanContext } from './plan-context.ts';

interface QuestionProps {
  readonly field: FormField;
  readonly context: PlanContext;
}

/** One question of a one-to-one record. */
export function Question({ field, context }: QuestionProps) {
  const client = useQueryClient();
  const { projectId, facts, findings, isReadOnly } = context;
  const { key, label, hint, input, help, needed } = field;
  const target = useMemo(() => fieldTarget(client, projectId, key, label), [client, projectId, key, label]);
  return (
    <AnswerField
      element={elementOf(key)}
      findings={findings.filter((finding) => finding.field === key)}
      help={help}
      hint={hint}
      input={input}
      isReadOnly={isReadOnly}
      kept={answerOf(facts, field)}
      label={label}
      needed={needed}
      target={target}
    />
  );
}
