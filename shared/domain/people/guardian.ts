import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { PeopleFields } from './shapes.ts';

type Person = Pick<PeopleFields<'participant'>, 'under18' | 'guardian' | 'guardianContact' | 'paymentChoice'>;
type Given = Pick<PeopleFields<'consent'>, 'givenOn' | 'withdrawnOn'>;

/** E19. Whether a parent or guardian must be named before anything is paid or agreed to, and is not. */
export const lacksGuardian = ({ under18, guardian, guardianContact }: Person): boolean =>
  under18 === 'YES' && !(hasText(guardian) && hasText(guardianContact));

/** E19. Somebody under 18 may be paid, or give a consent, only with a parent or guardian who can be reached. */
export const mayBePaid = (person: Person): boolean => !lacksGuardian(person);

/** E19, R-080. What is missing about the guardian of somebody under 18: a block once money or consent is at stake. */
export function checkGuardian(person: Person, consents: readonly Given[]): readonly Finding[] {
  if (!lacksGuardian(person)) return [];
  const isPaid = person.paymentChoice !== null && person.paymentChoice !== 'NOTHING';
  const isAgreed = consents.some(({ givenOn, withdrawnOn }) => givenOn !== null && withdrawnOn === null);
  const at = [isAgreed ? 'their consents count' : '', isPaid ? 'anything is paid' : ''].filter(hasText);
  return [
    {
      rule: 'R-080',
      level: at.length > 0 ? 'block' : 'prompt',
      field: hasText(person.guardian) ? 'participant.guardianContact' : 'participant.guardian',
      words:
        at.length > 0
          ? `Under 18: name a parent or guardian and how to reach them before ${at.join(' or ')}.`
          : 'Under 18: name a parent or guardian and how to reach them.',
    },
  ];
}
