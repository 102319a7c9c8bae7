import { IMPACTS, IMPACT_WORDS } from '../../../domain/equality/lists.ts';
import { rowLink } from '../../../domain/plan/form/places.ts';
import type { EqualityGroupFacts } from '../../facts.ts';
import type { Cell } from '../../model.ts';
import { tickSome, yesNoWords } from '../../values.ts';
import { hasWords, missing, oneLine, optional, paras, required, say, stack, strong } from '../../words.ts';

/** Cells of one row of the equality table (E10), shared by §5, the short form and the appendix. */

export const LINK = 'rows.eiaGroup';

/** The way to the group's own row; to the list for a characteristic that has none yet. */
export const linkOf = ({ id }: Pick<EqualityGroupFacts, 'id'>): string =>
  id === '' ? LINK : rowLink('eiaGroup', id);

const RELEVANCE_WORDS: Readonly<Record<NonNullable<EqualityGroupFacts['relevance']>, string>> = {
  HIGH: 'high',
  MEDIUM: 'medium',
  LOW: 'low',
  NONE: 'none',
  UNKNOWN: 'not known',
};

/** The section that a mark names: D01 prints the groups in §5, D04 in §4. */
export type GroupSection = '5 Equality impact' | '4 Assessment by group';
const D01_SECTION: GroupSection = '5 Equality impact';

/** An unassessed row is one entry in "Still to complete", not six. */
const rowLabel = (group: EqualityGroupFacts, section: GroupSection): string =>
  `${section}: ${groupTitle(group)}`;
const markFor = (group: EqualityGroupFacts, what: string, section: GroupSection): string =>
  group.relevance === null ? rowLabel(group, section) : `${rowLabel(group, section)}, ${what}`;

/** What a group is called in print. */
export const groupTitle = ({ name }: Pick<EqualityGroupFacts, 'name'>): string =>
  hasWords(name) ? oneLine(name) : 'Group without a name';

export function groupCell(group: EqualityGroupFacts): Cell {
  const name = say(strong(groupTitle(group)));
  return group.relevance === null ? name : stack(name, say(`Relevance: ${RELEVANCE_WORDS[group.relevance]}`));
}

export const relevanceWords = (group: EqualityGroupFacts): string =>
  group.relevance === null ? 'not yet judged' : RELEVANCE_WORDS[group.relevance];

/** E10 no_evidence_reason stands in where there is no evidence. */
export function knowCell(group: EqualityGroupFacts, section: GroupSection = D01_SECTION): Cell {
  if (hasWords(group.whatWeKnow)) return paras(group.whatWeKnow);
  if (hasWords(group.noEvidenceReason))
    return stack(say('No evidence found.'), paras(group.noEvidenceReason));
  return missing(markFor(group, 'what we know', section), linkOf(group));
}

/** What people of the group told us, with the themes that came from it. Words are needed where there is feedback. */
export function feedbackCell(group: EqualityGroupFacts, section: GroupSection = D01_SECTION): Cell {
  const themes = stack(...group.themes.map((theme) => paras(theme)));
  if (hasWords(group.feedbackSummary)) return stack(paras(group.feedbackSummary), themes);
  if (themes.length > 0) return themes;
  if (group.relevance === null) return missing(rowLabel(group, section), linkOf(group));
  if (group.haveFeedback === 'YES')
    return missing(markFor(group, 'what people tell us', section), linkOf(group));
  return say('No feedback recorded yet');
}

const effectTicks = (group: EqualityGroupFacts, section: GroupSection): Cell =>
  tickSome(
    IMPACTS.map((impact) => ({ label: IMPACT_WORDS[impact], ticked: group.effect === impact })),
    markFor(group, 'likely effect', section),
    linkOf(group),
  );

export const effectCell = (group: EqualityGroupFacts, section: GroupSection = D01_SECTION): Cell =>
  group.effect === null
    ? effectTicks(group, section)
    : stack(
        effectTicks(group, section),
        required(group.impactNote, markFor(group, 'why this effect', section), linkOf(group)),
      );

/** A negative effect needs an answer to it. */
const needsMitigation = ({ relevance, effect }: EqualityGroupFacts): boolean =>
  relevance === null || effect === 'NEGATIVE' || effect === 'BOTH';

export function mitigationCell(group: EqualityGroupFacts, section: GroupSection = D01_SECTION): Cell {
  if (needsMitigation(group))
    return required(group.mitigation, markFor(group, 'what we will do', section), linkOf(group));
  return optional(group.mitigation);
}

export const furtherCell = (group: EqualityGroupFacts): Cell =>
  group.furtherEngagement === null
    ? missing(markFor(group, 'further engagement', D01_SECTION), linkOf(group))
    : stack(say(yesNoWords(group.furtherEngagement)), paras(group.furtherEngagementWhy));

/** Short form: the effect in a word, or its mark. */
export const effectRuns = (group: EqualityGroupFacts): Cell[number]['runs'] =>
  group.effect === null
    ? missing(markFor(group, 'likely effect', D01_SECTION), linkOf(group)).flatMap(({ runs }) => runs)
    : [{ text: IMPACT_WORDS[group.effect].toLowerCase() }];

/** Short form: the effect and what we will do about it. */
export const shortGroupCell = (group: EqualityGroupFacts): Cell =>
  stack(
    group.effect === null
      ? missing(markFor(group, 'likely effect', D01_SECTION), linkOf(group))
      : say(`Likely effect: ${IMPACT_WORDS[group.effect].toLowerCase()}.`),
    needsMitigation(group) || hasWords(group.mitigation) ? mitigationCell(group) : [],
  );
