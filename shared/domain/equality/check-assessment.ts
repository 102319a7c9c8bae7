import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { ActivityKind } from '../plan/lists.ts';
import type { FieldKey, PlanRecords, PlanRows } from '../plan/shapes.ts';

type Records = Pick<PlanRecords, 'project' | 'equality' | 'legalDuty'>;
type Rows = Pick<PlanRows, 'activity' | 'activityReach' | 'theme'>;

/** The kinds of work for which the effect on groups has to be screened. */
export const SCREENED_KINDS: readonly ActivityKind[] = [
  'SERVICE_CHANGE',
  'NEW_SERVICE',
  'DECOMMISSION',
  'PROCUREMENT',
];

/** The kinds that change how a service is delivered. */
const DELIVERY_KINDS: readonly ActivityKind[] = ['SERVICE_CHANGE', 'NEW_SERVICE', 'DECOMMISSION'];

/** True when the project is of a kind that has to be screened. */
export const needsScreening = ({ activityKinds }: Pick<PlanRecords['project'], 'activityKinds'>): boolean =>
  activityKinds.some((kind) => SCREENED_KINDS.includes(kind));

/** E09. What the assessment as a whole still needs. */
export const checkAssessment = (records: Records, rows: Rows): readonly Finding[] => [
  ...checkScreening(records),
  ...checkReasons(records.equality),
  ...checkIntegrated(records),
  ...checkSplit(rows),
];

/** Where services are in play there is a screening with an outcome. */
function checkScreening({ project, equality }: Records): readonly Finding[] {
  if (!needsScreening(project)) return [];
  if (equality.screeningNeeded === 'NO') {
    const words = 'This kind of change has to be screened for its effect on groups. Answer yes.';
    return [stop('R-023', 'equality.screeningNeeded', words)];
  }
  if (equality.screeningOutcome !== null) return [];
  const words =
    'Services may change, so screen the effect on groups: say whether a full assessment is needed.';
  return [stop('R-023', 'equality.screeningOutcome', words)];
}

/** E09. No assessment, other evidence, and going on all the same each need a reason. */
function checkReasons({
  screeningOutcome,
  screeningReason,
  decision,
  decisionReason,
}: Records['equality']): readonly Finding[] {
  const findings: Finding[] = [];
  const isFull = screeningOutcome === null || screeningOutcome === 'FULL';
  if (!isFull && !hasText(screeningReason)) {
    const words = 'Say why no full assessment is needed, or what other evidence covers it.';
    findings.push(stop('E09', 'equality.screeningReason', words));
  }
  if (decision === 'CONTINUE' && !hasText(decisionReason)) {
    findings.push(stop('E09', 'equality.decisionReason', 'Say why it is right to go on all the same.'));
  }
  return findings;
}

/** Under the 2022 law a change in how services are delivered calls for an integrated impact assessment. */
function checkIntegrated({ project, equality, legalDuty }: Records): readonly Finding[] {
  const isDelivery =
    legalDuty.impactDelivery === 'YES' || project.activityKinds.some((kind) => DELIVERY_KINDS.includes(kind));
  if (project.legalRegime !== 'ICB_2022' || !isDelivery || hasText(equality.iiaLink)) return [];
  const words =
    'The way a service is delivered will change. Make an integrated impact assessment and say where it is.';
  return [{ rule: 'R-024', level: 'prompt', field: 'equality.iiaLink', words }];
}

/** When more than one group took part, what they said is told group by group. */
function checkSplit({ activity, activityReach, theme }: Rows): readonly Finding[] {
  const tookPart = new Set([
    ...activityReach.filter(({ reached }) => (reached ?? 0) > 0).map(({ groupId }) => groupId),
    ...activity.filter(({ state }) => state === 'DONE').flatMap(({ groupIds }) => groupIds),
  ]);
  const isSplit = theme.some(
    ({ groupIds, groupsDiffering }) => groupIds.length > 0 || hasText(groupsDiffering),
  );
  if (tookPart.size < 2 || theme.length === 0 || isSplit) return [];
  const words = `${tookPart.size} groups took part, but the themes give totals only. Say which group each theme comes from.`;
  return [{ rule: 'R-028', level: 'warn', field: 'rows.theme', words }];
}

/** Something that keeps the documents from being final. */
const stop = (rule: string, field: FieldKey, words: string): Finding => ({
  rule,
  level: 'block',
  field,
  words,
  stopsFinal: true,
});
