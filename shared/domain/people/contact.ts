import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import { CONTACT_WAY_WORDS, type ContactWay } from './lists.ts';
import type { PeopleFields } from './shapes.ts';

type Person = Pick<PeopleFields<'participant'>, 'email' | 'phone' | 'address' | 'preferredContact'>;

const ROUTE: Readonly<Record<ContactWay, 'email' | 'phone' | 'address'>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  TEXT: 'phone',
  POST: 'address',
};

/** E19. There is at least one way to reach somebody, and it is the one they like. */
export function checkReach(person: Person): readonly Finding[] {
  const { preferredContact } = person;
  if (![person.email, person.phone, person.address].some(hasText))
    return [
      prompt('email', 'No way to reach them yet. Add an e-mail address, a telephone number or an address.'),
    ];
  if (preferredContact === null || hasText(person[ROUTE[preferredContact]])) return [];
  const way = CONTACT_WAY_WORDS[preferredContact].toLowerCase();
  return [
    prompt(
      ROUTE[preferredContact],
      `They like to be reached by ${way}, but there is nothing here to do it with.`,
    ),
  ];
}

const prompt = (field: string, words: string): Finding => ({
  rule: 'E19',
  level: 'prompt',
  field: `participant.${field}`,
  words,
});
