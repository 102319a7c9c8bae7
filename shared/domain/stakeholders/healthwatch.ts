import type { IsoDate } from '../../values/dates.ts';
import { listWords, searchKey } from '../../values/text.ts';
import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { RuleFacts } from '../rules/shapes.ts';
import { STATUTORY_STRATEGY_WORDS } from './lists.ts';
import { entriesOf, finding } from './facts.ts';

/** The body that speaks up for patients: Healthwatch until it ends, then whatever the area names. */
export interface Champion {
  /** The last day of Healthwatch; null while no end is known. */
  readonly endsOn: IsoDate | null;
  /** Who takes over, as the area names it. */
  readonly successor: string;
}

/** Healthwatch with no end in sight. */
export const HEALTHWATCH: Champion = { endsOn: null, successor: '' };

/** What the body is called on a day. Healthwatch stands on its last day; after it, the successor, if one is named. */
export function championName({ endsOn, successor }: Champion, today: IsoDate): string {
  const hasEnded = endsOn !== null && today > endsOn;
  return hasEnded && hasText(successor) ? successor.trim() : 'Healthwatch';
}

/** What is said about Healthwatch, or its successor. */
export function checkHealthwatch(facts: RuleFacts, champion: Champion = HEALTHWATCH): readonly Finding[] {
  const name = championName(champion, facts.today);
  return [
    ...checkLargeProgramme(facts, name),
    ...checkExistingFeedback(facts, name),
    ...checkEachArea(facts, name),
    ...checkStrategy(facts, name),
  ];
}

/** The change level from which the Guide’s “large programme” starts. */
const LARGE_FROM = 3;

/** A large programme keeps Healthwatch informed, or says why not, before the plan is final. */
function checkLargeProgramme(facts: RuleFacts, name: string): readonly Finding[] {
  const { project, involvement } = facts.records;
  const isLarge = (project.changeLevel ?? 0) >= LARGE_FROM || project.substantialFlags.length > 0;
  const isPlanned = entriesOf(facts, ['HEALTHWATCH']).some(({ row }) => hasText(row.plannedEngagement));
  if (!isLarge || hasText(involvement.healthwatch) || isPlanned) return [];
  const words = `This is a large change. Say how you keep ${name} informed – a seat on a group, invitations, news for its magazine – or why you do not.`;
  return [{ ...finding('R-045', 'block', 'involvement.healthwatch', words), stopsFinal: true }];
}

const ASKING_STAGES: readonly string[] = ['C1_NEEDS', 'C3_DESIGN', 'C5_MONITOR'];

/** While needs are found, services are designed or watched, what Healthwatch has heard already is worth asking for. */
function checkExistingFeedback({ records, directory }: RuleFacts, name: string): readonly Finding[] {
  const hasReport = directory.insightSource.some(({ sourceType }) => sourceType === 'HEALTHWATCH_REPORT');
  if (!ASKING_STAGES.includes(records.project.cycleStage) || hasReport) return [];
  const words = `Ask ${name} what people have told it already, and add it to what you know.`;
  return [finding('R-046', 'prompt', 'rows.insightUse', words)];
}

/** A change across several areas names the Healthwatch of each; three areas with two of them are one short. */
function checkEachArea(facts: RuleFacts, name: string): readonly Finding[] {
  const { areasAffected } = facts.records.involvement;
  const listed = entriesOf(facts, ['HEALTHWATCH']);
  if (areasAffected.length < 2 || listed.length >= areasAffected.length) return [];
  const named = listed.map(({ entry }) => searchKey(`${entry.name} ${entry.organisation}`));
  const without = areasAffected.filter((area) => !named.some((words) => words.includes(searchKey(area))));
  const hint = without.length < areasAffected.length ? ` Perhaps missing: ${listWords(without)}.` : '';
  const words = `${areasAffected.length} areas are affected, and ${listed.length} local ${name} ${listed.length === 1 ? 'is' : 'are'} on the map. Add the one of each area, or give a reason.${hint}`;
  return [finding('R-047', 'warn', 'rows.projectStakeholder', words)];
}

/** Some strategies must, by law, be made with Healthwatch. */
function checkStrategy(facts: RuleFacts, name: string): readonly Finding[] {
  const { project, involvement } = facts.records;
  const { statutoryStrategies } = involvement;
  const isBound = project.activityKinds.includes('STRATEGY') && statutoryStrategies.length > 0;
  if (!isBound || entriesOf(facts, ['HEALTHWATCH']).length > 0) return [];
  const plans = listWords(statutoryStrategies.map((code) => STATUTORY_STRATEGY_WORDS[code].toLowerCase()));
  const words = `${name} must be involved in a ${plans}. Add it to your stakeholders.`;
  return [{ ...finding('R-048', 'block', 'rows.projectStakeholder', words), stopsFinal: true }];
}
