import type { FieldInput, Option } from '../../../shared/domain/plan/form/types.ts';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { formatDateShort, isIsoDate } from '../../../shared/values/dates.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import { asList, asNumber, asText } from './inputs/input-props.ts';

const TRI: Readonly<Record<string, string>> = { YES: 'Yes', NO: 'No' };
type Kind = FieldInput['kind'];
type Read = {
  readonly [K in Kind]: (value: FieldValue, input: Extract<FieldInput, { readonly kind: K }>) => string;
};

const dateWords = (value: FieldValue): string =>
  typeof value === 'string' && isIsoDate(value) ? formatDateShort(value) : '';
const chosenWords = (options: readonly Option[], chosen: readonly string[]): string =>
  options
    .filter(({ id }) => chosen.includes(id))
    .map(({ label }) => label)
    .join('; ');

const READ: Read = {
  text: asText,
  longText: asText,
  person: asText,
  textList: (value) => asList(value).join('; '),
  date: dateWords,
  time: asText,
  // What the rows are called is left to the caller, as with people.
  links: (value) => String(asList(value).length || ''),
  tri: (value) => TRI[String(value)] ?? '',
  check: (value) => (value === true ? 'Yes' : 'No'),
  choice: (value, { options }) => chosenWords(options, [asText(value)]),
  choices: (value, { options }) => chosenWords(options, asList(value)),
  score: (value) => String(asNumber(value) ?? ''),
  number: (value) => String(asNumber(value) ?? ''),
  money: (value) => (typeof value === 'number' ? formatMoney(value) : ''),
};

/** An answer as it is read in a list: the words, not the code. Empty when there is none. Names of people are left to the caller. */
export const valueWords = (input: FieldInput, value: FieldValue): string =>
  (READ[input.kind] as (value: FieldValue, input: FieldInput) => string)(value, input);
