import type { MergeChoice, MergePerson } from '../../../../shared/domain/people/merge.ts';
import {
  CONTACT_WAY_WORDS,
  PAYMENT_CHOICE_WORDS,
  PERSON_FORMAT_WORDS,
  SPEAKS_FOR_WORDS,
} from '../../../../shared/domain/people/lists.ts';
import { formatMoney } from '../../../../shared/values/money.ts';

/** What each answer that is chosen is called. */
export const MERGE_WORDS: Readonly<Record<MergeChoice, string>> = {
  name: 'Name',
  preferredName: 'Likes to be called',
  email: 'E-mail',
  phone: 'Telephone',
  address: 'Address',
  preferredContact: 'Likes to be reached by',
  preferredFormat: 'Likes papers in',
  under18: 'Under 18',
  guardian: 'Parent or guardian',
  guardianContact: 'How to reach the guardian',
  speaksFor: 'Speaks for',
  representedGroup: 'Group or organisation',
  employedCostsMet: 'Another organisation pays their costs',
  emergencyContact: 'In an emergency, call',
  supportPerson: 'Support person',
  stayInvolved: 'Wants to stay involved',
  declaredTenths: 'Miles driven for others',
  paymentChoice: 'Wants to be paid by',
  weeklyLimitPence: 'Wants at most in one week for their time',
  staffId: 'Member of staff',
};

const TENTHS = 10;
const YES_NO: Readonly<Record<string, string>> = { YES: 'Yes', NO: 'No' };
/** The words of answers that are one of a list; all others are words themselves. */
const LISTS: { readonly [F in MergeChoice]?: Readonly<Record<string, string>> } = {
  preferredContact: CONTACT_WAY_WORDS,
  preferredFormat: PERSON_FORMAT_WORDS,
  speaksFor: SPEAKS_FOR_WORDS,
  paymentChoice: PAYMENT_CHOICE_WORDS,
  under18: YES_NO,
  employedCostsMet: YES_NO,
  stayInvolved: YES_NO,
};

/** An answer in words; `No answer` where there is none. */
export function valueWords(person: MergePerson, field: MergeChoice): string {
  const value = person[field];
  if (value === null || value === '') return 'No answer';
  if (field === 'staffId') return 'Linked with a member of staff';
  if (field === 'weeklyLimitPence') return formatMoney(Number(value));
  if (typeof value === 'number')
    return `${(value / TENTHS).toFixed(1)} miles, tax year ${person.declaredTaxYear ?? 'not given'}`;
  return LISTS[field]?.[value] ?? value;
}
