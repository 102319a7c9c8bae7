import type { Finding } from '../findings.ts';
import { groupName, type GroupCode } from './groups.ts';
import { PSED_AIMS, type PsedAim } from './lists.ts';
import type { Group } from './print-order.ts';

/** The aims of the equality duty that apply to a group: all three, but for marriage and civil partnership only the first. */
export const aimsFor = (code: GroupCode): readonly PsedAim[] =>
  code === 'MARRIAGE_CIVIL_PARTNERSHIP' ? ['ELIMINATE'] : PSED_AIMS;

/** An aim that does not apply to a group may not stand beside it. */
export function checkAims(group: Group): readonly Finding[] {
  const applying = aimsFor(group.groupCode);
  if (group.psedAims.every((aim) => applying.includes(aim))) return [];
  const words = `${groupName(group)}: only “eliminate discrimination” applies. Take the other aims off.`;
  return [
    { rule: 'R-017', level: 'block', field: 'rows.eiaGroup', subject: group.id, words, stopsFinal: true },
  ];
}
