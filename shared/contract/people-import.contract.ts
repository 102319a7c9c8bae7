import { z } from 'zod';
import { EXPORT_COLUMNS } from '../domain/people/export-columns.ts';
import { IMPORT_FIELDS } from '../domain/people/import-columns.ts';
import { CAPACITIES } from '../domain/people/lists.ts';
import { Id, Instant, Str } from '../values/zod.ts';
import { command, query, task } from './define.ts';

const MOST_COLUMNS = 100;
const MOST_ROWS = 20_000;
const Columns = z.array(z.enum(IMPORT_FIELDS).nullable()).max(MOST_COLUMNS);
const Cell = z.string();
const RowNumber = z.int().min(1);

const PreviewRow = z.strictObject({
  /** The row in the file, as a spreadsheet numbers it. */
  row: RowNumber,
  state: z.enum(['add', 'alike', 'wrong']),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  /** For a look-alike: who it looks like; the id is null when that is another row of the same file. */
  like: z.strictObject({ id: Id.nullable(), name: Str, row: RowNumber.nullable() }).nullable(),
  faults: z.array(z.strictObject({ heading: z.string(), words: z.string() })),
});

/** Lists of people read in from a file, taken back, and written out (E19). */
export const peopleImportContract = {
  /** Asks for a CSV or XLSX file and reads it; nothing is added yet. */
  'people.readTable': task({
    permission: 'people:write',
    input: z.strictObject({}),
    output: z.strictObject({
      token: Id,
      fileName: z.string(),
      headings: z.array(Cell),
      /** What each column likely holds. */
      columns: Columns,
      /** The first rows, to see what a column holds. */
      example: z.array(z.array(Cell)),
      rows: z.int(),
    }),
    errors: [
      'open-cancelled',
      'file-not-read',
      'table-too-large',
      'table-too-long',
      'table-broken',
      'table-empty',
      'table-wrong-kind',
    ],
    touches: [],
  }),
  /** Looks at every row as these columns say: what would be added, what looks like somebody, what is wrong. */
  'people.checkTable': task({
    permission: 'people:write',
    input: z.strictObject({ token: Id, columns: Columns }),
    output: z.strictObject({
      add: z.int(),
      alike: z.int(),
      wrong: z.int(),
      /** Wrong ones first, then look-alikes, then the rest; cut where nobody would read on. */
      rows: z.array(PreviewRow),
    }),
    errors: ['import-file-gone', 'import-columns-wrong'],
    touches: [],
  }),
  /** Adds the people that were looked at, and those look-alikes that are somebody else. All of them or nobody. */
  'people.addTable': command({
    permission: 'people:write',
    input: z.strictObject({
      token: Id,
      columns: Columns,
      addAlike: z.union([z.literal('all'), z.array(RowNumber).max(MOST_ROWS)]),
    }),
    output: z.strictObject({ importId: Id, added: z.int() }),
    errors: ['import-file-gone', 'import-not-checked'],
    touches: ['people'],
  }),
  /** The lists that were read in, the newest first. */
  'people.imports': query({
    permission: 'people:read',
    input: z.strictObject({}),
    output: z.strictObject({
      imports: z.array(
        z.strictObject({
          id: Id,
          fileName: z.string(),
          at: Instant,
          by: z.string(),
          rowsAdded: z.int(),
          undoneAt: Instant.nullable(),
          /** How many of the people are still as they were added. */
          unused: z.int(),
        }),
      ),
    }),
    errors: [],
  }),
  /** Takes a whole list back. Who was changed or used since stays, and is named. */
  'people.undoImport': command({
    permission: 'people:write',
    input: z.strictObject({ importId: Id }),
    output: z.strictObject({
      removed: z.int(),
      stayed: z.array(z.strictObject({ id: Id, name: Str })),
    }),
    errors: ['import-not-found'],
    touches: ['people'],
  }),
  /** Saves a list of people as CSV or XLSX; no cell of it is carried out by a spreadsheet. */
  'people.exportList': task({
    permission: 'people:read',
    input: z.strictObject({
      format: z.enum(['csv', 'xlsx']),
      columns: z.array(z.enum(EXPORT_COLUMNS)).min(1),
      /** Only those who gave consent to be contacted, as it stands today. */
      contactableOnly: z.boolean(),
      filter: z.strictObject({
        search: Str,
        archived: z.boolean(),
        capacity: z.enum(CAPACITIES).nullable(),
        stayInvolved: z.boolean(),
        flagged: z.boolean(),
      }),
    }),
    output: z.strictObject({ fileName: z.string(), people: z.int() }),
    errors: ['save-cancelled', 'file-not-written', 'export-nobody'],
    touches: [],
  }),
} as const;
