import type { Words } from '../lists.ts';
import type { FieldKey, RowKind } from '../shapes.ts';
import type {
  ElsewhereItem,
  FormField,
  FormHeading,
  FormRows,
  GunningItem,
  Option,
  ProjectPageId,
} from './types.ts';

/** One question about a field of a one-to-one record. */
export const field = (key: FieldKey, rest: Omit<FormField, 'kind' | 'key'>): FormField => ({
  kind: 'field',
  key,
  ...rest,
});

/** A list of rows. */
export const rows = <const K extends RowKind>(row: K, rest: Omit<FormRows<K>, 'kind' | 'row'>): FormRows =>
  ({ kind: 'rows', row, ...rest }) as unknown as FormRows;

/** A heading inside a section. */
export const heading = (text: string, intro?: string, note?: FormHeading['note']): FormHeading => ({
  kind: 'heading',
  text,
  ...(intro === undefined ? {} : { intro }),
  ...(note === undefined ? {} : { note }),
});

/** Something that has a page of its own. */
export const elsewhere = (
  page: ProjectPageId,
  rest: Omit<ElsewhereItem, 'kind' | 'page'>,
): ElsewhereItem => ({
  kind: 'elsewhere',
  page,
  ...rest,
});

/** The four tests of a fair consultation, worked out from the dated records. */
export const gunning: GunningItem = { kind: 'gunning' };

/** Options in the order of the list, with the words people read. */
export const optionsOf = <Code extends string>(
  codes: readonly Code[],
  words: Words<Code>,
  descriptions?: Words<Code>,
): readonly Option[] =>
  codes.map((id) => ({ id, label: words[id], ...(descriptions ? { description: descriptions[id] } : {}) }));
