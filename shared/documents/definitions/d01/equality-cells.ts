import type { EqualityEffect, EqualityGroupFacts } from '../../facts.ts';
import type { Cell } from '../../model.ts';
import { tickSome, yesNoWords } from '../../values.ts';
import { hasWords, missing, optional, paras, required, say, stack, strong } from '../../words.ts';

/** Cells of one row of the equality table (E10), shared by §5, the short form and the appendix. */

export const LINK = 'rows.eiaGroup';

const RELEVANCE_WORDS: Readonly<Record<NonNullable<EqualityGroupFacts['relevance']>, string>> = {
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
  NONE: 'none',
  UNKNOWN: 'not known',
};

const EFFECTS: readonly EqualityEffect[] = ['POSITIVE', 'NEGATIVE', 'BOTH', 'NEUTRAL', 'UNKNOWN'];
const EFFECT_WORDS: Readonly<Record<EqualityEffect, string>> = {
  POSITIVE: 'Positive',
  NEGATIVE: 'Negative',
  BOTH: 'Both',
  NEUTRAL: 'Neutral',
  UNKNOWN: 'Not known',
};

/** An unassessed row is one entry in "Still to complete", not six. */
const rowLabel = ({ name }: EqualityGroupFacts): string => `5 Equality impact: ${name}`;
const markFor = (group: EqualityGroupFacts, what: string): string =>
  group.relevance === null ? rowLabel(group) : `${rowLabel(group)}, ${what}`;

export function groupCell(group: EqualityGroupFacts): Cell {
  const name = say(strong(hasWords(group.name) ? group.name : 'Group without a name'));
  return group.relevance === null ? name : stack(name, say(`Relevance: ${RELEVANCE_WORDS[group.relevance]}`));
}

export const relevanceWords = (group: EqualityGroupFacts): string =>
  group.relevance === null ? 'not yet judged' : RELEVANCE_WORDS[group.relevance];

/** E10 no_evidence_reason stands in where there is no evidence. */
export function knowCell(group: EqualityGroupFacts): Cell {
  if (hasWords(group.whatWeKnow)) return paras(group.whatWeKnow);
  if (hasWords(group.noEvidenceReason))
    return stack(say('No evidence found.'), paras(group.noEvidenceReason));
  return missing(markFor(group, 'what we know'), LINK);
}

export const feedbackCell = (group: EqualityGroupFacts): Cell =>
  group.relevance === null && !hasWords(group.feedbackSummary)
    ? missing(rowLabel(group), LINK)
    : optional(group.feedbackSummary, 'No feedback recorded yet');

export const effectTicks = (group: EqualityGroupFacts): Cell =>
  tickSome(
    EFFECTS.map((effect) => ({ label: EFFECT_WORDS[effect], ticked: group.effect === effect })),
    markFor(group, 'likely effect'),
    LINK,
  );

export const effectCell = (group: EqualityGroupFacts): Cell =>
  group.effect === null
    ? effectTicks(group)
    : stack(effectTicks(group), required(group.impactNote, markFor(group, 'why this effect'), LINK));

/** A negative effect needs an answer to it. */
const needsMitigation = ({ relevance, effect }: EqualityGroupFacts): boolean =>
  relevance === null || effect === 'NEGATIVE' || effect === 'BOTH';

export function mitigationCell(group: EqualityGroupFacts): Cell {
  if (needsMitigation(group)) return required(group.mitigation, markFor(group, 'what we will do'), LINK);
  return optional(group.mitigation);
}

export const furtherCell = (group: EqualityGroupFacts): Cell =>
  group.furtherEngagement === null
    ? missing(markFor(group, 'further engagement'), LINK)
    : stack(say(yesNoWords(group.furtherEngagement)), paras(group.furtherEngagementWhy));

/** Short form: the effect and what we will do about it. */
export const shortGroupCell = (group: EqualityGroupFacts): Cell =>
  stack(
    group.effect === null
      ? missing(markFor(group, 'likely effect'), LINK)
      : say(`Likely effect: ${EFFECT_WORDS[group.effect].toLowerCase()}.`),
    needsMitigation(group) || hasWords(group.mitigation) ? mitigationCell(group) : [],
  );
