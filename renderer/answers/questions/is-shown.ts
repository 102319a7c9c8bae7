import type { FormFacts, FormField } from '../../../shared/domain/plan/form/types.ts';
import type { FieldValue, RecordKind } from '../../../shared/domain/plan/shapes.ts';
import { hasText } from '../../../shared/values/text.ts';
import { isList } from '../fields/inputs/input-props.ts';

/** What the plan holds for a question. */
export function answerOf(facts: FormFacts, { key }: FormField): FieldValue {
  const [record, field] = key.split('.') as [RecordKind, string];
  return (facts.records[record] as Readonly<Record<string, FieldValue>>)[field] ?? null;
}

/** True when something was answered. An unticked box is no answer. */
export function isAnswered(value: FieldValue): boolean {
  if (isList(value)) return value.length > 0;
  return typeof value === 'string' ? hasText(value) : value !== null && value !== false;
}

/** True when somebody answered this question: what it holds before that is no answer. */
export function hasAnswer(facts: FormFacts, field: FormField): boolean {
  const value = answerOf(facts, field);
  return value !== field.unanswered && isAnswered(value);
}

/** A question that is not asked is still shown when it has an answer, so that nothing is stored out of sight. */
export const isShown = (facts: FormFacts, field: FormField): boolean =>
  field.showWhen === undefined || field.showWhen(facts) || hasAnswer(facts, field);

/** Why a question is not asked yet; undefined when it is, or when it has an answer. */
export const waitsWords = (facts: FormFacts, field: FormField): string | undefined =>
  isAnswered(answerOf(facts, field)) ? undefined : field.waits?.(facts);
