import { daysBetween, formatDate, type IsoDate } from '../../values/dates.ts';
import { listWords } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { Neighbour, RuleFacts } from '../rules/shapes.ts';
import { entriesOf, finding } from './facts.ts';

/** Two projects that ask the same group within so many days ask it too often. */
export const OVER_CONSULTED_DAYS = 90;

/** What other projects have to do with this one. */
export const checkSharedWork = (facts: RuleFacts): readonly Finding[] => [
  ...checkOverConsulted(facts),
  ...checkSharing(facts),
];

/** Whether another project asks the stakeholder within the window, before today or after it. */
export const isClose = ({ lastOn }: Neighbour, today: IsoDate): boolean =>
  lastOn !== null && Math.abs(daysBetween(lastOn, today)) <= OVER_CONSULTED_DAYS;

/** A group that another live project asks too is told so, one line for each group. */
function checkOverConsulted(facts: RuleFacts): readonly Finding[] {
  return entriesOf(facts).flatMap(({ row, entry }) => {
    const close = facts.neighbours.filter(
      (neighbour) => neighbour.stakeholderId === row.stakeholderId && isClose(neighbour, facts.today),
    );
    if (close.length === 0) return [];
    const others = listWords(
      close.map(({ reference, title, lastOn }) => `${reference} ${title} (${formatDate(lastOn ?? '')})`),
    );
    const words = `${entry.name} may be asked too often: ${others} ${close.length === 1 ? 'asks' : 'ask'} it too. See if you can ask together, or use what it said there.`;
    return [{ ...finding('R-157', 'prompt', 'rows.projectStakeholder', words), subject: row.id }];
  });
}

const SHARING_STATUSES: readonly string[] = ['ANALYSING', 'FEEDING_BACK', 'EVALUATED'];

/** Projects with the same groups know of each other, and what was learned is passed on without names. */
function checkSharing({ head, records, neighbours }: RuleFacts): readonly Finding[] {
  const { relatedProjects } = records.project;
  const known = relatedProjects.join('\n');
  const unknown = [
    ...new Map(
      neighbours
        .filter(({ reference }) => !known.includes(reference))
        .map(({ reference, title }) => [reference, `${reference} ${title}`]),
    ).values(),
  ];
  if (unknown.length > 0) {
    const words = `The same groups are in ${listWords(unknown)}. Name it here, and share what you each learn so that people are not asked twice.`;
    return [finding('R-156', 'prompt', 'project.relatedProjects', words)];
  }
  if (relatedProjects.length === 0 || !SHARING_STATUSES.includes(head.status)) return [];
  const words = `Share what you learned, without names, with ${listWords(relatedProjects)}.`;
  return [finding('R-156', 'prompt', 'project.relatedProjects', words)];
}
