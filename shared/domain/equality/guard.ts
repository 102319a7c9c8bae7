import type { Finding } from '../findings.ts';
import { checkAims } from './aims.ts';
import type { Group } from './print-order.ts';

/**
 * What keeps a group from being saved as it would be: an aim of the equality duty that does not apply to it.
 * Other answers of a group whose aims were wrong before can still be changed.
 */
export const guardGroup = (group: Group, _rows: unknown, before: Group | undefined): readonly Finding[] =>
  before !== undefined && before.psedAims.join() === group.psedAims.join() ? [] : checkAims(group);
