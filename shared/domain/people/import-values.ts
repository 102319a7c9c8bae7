import { fail, ok, type Result } from '../../values/result.ts';
import { searchKey } from '../../values/text.ts';
import {
  CAPACITIES,
  CAPACITY_WORDS,
  CONTACT_WAYS,
  CONTACT_WAY_WORDS,
  PERSON_FORMATS,
  PERSON_FORMAT_WORDS,
} from './lists.ts';

/** A cell as an answer, or why it is none, for a person to read. */
export type CellValue<Value> = Result<Value, 'cell'>;
const wrong = (words: string): CellValue<never> => fail('cell', { words });

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'ticked']);
const NO = new Set(['no', 'n', 'false', '0', '-']);

/** Yes, no, or nothing. */
export function toYesNo(cell: string): CellValue<'YES' | 'NO' | null> {
  const key = searchKey(cell);
  if (key === '') return ok(null);
  if (YES.has(key)) return ok('YES');
  return NO.has(key) ? ok('NO') : wrong(`“${short(cell)}” is neither yes nor no.`);
}

/** Something that a person can be written to at. */
export function toEmail(cell: string): CellValue<string> {
  const text = cell.replace(/^mailto:/i, '');
  return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
    ? ok(text)
    : wrong(`“${short(cell)}” is not an e-mail address.`);
}

const LEAST_DIGITS = 6;
/** A telephone number. A spreadsheet drops the first nought of a number: it is put back. */
export function toPhone(cell: string): CellValue<string> {
  if (cell === '') return ok('');
  if (/^[1-37-9]\d{9}$/.test(cell)) return ok(`0${cell}`);
  return cell.replace(/\D/g, '').length >= LEAST_DIGITS
    ? ok(cell)
    : wrong(`“${short(cell)}” is not a telephone number.`);
}

type Names<Key extends string> = readonly [keys: readonly Key[], words: Readonly<Record<Key, string>>];
/** Other words that lists use. */
const ALSO: Readonly<Record<string, string>> = {
  email: 'EMAIL',
  mail: 'POST',
  letter: 'POST',
  phone: 'PHONE',
  call: 'PHONE',
  mobile: 'PHONE',
  text: 'TEXT',
  sms: 'TEXT',
  'service user': 'SERVICE_USER',
  patient: 'SERVICE_USER',
  'unpaid carer': 'CARER',
  vcse: 'VCSE_WORKER',
  'vcse worker': 'VCSE_WORKER',
  public: 'PUBLIC',
  resident: 'PUBLIC',
  ppg: 'PPG',
  'ppg member': 'PPG',
  psp: 'PSP',
  standard: 'STANDARD',
};

function toChoice<Key extends string>(cell: string, [keys, words]: Names<Key>): Key | undefined {
  const key = searchKey(cell);
  return (
    keys.find((each) => searchKey(words[each]) === key || each.toLowerCase().replaceAll('_', ' ') === key) ??
    keys.find((each) => each === ALSO[key])
  );
}

/** One of a list of answers, or nothing. */
function oneOf<Key extends string>(cell: string, names: Names<Key>): CellValue<Key | null> {
  if (cell === '') return ok(null);
  const found = toChoice(cell, names);
  return found === undefined ? wrong(`“${short(cell)}” is not known here.`) : ok(found);
}

export const toContactWay = (cell: string) => oneOf(cell, [CONTACT_WAYS, CONTACT_WAY_WORDS]);
export const toFormat = (cell: string) => oneOf(cell, [PERSON_FORMATS, PERSON_FORMAT_WORDS]);

/** The parts somebody plays, apart by semicolons, commas or lines. */
export function toCapacities(cell: string): CellValue<readonly (typeof CAPACITIES)[number][]> {
  const found = new Set<(typeof CAPACITIES)[number]>();
  for (const part of listOf(cell)) {
    const capacity = toChoice(part, [CAPACITIES, CAPACITY_WORDS]);
    if (capacity === undefined) return wrong(`“${short(part)}” is not a part that is known here.`);
    found.add(capacity);
  }
  return ok([...found]);
}

/** The parts of a list in one cell. */
export const listOf = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(/[;,\n|]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

const SHOWN = 40;
/** As much of a cell as fits in a sentence. */
export const short = (cell: string): string => (cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell);
