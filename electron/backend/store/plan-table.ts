/** How a field lies in its column: as it is, as 0 or 1, or as JSON text. */
type Storage<Value> = [Value] extends [boolean]
  ? 'flag'
  : [Value] extends [readonly unknown[]]
    ? 'json'
    : 'plain';
type Columns<Fields> = { readonly [F in keyof Fields & string]: Storage<Fields[F]> };

export interface PlanTable<Fields> {
  readonly table: string;
  readonly columns: Columns<Fields>;
  /** Fields whose values are personal: the audit names them but never holds the value. */
  readonly personal: readonly (keyof Fields & string)[];
}

/** `dayToDayLeadOrg` → `day_to_day_lead_org`. */
export const columnName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A field's value as its column holds it. */
export function toColumn(storage: string, value: unknown): string | number | null {
  if (storage === 'flag') return value === true ? 1 : 0;
  if (storage === 'json') return JSON.stringify(value);
  return value as string | number | null;
}

/** A column's content as the field's value. */
function fromColumn(storage: string, content: unknown): unknown {
  if (storage === 'flag') return content === 1;
  if (storage === 'json') return JSON.parse(String(content));
  return content;
}

/** The fields of a stored row of a table, by their names in the app. */
export function fieldsOf<Fields>(table: PlanTable<Fields>, row: Readonly<Record<string, unknown>>): Fields {
  // The column map above is checked against the shape, so these are exactly its fields.
  return Object.fromEntries(
    Object.entries<string>(table.columns).map(([field, storage]) => [
      field,
      fromColumn(storage, row[columnName(field)]),
    ]),
  ) as Fields;
}
