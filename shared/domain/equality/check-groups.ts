import { hasText, listWords } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { PlanRows } from '../plan/shapes.ts';
import { checkAims } from './aims.ts';
import { isOverridden } from './further.ts';
import { openGapsOf } from './gaps.ts';
import { bandOf, groupName, GROUP_WORDS, type GroupCode } from './groups.ts';
import { missingGroups, type Group } from './print-order.ts';

type Rows = Pick<PlanRows, 'eiaGroup' | 'activity' | 'theme'>;

/** E10. What is wrong with, or missing from, the groups of the assessment. */
export const checkGroups = (rows: Rows): readonly Finding[] => [
  ...checkCharacteristics(rows.eiaGroup),
  ...checkOffered(rows.eiaGroup),
  ...rows.eiaGroup.flatMap((group) => [
    ...checkAims(group),
    ...checkOverride(group),
    ...checkMitigation(group),
    ...checkEvidence(group),
    ...checkFeedback(group),
  ]),
  ...checkGaps(rows),
  ...checkReview(rows),
];

/** All nine characteristics have a row; sex and sexual orientation one each. Nothing is said before there is any group. */
function checkCharacteristics(groups: readonly Group[]): readonly Finding[] {
  const missing = groups.length === 0 ? [] : missingGroups(groups).filter((code) => isProtected(code));
  if (missing.length === 0) return [];
  const words = `The law names nine characteristics. Add ${names(missing)} to the groups.`;
  return [{ rule: 'R-018', level: 'block', field: 'rows.eiaGroup', words, stopsFinal: true }];
}

/** Carers and inclusion health groups are offered on every assessment. */
function checkOffered(groups: readonly Group[]): readonly Finding[] {
  const missing = groups.length === 0 ? [] : missingGroups(groups).filter(isOffered);
  if (missing.length === 0) return [];
  const words = `Think of carers and inclusion health groups too. Add ${names(missing)} to the groups.`;
  return [{ rule: 'R-019', level: 'prompt', field: 'rows.eiaGroup', words }];
}

/** Whoever differs from the rule says why. */
function checkOverride(group: Group): readonly Finding[] {
  if (group.furtherOverride === null || isOverridden(group)) return [];
  const answer = group.furtherOverride === 'YES' ? 'is needed' : 'is not needed';
  return [stop('R-020', group, `you say further engagement ${answer}. Give the reason.`)];
}

/** Each group that has to be heard has an activity that will hear it. */
const checkGaps = (rows: Rows): readonly Finding[] =>
  openGapsOf(rows).map(({ group }) =>
    stop('R-021', group, 'link an activity that will hear from this group, or say why none is needed.'),
  );

/** Harm needs an answer. */
function checkMitigation(group: Group): readonly Finding[] {
  const isHarmful = group.impact === 'NEGATIVE' || group.impact === 'BOTH';
  if (!isHarmful || hasText(group.mitigation)) return [];
  return [stop('R-022', group, 'the change may do harm. Say what you will do about it.')];
}

/** E10. What is known of each characteristic, or why nothing is; asked once its relevance was judged. */
function checkEvidence(group: Group): readonly Finding[] {
  if (!isProtected(group.groupCode) || group.relevance === null) return [];
  if (hasText(group.whatWeKnow) || hasText(group.noEvidenceReason)) return [];
  return [stop('E10', group, 'write what you know, or why there is no evidence.')];
}

/** E10. Where people told us something, it is written down. */
function checkFeedback(group: Group): readonly Finding[] {
  if (group.haveFeedback !== 'YES' || hasText(group.feedbackSummary)) return [];
  return [stop('E10', group, 'you have heard from this group. Write what people told you.')];
}

/** Bad news from a group means its part of the assessment is looked at again. */
function checkReview({ eiaGroup, theme }: Rows): readonly Finding[] {
  return eiaGroup.flatMap((group) => {
    const found = theme.filter(
      ({ sentiment, groupIds }) => sentiment === 'NEGATIVE' && groupIds.includes(group.id),
    );
    if (found.length === 0) return [];
    const titles = found.map(({ title }) => `“${title.trim() || 'A theme without a title'}”`);
    const words = `${groupName(group)}: look again. What people said was bad news: ${listWords(titles)}.`;
    return [{ rule: 'R-025', level: 'warn', field: 'rows.eiaGroup', subject: group.id, words } as const];
  });
}

const isProtected = (code: GroupCode): boolean => bandOf(code) === 'PROTECTED';
const isOffered = (code: GroupCode): boolean => ['CARERS', 'INCLUSION'].includes(bandOf(code));
const names = (codes: readonly GroupCode[]): string => listWords(codes.map((code) => GROUP_WORDS[code]));

/** Something about one group that keeps the documents from being final. */
const stop = (rule: string, group: Group, words: string): Finding => ({
  rule,
  level: 'block',
  field: 'rows.eiaGroup',
  subject: group.id,
  words: `${groupName(group)}: ${words}`,
  stopsFinal: true,
});
