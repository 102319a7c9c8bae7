import { listWords } from '../../values/text.ts';
import {
  CAPACITY_WORDS,
  CONTACT_WAY_WORDS,
  NEED_CATEGORY_WORDS,
  PERSON_FORMAT_WORDS,
  type NeedCategory,
} from './lists.ts';
import type { PeopleFields } from './shapes.ts';

/** What a list of people that leaves the app may show. Nothing about payment or consent is in it. */
export const EXPORT_COLUMNS = [
  'name',
  'preferredName',
  'email',
  'phone',
  'address',
  'preferredContact',
  'preferredFormat',
  'capacities',
  'representedGroup',
  'needs',
  'interests',
  'stayInvolved',
  'supportPerson',
  'emergencyContact',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];
export const EXPORT_COLUMN_WORDS: Readonly<Record<ExportColumn, string>> = {
  name: 'Name',
  preferredName: 'Likes to be called',
  email: 'E-mail',
  phone: 'Telephone',
  address: 'Address',
  preferredContact: 'Likes to be reached by',
  preferredFormat: 'Likes papers in',
  capacities: 'Takes part as',
  representedGroup: 'Group or organisation',
  needs: 'Flagged needs that may be passed on',
  interests: 'Interests',
  stayInvolved: 'Wants to stay involved',
  supportPerson: 'Support person',
  emergencyContact: 'In an emergency, call',
};

/** Somebody as a list shows them, with the needs they agreed to pass on. */
export interface Exported extends PeopleFields<'participant'> {
  readonly needs: readonly NeedCategory[];
}

const CELLS: { readonly [C in ExportColumn]: (person: Exported) => string } = {
  name: ({ name }) => name,
  preferredName: ({ preferredName }) => preferredName,
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  address: ({ address }) => address,
  preferredContact: ({ preferredContact }) => (preferredContact ? CONTACT_WAY_WORDS[preferredContact] : ''),
  preferredFormat: ({ preferredFormat }) => (preferredFormat ? PERSON_FORMAT_WORDS[preferredFormat] : ''),
  capacities: ({ capacities }) => capacities.map((each) => CAPACITY_WORDS[each]).join('; '),
  representedGroup: ({ representedGroup }) => representedGroup,
  needs: ({ needs }) => listWords(needs.map((each) => NEED_CATEGORY_WORDS[each])),
  interests: ({ interests }) => interests.join('; '),
  stayInvolved: ({ stayInvolved }) => (stayInvolved === null ? '' : stayInvolved === 'YES' ? 'Yes' : 'No'),
  supportPerson: ({ supportPerson }) => supportPerson,
  emergencyContact: ({ emergencyContact }) => emergencyContact,
};

/** The table of a list: its headings, and a row for each person. */
export const exportRows = (
  people: readonly Exported[],
  columns: readonly ExportColumn[],
): readonly (readonly string[])[] => [
  columns.map((column) => EXPORT_COLUMN_WORDS[column]),
  ...people.map((person) => columns.map((column) => CELLS[column](person))),
];
