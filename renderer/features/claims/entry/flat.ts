import type { Entry, EntryFields, EntryKind } from '../../../answers/directory/families.ts';

/** An entry of the page as the kit for answers takes it: answers beside what every entry has. */
export const flat = <K extends EntryKind>({
  id,
  version,
  archived,
  fields,
}: {
  readonly id: string;
  readonly version: number;
  readonly archived: boolean;
  readonly fields: EntryFields<K>;
}): Entry<K> => ({ ...fields, id, version, archived });
