import type { AreaDetails, StaffDetails } from '../../../shared/domain/setup/shapes.ts';
import { hasText } from '../../../shared/values/text.ts';
import type { FormErrors } from '../../state/use-form.ts';
import { isPrefix } from './prefix.ts';

/** The most letters a one-line answer may have. */
export const LINE_MAX = 200;

const TOO_LONG = `Use ${LINE_MAX} letters or fewer.`;

/** Words when an e-mail address cannot be right; an empty one is left alone. */
export function emailError(email: string): string | undefined {
  if (!hasText(email)) return undefined;
  if (email.length > LINE_MAX) return TOO_LONG;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
    ? undefined
    : 'Enter an e-mail address like name@nhs.net.';
}

const nameError = (name: string, whenEmpty: string): string | undefined => {
  if (!hasText(name)) return whenEmpty;
  return name.length > LINE_MAX ? TOO_LONG : undefined;
};

/** What stands in the way of saving an area; empty when nothing does. */
export function checkArea(
  area: Pick<AreaDetails, 'name' | 'referencePrefix' | 'teamEmail'>,
): FormErrors<AreaDetails> {
  const name = nameError(area.name, 'Enter the name of your organisation.');
  const teamEmail = emailError(area.teamEmail);
  return {
    ...(name === undefined ? {} : { name }),
    ...(isPrefix(area.referencePrefix)
      ? {}
      : { referencePrefix: 'Enter 1 to 8 capital letters or numbers, starting with a letter, like NEL.' }),
    ...(teamEmail === undefined ? {} : { teamEmail }),
  };
}

/** What stands in the way of saving a person. */
export function checkStaff(person: Pick<StaffDetails, 'name' | 'email'>): FormErrors<StaffDetails> {
  const name = nameError(person.name, 'Enter a name.');
  const email = emailError(person.email);
  return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
}
