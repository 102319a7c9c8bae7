import { optionsOf } from '../../../shared/domain/plan/form/build.ts';
import {
  CAPACITIES,
  CAPACITY_WORDS,
  CONTACT_WAYS,
  CONTACT_WAY_WORDS,
  PAYMENT_CHOICES,
  PAYMENT_CHOICE_WORDS,
  PERSON_FORMATS,
  PERSON_FORMAT_WORDS,
  SPEAKS_FOR,
  SPEAKS_FOR_WORDS,
} from '../../../shared/domain/people/lists.ts';
import type { EntryField } from '../../answers/directory/EntryAnswer.tsx';

type Field = EntryField<'participant'>;
const LINE = { kind: 'text', width: 'full' } as const;
const NOT_ASKED = 'Not asked yet';

/** How to reach somebody (E19). */
export const CONTACT_FIELDS: readonly Field[] = [
  { key: 'name', label: 'Name', input: LINE, needed: 'Enter a name.', span: 3 },
  { key: 'preferredName', label: 'Likes to be called', input: LINE, span: 3 },
  { key: 'email', label: 'E-mail', input: LINE, span: 3 },
  { key: 'phone', label: 'Telephone', input: LINE, span: 3 },
  { key: 'address', label: 'Address', input: { kind: 'longText', rows: 2 }, span: 6 },
  {
    key: 'preferredContact',
    label: 'Likes to be reached by',
    input: {
      kind: 'choice',
      look: 'list',
      options: optionsOf(CONTACT_WAYS, CONTACT_WAY_WORDS),
      none: NOT_ASKED,
    },
    span: 3,
  },
  {
    key: 'preferredFormat',
    label: 'Likes papers in',
    input: {
      kind: 'choice',
      look: 'list',
      options: optionsOf(PERSON_FORMATS, PERSON_FORMAT_WORDS),
      none: NOT_ASKED,
    },
    span: 3,
  },
  { key: 'emergencyContact', label: 'In an emergency, call', input: LINE, span: 3 },
  {
    key: 'supportPerson',
    label: 'Support person',
    hint: 'Who comes along to help them.',
    input: LINE,
    span: 3,
  },
];

/** The part somebody plays (E19). */
export const PART_FIELDS: readonly Field[] = [
  {
    key: 'capacities',
    label: 'Takes part as',
    input: { kind: 'choices', options: optionsOf(CAPACITIES, CAPACITY_WORDS) },
    span: 6,
  },
  {
    key: 'speaksFor',
    label: 'Speaks for',
    input: {
      kind: 'choice',
      look: 'list',
      options: optionsOf(SPEAKS_FOR, SPEAKS_FOR_WORDS),
      none: NOT_ASKED,
    },
    span: 3,
  },
  { key: 'representedGroup', label: 'Group or organisation', input: LINE, span: 3 },
  { key: 'stayInvolved', label: 'Wants to stay involved', input: { kind: 'tri' }, span: 3 },
  { key: 'under18', label: 'Under 18', input: { kind: 'tri' }, span: 3 },
  {
    key: 'interests',
    label: 'Interests',
    input: { kind: 'textList', itemName: 'interest', addLabel: 'Add an interest' },
    span: 6,
  },
  { key: 'note', label: 'Note', hint: 'Never a diagnosis.', input: { kind: 'longText', rows: 2 }, span: 6 },
];

/** Who agrees and is paid for somebody under 18 (E19). */
export const GUARDIAN_FIELDS: readonly Field[] = [
  { key: 'guardian', label: 'Parent or guardian', input: LINE, span: 3 },
  { key: 'guardianContact', label: 'How to reach them', input: LINE, span: 3 },
];

/** How somebody is paid, and what a claim must know (E19, R-084, R-099). */
export const PAYMENT_FIELDS: readonly Field[] = [
  {
    key: 'paymentChoice',
    label: 'Wants to be paid by',
    hint: 'Bank details are asked for when a payment is made, not here.',
    input: {
      kind: 'choice',
      look: 'list',
      options: optionsOf(PAYMENT_CHOICES, PAYMENT_CHOICE_WORDS),
      none: NOT_ASKED,
    },
    span: 3,
  },
  {
    key: 'weeklyLimitPence',
    label: 'Wants at most in one week for their time',
    hint: 'Only if they say so by themselves. Benefit limits change each April, so ask again then.',
    input: { kind: 'money' },
    span: 3,
  },
  {
    key: 'employedCostsMet',
    label: 'Another organisation pays their costs',
    hint: 'For instance an employer. A claim is then not usual.',
    input: { kind: 'tri' },
    span: 3,
  },
  {
    key: 'declaredTenths',
    label: 'Miles driven for others this tax year',
    hint: 'As they say. Claims count on from here when the rate changes with the miles.',
    input: { kind: 'number', min: 0, max: 1_000_000, tenths: 'miles' },
    span: 3,
  },
  {
    key: 'declaredTaxYear',
    label: 'In the tax year that began in',
    hint: 'For 2026 to 2027, type 2026.',
    input: { kind: 'number', min: 2000, max: 2199 },
    span: 3,
  },
];
