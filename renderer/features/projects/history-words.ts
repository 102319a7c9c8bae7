import { DOCUMENT_TITLES, isDocumentCode } from '../../../shared/domain/documents/codes.ts';
import { STATUS_WORDS, type Status } from '../../../shared/domain/plan/lists.ts';
import { codeWords, ROW_ITEM_WORDS } from '../../../shared/domain/plan/kept-words.ts';
import { PLAN_FORM } from '../../../shared/domain/plan/form/index.ts';
import type { FieldInput } from '../../../shared/domain/plan/form/types.ts';
import { formatDate, isIsoDate } from '../../../shared/values/dates.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import { listWords } from '../../../shared/values/text.ts';

/** A question of the plan by where its answer is kept: label and how it is answered. */
interface Question {
  readonly label: string;
  readonly input: FieldInput;
}

/** `legalDuty` is kept as `legal_duty`, `project` as `project_details`: a name in the history back to one in the plan. */
const kindOf = (record: string): string => {
  const known: Readonly<Record<string, string>> = {
    project_details: 'project',
    level_choice: 'level',
    money_notes: 'money',
    evaluation_plan: 'evaluation',
    equality_assessment: 'equality',
  };
  return known[record] ?? record.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
};

const QUESTIONS: ReadonlyMap<string, Question> = new Map(
  PLAN_FORM.flatMap(({ items }) =>
    items.flatMap((item): readonly (readonly [string, Question])[] => {
      if (item.kind === 'field') return [[item.key, { label: item.label, input: item.input }]];
      if (item.kind !== 'rows') return [];
      return item.fields.map(({ key, label, input }) => [`${item.row}.${key}`, { label, input }]);
    }),
  ),
);
const ROW_NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROW_ITEM_WORDS),
  ...PLAN_FORM.flatMap(({ items }) =>
    items.flatMap((item): readonly (readonly [string, string])[] =>
      item.kind === 'rows' ? [[item.row, item.itemName]] : [],
    ),
  ),
]);

/** What staff, activities, groups, stakeholders and sources are called, by id. */
type Names = ReadonlyMap<string, string>;

/** What a change is about: "Project title", "Risk: Description". */
export function subjectWords(record: string, field: string | null): string {
  // An export is noted under its document’s code.
  if (field !== null && isDocumentCode(field)) return DOCUMENT_TITLES[field].shortTitle;
  const kind = kindOf(record);
  const rowName = ROW_NAMES.get(kind);
  const label = field === null ? undefined : (QUESTIONS.get(`${kind}.${field}`)?.label ?? plainName(field));
  if (rowName === undefined) return label ?? 'Project';
  return label === undefined ? capital(rowName) : `${capital(rowName)}: ${label}`;
}

const ACTIONS: Readonly<Record<string, string>> = {
  create: 'Added',
  change: 'Changed',
  remove: 'Removed',
  restore: 'Brought back',
  move: 'Moved',
  status: 'Changed the status',
  archive: 'Put in the archive',
  export: 'Made a Word document',
  import: 'Opened from a file',
};

export const doneWords = (action: string): string => ACTIONS[action] ?? capital(plainName(action));

const MOST = 240;

/** How an export is noted; the start of the fingerprint is enough to compare by eye. */
const EXPORT_VALUE = /^version (\d+), ([0-9a-f]{12})[0-9a-f]{52}$/;

/** A value before or after a change as a person reads it. `names` gives staff their names. */
export function valueWords(
  place: { readonly record: string; readonly field: string | null },
  stored: string | null,
  names: Names,
): string {
  if (stored === null) return '';
  const value = parse(stored);
  const made = typeof value === 'string' && EXPORT_VALUE.exec(value);
  if (made) return `Version ${made[1] ?? ''}, fingerprint ${made[2] ?? ''}`;
  const kind = kindOf(place.record);
  const input = QUESTIONS.get(`${kind}.${place.field ?? ''}`)?.input;
  const words = say(value, { kind, field: place.field ?? '', input, names });
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}

/** Where a value was kept, how it was asked, and what ids are called. */
interface Kept {
  readonly kind: string;
  readonly field: string;
  readonly input: FieldInput | undefined;
  readonly names: Names;
}

function say(value: unknown, kept: Kept): string {
  if (Array.isArray(value)) return listWords(value.map((one: unknown) => say(one, kept)));
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return kept.input?.kind === 'money' ? formatMoney(value) : String(value);
  return typeof value === 'string' ? sayText(value, kept) : '';
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function sayText(text: string, { kind, field, input, names }: Kept): string {
  if (ID.test(text)) return names.get(text) ?? goneWords(input);
  if (isIsoDate(text)) return formatDate(text);
  const chosen = optionWords(text, input) ?? codeWords(kind, field, text) ?? TRI[text];
  if (chosen !== undefined) return chosen;
  return input === undefined && Object.hasOwn(STATUS_WORDS, text) ? STATUS_WORDS[text as Status] : text;
}

const TRI: Readonly<Record<string, string>> = { YES: 'Yes', NO: 'No' };

const optionWords = (text: string, input: FieldInput | undefined): string | undefined =>
  input?.kind === 'choice' || input?.kind === 'choices'
    ? input.options.find(({ id }) => id === text)?.label
    : undefined;

const goneWords = (input: FieldInput | undefined): string =>
  input?.kind === 'person' ? 'Someone no longer in the staff list' : 'Something no longer here';

/** Values are kept as JSON; anything else is shown as it is. */
function parse(stored: string): unknown {
  const isJson = /^(?:["[{\d-]|true$|false$|null$)/.test(stored);
  return isJson ? (JSON.parse(stored) as unknown) : stored;
}

const plainName = (name: string): string =>
  capital(name.replace(/Id$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
