import type { Staff } from '../../domain/setup/shapes.ts';
import { person } from '../values.ts';

/** `Name, job title, team` of a member of staff; empty while nobody is chosen or the person is not known. */
export function staffWords(staff: readonly Staff[], id: string | null): string {
  const found = staff.find((each) => each.id === id);
  return found ? person(found) : '';
}
