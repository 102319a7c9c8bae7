import type { ReactNode } from 'react';
import type { FieldInput } from '../../../../shared/domain/plan/form/types.ts';
import type { FieldValue } from '../../../../shared/domain/plan/shapes.ts';

/** `pause`: typing goes on. `now`: one click said it all. */
export type When = 'pause' | 'now';

/** What the control of every kind of answer takes. */
export interface InputProps<Kind extends FieldInput['kind'] = FieldInput['kind']> {
  readonly input: Extract<FieldInput, { readonly kind: Kind }>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly isReadOnly: boolean;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue, when: When) => void;
  readonly onLeave: () => void;
}

/** The part of the props that every field component takes under the same names. */
export const fieldProps = ({ label, hint, help, error, isReadOnly, onLeave }: Omit<InputProps, 'input'>) => ({
  label,
  hint,
  help,
  error,
  isReadOnly,
  onBlur: onLeave,
});

/** The value as text; what is not text is nothing yet. */
export const asText = (value: FieldValue): string => (typeof value === 'string' ? value : '');
export const asTextOrNull = (value: FieldValue): string | null => (typeof value === 'string' ? value : null);
export const asNumber = (value: FieldValue): number | null => (typeof value === 'number' ? value : null);
export const asList = (value: FieldValue): readonly string[] => (isList(value) ? value : []);

/** `Array.isArray` forgets what is in a readonly list. */
export const isList = (value: FieldValue): value is readonly string[] => Array.isArray(value);
