import type { Words } from '../../../../shared/domain/plan/lists.ts';
import type { Option } from '../../../components/OptionList/option.ts';

/** A list with its words, as a field takes it. */
export const optionsOf = <V extends string>(values: readonly V[], words: Words<V>): Option[] =>
  values.map((id) => ({ id, label: words[id] }));

/** What a field gave back, as members of the list again, in the list’s order. */
export const within = <V extends string>(values: readonly V[], ids: readonly string[]): V[] =>
  values.filter((value) => ids.includes(value));
