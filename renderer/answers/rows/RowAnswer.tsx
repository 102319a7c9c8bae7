import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RowField } from '../../../shared/domain/plan/form/types.ts';
import type { RowKind } from '../../../shared/domain/plan/shapes.ts';
import { AnswerField } from '../fields/AnswerField.tsx';
import type { AnyRow } from '../saving/plan-values.ts';
import { rowTarget } from '../saving/targets.ts';

interface RowAnswerProps {
  readonly projectId: string;
  readonly kind: RowKind;
  readonly row: AnyRow;
  readonly field: RowField;
  readonly isReadOnly: boolean;
}

/** One answer of an open row. */
export function RowAnswer({ projectId, kind, row, field, isReadOnly }: RowAnswerProps) {
  const client = useQueryClient();
  const { key, label, hint, input } = field;
  const rowId = row.id;
  const target = useMemo(
    () => rowTarget(client, { projectId, kind, rowId }, key, label),
    [client, projectId, kind, rowId, key, label],
  );
  return (
    <AnswerField
      hint={hint}
      input={input}
      isReadOnly={isReadOnly}
      kept={row[key] ?? null}
      label={label}
      target={target}
    />
  );
}
