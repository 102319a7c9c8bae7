import { isAllowed } from '../../access/permissions.ts';
import type { StaffDetails } from '../setup/shapes.ts';
import type { ProjectFile } from './shapes.ts';

/**
 * Who a store that was never set up is set up for: the file's engagement lead, or the first person it names. Whatever
 * their roles, they may work in it: a store that nobody may change helps nobody. Undefined when the file names nobody.
 */
export function leadOf({ people, records }: ProjectFile): StaffDetails | undefined {
  const person = people.find(({ id }) => id === records.project.engagementLeadId) ?? people[0];
  if (!person) return undefined;
  const { id: _key, ...details } = person;
  return isAllowed(details.roles, 'projects:write') ? details : { ...details, roles: ['ENGAGEMENT_LEAD'] };
}
