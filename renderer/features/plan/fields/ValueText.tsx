import type { FieldInput } from '../../../../shared/domain/plan/form/types.ts';
import type { FieldValue } from '../../../../shared/domain/plan/shapes.ts';
import { useSetup } from '../../../data/setup.ts';
import { valueWords } from './value-words.ts';

interface ValueTextProps {
  readonly input: FieldInput;
  readonly value: FieldValue;
}

/** An answer in words, for reading. */
export function ValueText({ input, value }: ValueTextProps) {
  return input.kind === 'person' ? <PersonName id={value} /> : <>{valueWords(input, value) || '(empty)'}</>;
}

function PersonName({ id }: { readonly id: FieldValue }) {
  const { staff } = useSetup();
  return <>{staff.find((person) => person.id === id)?.name ?? '(nobody)'}</>;
}
