import type { FieldInput, LinkedKind } from '../../../shared/domain/plan/form/types.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { useSetup } from '../../data/setup.ts';
import { asList } from './inputs/input-props.ts';
import { usePlanNames } from './plan-names.ts';
import { valueWords } from './value-words.ts';

interface ValueTextProps {
  readonly input: FieldInput;
  readonly value: FieldValue;
}

/** An answer in words, for reading. */
export function ValueText({ input, value }: ValueTextProps) {
  if (input.kind === 'person') return <PersonName id={value} />;
  if (input.kind === 'links') return <LinkedNames ids={asList(value)} to={input.to} />;
  return <>{valueWords(input, value) || '(empty)'}</>;
}

function LinkedNames({ ids, to }: { readonly ids: readonly string[]; readonly to: LinkedKind }) {
  const names = usePlanNames(to).filter(({ id }) => ids.includes(id));
  return <>{names.map(({ label }) => label).join('; ') || '(none)'}</>;
}

function PersonName({ id }: { readonly id: FieldValue }) {
  const { staff } = useSetup();
  return <>{staff.find((person) => person.id === id)?.name ?? '(nobody)'}</>;
}
