import { searchKey } from '../../values/text.ts';

/** What a column of a table may hold about somebody (E19). */
export const IMPORT_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'preferredName',
  'email',
  'phone',
  'address',
  'preferredContact',
  'preferredFormat',
  'capacities',
  'representedGroup',
  'under18',
  'guardian',
  'guardianContact',
  'emergencyContact',
  'supportPerson',
  'interests',
  'stayInvolved',
  'note',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];
/** For each column what it holds; null is a column that is left out. */
export type ImportColumns = readonly (ImportField | null)[];

export const IMPORT_FIELD_WORDS: Readonly<Record<ImportField, string>> = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  preferredName: 'Likes to be called',
  email: 'E-mail',
  phone: 'Telephone',
  address: 'Address (or a part of it)',
  preferredContact: 'Likes to be reached by',
  preferredFormat: 'Likes papers in',
  capacities: 'Takes part as',
  representedGroup: 'Group or organisation',
  under18: 'Under 18 (yes or no)',
  guardian: 'Parent or guardian',
  guardianContact: 'How to reach the guardian',
  emergencyContact: 'In an emergency, call',
  supportPerson: 'Support person',
  interests: 'Interests',
  stayInvolved: 'Wants to stay involved (yes or no)',
  note: 'Note',
};

/** Several columns may hold a part of these. */
export const MANY_COLUMNS: ReadonlySet<ImportField> = new Set(['address', 'interests', 'capacities', 'note']);

/** Headings that are often used, as `searchKey` of letters and digits writes them. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'person',
    'participant',
    'participant name',
    'contact name',
    'member',
    'member name',
  ],
  firstName: ['first name', 'firstname', 'forename', 'given name', 'first', 'christian name', 'forenames'],
  lastName: ['last name', 'lastname', 'surname', 'family name', 'last', 'second name'],
  preferredName: ['preferred name', 'known as', 'likes to be called', 'nickname', 'goes by'],
  email: ['email', 'e mail', 'email address', 'e mail address', 'mail', 'contact email'],
  phone: [
    'phone',
    'telephone',
    'tel',
    'mobile',
    'phone number',
    'telephone number',
    'mobile number',
    'tel no',
    'contact number',
    'mob',
    'cell',
    'mobile phone',
  ],
  address: [
    'address',
    'address 1',
    'address 2',
    'address 3',
    'address line 1',
    'address line 2',
    'address line 3',
    'street',
    'town',
    'city',
    'county',
    'postcode',
    'post code',
    'postal address',
    'home address',
  ],
  preferredContact: [
    'preferred contact',
    'contact preference',
    'preferred contact method',
    'likes to be reached by',
    'how to contact',
    'best way to contact',
    'contact by',
  ],
  preferredFormat: [
    'preferred format',
    'format',
    'likes papers in',
    'format of papers',
    'information format',
  ],
  capacities: ['takes part as', 'capacity', 'role', 'involved as', 'type of participant', 'roles'],
  representedGroup: [
    'group',
    'organisation',
    'organization',
    'group or organisation',
    'represents',
    'charity',
    'company',
    'org',
    'group name',
  ],
  under18: ['under 18', 'child', 'minor', 'under eighteen', 'young person'],
  guardian: ['guardian', 'parent', 'parent or guardian', 'guardian name', 'parent guardian'],
  guardianContact: [
    'guardian contact',
    'how to reach the guardian',
    'guardian phone',
    'parent contact',
    'how to reach them',
  ],
  emergencyContact: [
    'emergency contact',
    'in an emergency call',
    'emergency',
    'next of kin',
    'emergency number',
  ],
  supportPerson: ['support person', 'supporter', 'support worker', 'personal assistant'],
  interests: ['interests', 'interest', 'topics', 'areas of interest', 'interested in'],
  stayInvolved: [
    'stay involved',
    'stays involved',
    'wants to stay involved',
    'keep in touch',
    'keep informed',
    'stay in touch',
  ],
  note: ['note', 'notes', 'comment', 'comments', 'remarks', 'other information'],
};
const BY_HEADING = new Map(
  IMPORT_FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [heading, field] as const)),
);

const headingKey = (heading: string): string =>
  searchKey(heading)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What each column likely holds, by its heading; a second column for one answer is left out unless parts are joined. */
export function guessColumns(headings: readonly string[]): ImportColumns {
  const taken = new Set<ImportField>();
  return headings.map((heading) => {
    const field = BY_HEADING.get(headingKey(heading));
    if (field === undefined || (taken.has(field) && !MANY_COLUMNS.has(field))) return null;
    taken.add(field);
    return field;
  });
}

/** What is wrong with the matching of columns as a whole, in words; undefined when people can be read with it. */
export function columnsFault(columns: ImportColumns): string | undefined {
  const counts = Map.groupBy(
    columns.filter((field) => field !== null),
    (field) => field,
  );
  const twice = [...counts].find(([field, all]) => all.length > 1 && !MANY_COLUMNS.has(field));
  if (twice) return `Two columns are matched to “${IMPORT_FIELD_WORDS[twice[0]]}”. Leave one of them out.`;
  if (counts.has('name') || counts.has('lastName') || counts.has('firstName')) return undefined;
  return 'Say which column holds the name.';
}
