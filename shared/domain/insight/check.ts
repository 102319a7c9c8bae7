import { listWords, plural, hasText } from '../../values/text.ts';
import { isHeard } from '../equality/further.ts';
import { groupName } from '../equality/groups.ts';
import type { Finding } from '../findings.ts';
import type { StoredRow } from '../plan/shapes.ts';
import type { RuleFacts } from '../rules/shapes.ts';
import { INSIGHT_REACH_WORDS } from './lists.ts';
import { isOld, sourcesUsed, unansweredOf, type UsedSource } from './sources.ts';

/** E08. No source yet: the first question is what is known already. */
export const checkAnySource = ({ rows }: Pick<RuleFacts, 'rows'>): readonly Finding[] =>
  rows.insightUse.length > 0
    ? []
    : [
        {
          rule: 'E08',
          level: 'prompt',
          field: 'rows.insightUse',
          words:
            'No source is noted yet. Look at what people have told us before, so that nobody is asked twice.',
        },
      ];

/** E08. A source older than the project allows, and the seven questions about an earlier exercise. */
export const checkUses = ({
  records,
  rows,
  directory,
  today,
}: Pick<RuleFacts, 'records' | 'rows' | 'directory' | 'today'>): readonly Finding[] =>
  sourcesUsed(rows, directory).flatMap((used) => {
    const { use, source } = used;
    const { oldAfterMonths } = records.knowledge;
    const left = unansweredOf(use).length;
    return [
      ...(isOld(source, oldAfterMonths, today)
        ? [
            about(
              used,
              'E08',
              `“${source.title}” is older than ${plural(oldAfterMonths, 'month')}. Check that it still holds, or look for something newer.`,
            ),
          ]
        : []),
      ...(left > 0
        ? [
            about(
              used,
              'E08',
              `“${source.title}” is an earlier exercise: ${plural(left, 'question')} of the seven still to answer.`,
            ),
          ]
        : []),
    ];
  });

/** National and regional findings are tested with people here before they are relied on. */
export const checkValidated = ({
  rows,
  directory,
}: Pick<RuleFacts, 'rows' | 'directory'>): readonly Finding[] =>
  sourcesUsed(rows, directory)
    .filter(({ source }) => source.reach !== 'LOCAL' && source.validatedLocally !== 'YES')
    .map((used) => {
      const reach = INSIGHT_REACH_WORDS[used.source.reach].toLowerCase();
      const words = `“${used.source.title}” is ${reach}. Test what it says with a local group before you rely on it.`;
      return about(used, 'R-038', words);
    });

type Facts = Pick<RuleFacts, 'records' | 'rows' | 'directory' | 'today'>;
type Group = StoredRow<'eiaGroup'>;

/** The groups the change matters to that nobody has heard from. */
export const unheardGroups = ({ rows }: Pick<RuleFacts, 'rows'>): readonly Group[] =>
  rows.eiaGroup.filter((group) => mattersTo(group) && !isHeard(group));

const mattersTo = ({ relevance }: Group): boolean => relevance === 'HIGH' || relevance === 'MEDIUM';

/**
 * True when what is known is enough to ask nobody again: the change matters to somebody, each of those groups
 * has been heard, and a source that is recent and still holds says so.
 */
export function mayStopHere(facts: Facts): boolean {
  const { records, rows, directory, today } = facts;
  const isRecent = sourcesUsed(rows, directory).some(
    ({ use, source }) =>
      use.stillRelevant === 'YES' && !isOld(source, records.knowledge.oldAfterMonths, today),
  );
  return isRecent && rows.eiaGroup.some(mattersTo) && unheardGroups(facts).length === 0;
}

/** "No further engagement" is right where nothing is missing, with a reason; otherwise it is questioned. */
export function checkNoFurther(facts: Facts): readonly Finding[] {
  const hasReason = hasText(facts.records.knowledge.noFurtherReason);
  if (hasReason) return mayStopHere(facts) ? [] : [note('warn', whyNot(facts))];
  const isAsked = mayStopHere(facts) && facts.rows.activity.length === 0;
  const words =
    'Every group the change matters to has been heard, and the insight is recent. If nobody needs to be asked again, say why here.';
  return isAsked ? [note('prompt', words)] : [];
}

/** Named up to here; more are counted. */
const NAMED = 3;

function whyNot(facts: Facts): string {
  const unheard = unheardGroups(facts).map(groupName);
  if (unheard.length === 0)
    return 'You say nobody needs to be asked again. First say in the equality grid who is affected, and name a source that is recent and still holds.';
  const more = unheard.length - NAMED;
  const names = more > 0 ? [...unheard.slice(0, NAMED), plural(more, 'more group')] : unheard;
  return `You say nobody needs to be asked again, but we have not heard from: ${listWords(names)}.`;
}

const about = ({ use }: UsedSource, rule: string, words: string): Finding => ({
  rule,
  level: 'prompt',
  field: `rows.insightUse#${use.id}`,
  words,
  subject: use.id,
});
const note = (level: Finding['level'], words: string): Finding => ({
  rule: 'R-039',
  level,
  field: 'knowledge.noFurtherReason',
  words,
});
