import { bandOf } from '../equality/groups.ts';
import type { Finding } from '../findings.ts';
import type { RuleFacts } from '../rules/shapes.ts';
import { hasText } from '../../values/text.ts';
import { isByChoice } from './result.ts';

/** Since 2022 carers and the people who speak for patients are named by law: somebody has to reach them. */
export function checkCarers(facts: RuleFacts): readonly Finding[] {
  const { project, legalDuty } = facts.records;
  if (project.legalRegime !== 'ICB_2022' || isByChoice(legalDuty) || reachesCarers(facts)) return [];
  const words =
    'The law also names carers and people who speak for patients. Add a carers’ group, an advocate or another way to hear from them.';
  return [{ rule: 'R-010', level: 'warn', field: 'rows.projectStakeholder', words }];
}

/** R-010. A carers' group, an advocate, users who speak for others, or an activity for carers. */
function reachesCarers({ rows, directory }: RuleFacts): boolean {
  const entries = new Map(directory.stakeholder.map((entry) => [entry.id, entry]));
  const byStakeholder = rows.projectStakeholder.some(({ stakeholderId, representativeOf }) => {
    const entry = entries.get(stakeholderId);
    if (!entry) return false;
    if (entry.groupType === 'CARERS' || entry.groupType === 'ADVOCATE') return true;
    if (entry.groupType === 'SERVICE_USERS' && hasText(representativeOf)) return true;
    return entry.groupsReached.some((code) => bandOf(code) === 'CARERS');
  });
  return byStakeholder || hasActivityForCarers(rows);
}

function hasActivityForCarers({ eiaGroup, activity }: RuleFacts['rows']): boolean {
  const carers = eiaGroup.filter(({ groupCode }) => bandOf(groupCode) === 'CARERS');
  const planned = activity.filter(({ state }) => state !== 'CANCELLED');
  return carers.some((group) =>
    planned.some(({ id, groupIds }) => groupIds.includes(group.id) || group.activityIds.includes(id)),
  );
}
