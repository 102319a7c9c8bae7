import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Finding } from '../../../shared/domain/findings.ts';
import type { FieldInput, Help } from '../../../shared/domain/plan/form/types.ts';
import { AnswerField } from '../fields/AnswerField.tsx';
import { entryTarget } from './entry-target.ts';
import type { AnyEntry } from './kept-entries.ts';
import type { Entry, EntryFields, EntryKind } from './families.ts';

/** A question about a shared entry. */
export interface EntryField<K extends EntryKind = EntryKind> {
  readonly key: keyof EntryFields<K> & string;
  readonly label: string;
  readonly hint?: string;
  readonly input: FieldInput;
  readonly help?: Help;
  /** What is said when it is left empty, for names. */
  readonly needed?: string;
  /** Sixths of the width. */
  readonly span: 1 | 2 | 3 | 4 | 6;
}

interface EntryAnswerProps<K extends EntryKind> {
  readonly kind: K;
  readonly entry: Entry<K>;
  readonly field: EntryField<K>;
  readonly isReadOnly: boolean;
  readonly findings?: readonly Finding[];
}

/** One answer of a shared entry. It saves itself, can be undone, and says when two people change it at once. */
export function EntryAnswer<K extends EntryKind>({
  kind,
  entry,
  field,
  isReadOnly,
  findings = [],
}: EntryAnswerProps<K>) {
  const client = useQueryClient();
  const { key, label, hint, input, help, needed } = field;
  const { id } = entry;
  const target = useMemo(() => entryTarget(client, { kind, id }, key, label), [client, kind, id, key, label]);
  return (
    <AnswerField
      findings={findings}
      help={help}
      hint={hint}
      input={input}
      isReadOnly={isReadOnly}
      kept={(entry as unknown as AnyEntry)[key] ?? null}
      label={label}
      needed={needed}
      target={target}
    />
  );
}
