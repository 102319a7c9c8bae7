import { LIST_MAX, LONG_MAX, SHORT_MAX } from '../../values/limits.ts';
import { cleanText } from '../../values/text.ts';
import type { ImportColumns, ImportField } from './import-columns.ts';
import {
  listOf,
  toCapacities,
  toContactWay,
  toEmail,
  toFormat,
  toPhone,
  toYesNo,
  type CellValue,
} from './import-values.ts';
import { NEW_PARTICIPANT, type PeopleFields } from './shapes.ts';

/** What is wrong with a cell: which column it is in (from 0) and why, in words. */
export interface CellFault {
  readonly column: number;
  readonly words: string;
}
/** A row read as somebody: their answers, or what is wrong; `empty` when nothing is in it. */
export type ImportRow =
  | { readonly state: 'person'; readonly fields: PeopleFields<'participant'> }
  | { readonly state: 'wrong'; readonly name: string; readonly faults: readonly CellFault[] }
  | { readonly state: 'empty' };

type Fields = Partial<Record<keyof PeopleFields<'participant'>, unknown>>;
interface Filled {
  readonly column: number;
  readonly text: string;
}

const LONG_FIELDS: ReadonlySet<ImportField> = new Set(['address', 'note']);
const PARSERS: { readonly [F in ImportField]?: (cell: string) => CellValue<unknown> } = {
  email: toEmail,
  phone: toPhone,
  preferredContact: toContactWay,
  preferredFormat: toFormat,
  under18: toYesNo,
  stayInvolved: toYesNo,
};

/** E19. Reads one row of a table as somebody who takes part. What no column holds stays empty. */
export function readRow(cells: readonly string[], columns: ImportColumns): ImportRow {
  const byField = new Map<ImportField, Filled[]>();
  columns.forEach((field, column) => {
    const text = cleanText(cells[column] ?? '').trim();
    if (field !== null && text !== '') byField.set(field, [...(byField.get(field) ?? []), { column, text }]);
  });
  if (byField.size === 0) return { state: 'empty' };
  const { fields, faults } = readCells(byField);
  const name = nameOf(byField);
  if (name.length > SHORT_MAX) faults.push({ column: columnOfName(columns), words: tooLong(SHORT_MAX) });
  if (name === '') faults.push({ column: columnOfName(columns), words: 'There is no name.' });
  return faults.length > 0
    ? { state: 'wrong', name, faults }
    : { state: 'person', fields: { ...NEW_PARTICIPANT, ...fields, name } as PeopleFields<'participant'> };
}

function readCells(byField: ReadonlyMap<ImportField, readonly Filled[]>): {
  readonly fields: Fields;
  readonly faults: CellFault[];
} {
  const fields: Fields = {};
  const faults: CellFault[] = [];
  for (const [field, filled] of byField) {
    if (field === 'name' || field === 'firstName' || field === 'lastName') continue;
    const value = valueOf(field, filled);
    if (value.ok) fields[field] = value.value;
    else faults.push({ column: filled[0]?.column ?? 0, words: String(value.error.details?.['words']) });
  }
  return { fields, faults };
}

/** What the cells of a field say together. */
function valueOf(field: ImportField, filled: readonly Filled[]): CellValue<unknown> {
  const text = filled.map((each) => each.text).join('\n');
  const most = LONG_FIELDS.has(field) || field === 'interests' ? LONG_MAX : SHORT_MAX;
  if (text.length > most) return { ok: false, error: { code: 'cell', details: { words: tooLong(most) } } };
  if (field === 'interests') return { ok: true, value: listOf(text).slice(0, LIST_MAX) };
  if (field === 'capacities') return toCapacities(text);
  return PARSERS[field]?.(text) ?? { ok: true, value: text };
}

const tooLong = (most: number): string => `It is longer than ${most} letters.`;

/** The name from its own column, or first and last name one after the other; `Bowen, Carys` is turned about. */
function nameOf(byField: ReadonlyMap<ImportField, readonly Filled[]>): string {
  const [whole, first, last] = (['name', 'firstName', 'lastName'] as const).map(
    (field) => byField.get(field)?.[0]?.text.replace(/\s+/g, ' ') ?? '',
  );
  if (whole === undefined || whole === '') return `${first ?? ''} ${last ?? ''}`.trim();
  const turned = /^([^,]+), ([^,]+)$/.exec(whole);
  return turned ? `${turned[2] ?? ''} ${turned[1] ?? ''}`.trim() : whole;
}

const columnOfName = (columns: ImportColumns): number =>
  Math.max(
    0,
    columns.findIndex((field) => field === 'name' || field === 'lastName' || field === 'firstName'),
  );
