import type { ApprovalStep } from '../claims/lists.ts';
import type { ClaimFileContent, FilePerson } from './shapes.ts';

const key = (text: string): string => text.trim().toLowerCase();

/** Whether two laptops mean the same person: the same e-mail, or the same name where one has none. */
export function isSamePerson(one: FilePerson, other: FilePerson): boolean {
  const [a, b] = [key(one.email), key(other.email)];
  return a !== '' && b !== '' ? a === b : key(one.name) === key(other.name);
}

/** Why this person cannot take the decision a file asks for; empty when they can. */
export function whyNotInFile(
  { person, decisions }: Pick<ClaimFileContent, 'person' | 'decisions'>,
  who: FilePerson,
): string {
  if (person.staff && isSamePerson(person.staff, who)) return 'Nobody decides on their own claim.';
  if (person.relatives.some((relative) => isSamePerson(relative, who)))
    return 'This person has declared that the claimant is a relative.';
  const before = decisions.find(({ by }) => isSamePerson(by, who));
  return before ? ALREADY[before.step] : '';
}

const ALREADY: Readonly<Record<ApprovalStep, string>> = {
  CERTIFY: 'Whoever certifies a claim cannot approve it.',
  APPROVE: 'Whoever approved a claim cannot be its second approver.',
  SECOND_APPROVE: 'This claim was approved by a second person already.',
};
