import { LIST_MAX, LONG_MAX } from '../../values/limits.ts';
import type { PeopleFields } from './shapes.ts';

type Fields = PeopleFields<'participant'>;
/** Somebody’s answers, to be looked at and not changed in place. */
export type MergePerson = {
  readonly [F in keyof Fields]: Fields[F] extends (infer Item)[] ? readonly Item[] : Fields[F];
};
type Person = MergePerson;
export type PersonField = keyof Person;

/** Lists are joined, and notes stand below each other: nothing in them is lost. */
const LISTS = ['capacities', 'interests', 'relativeStaffIds'] as const;
type Chosen = Exclude<PersonField, (typeof LISTS)[number] | 'note' | 'declaredTaxYear'>;

/** What is chosen for each answer on its own. Miles declared go with the tax year they are for. */
export const MERGE_CHOICES = [
  'name',
  'preferredName',
  'email',
  'phone',
  'address',
  'preferredContact',
  'preferredFormat',
  'under18',
  'guardian',
  'guardianContact',
  'speaksFor',
  'representedGroup',
  'employedCostsMet',
  'emergencyContact',
  'supportPerson',
  'stayInvolved',
  'declaredTenths',
  'paymentChoice',
  'weeklyLimitPence',
  'staffId',
] as const satisfies readonly Chosen[];
export type MergeChoice = (typeof MERGE_CHOICES)[number];

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');
const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' ? one.trim() === other.trim() : one === other;

/** The answers that differ, so that one has to be chosen; with what fits when nobody chooses. */
export interface MergeDifference {
  readonly field: MergeChoice;
  /** `gone` where only the record that goes has an answer. */
  readonly usual: 'kept' | 'gone';
}

/** E19. Where two records of one person say different things. */
export const mergeDifferences = (kept: Person, gone: Person): readonly MergeDifference[] =>
  MERGE_CHOICES.filter((field) => !isSame(kept[field], gone[field])).map((field) => ({
    field,
    usual: isEmpty(kept[field]) ? 'gone' : 'kept',
  }));

/** E19. One record of two: the kept one with the answers that are taken from the other, its lists joined. */
export function mergePeople(kept: Person, gone: Person, take: readonly MergeChoice[]): Fields {
  const taken = Object.fromEntries(take.map((field) => [field, gone[field]]));
  const year = take.includes('declaredTenths') ? { declaredTaxYear: gone.declaredTaxYear } : {};
  return {
    ...kept,
    ...taken,
    ...year,
    capacities: joined(kept.capacities, gone.capacities),
    interests: joined(kept.interests, gone.interests),
    relativeStaffIds: joined(kept.relativeStaffIds, gone.relativeStaffIds),
    note: joinedNotes(kept.note, gone.note),
  };
}

const joined = <Item>(one: readonly Item[], other: readonly Item[]): Item[] =>
  [...new Set([...one, ...other])].slice(0, LIST_MAX);

function joinedNotes(one: string, other: string): string {
  if (isEmpty(other) || isSame(one, other) || one.includes(other.trim())) return one;
  return (isEmpty(one) ? other : `${one}\n${other}`).slice(0, LONG_MAX);
}
