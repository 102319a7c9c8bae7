import { hasText, plural } from '../../../../shared/values/text.ts';
import { IMPACT_WORDS, RELEVANCE_WORDS, type Impact } from '../../../../shared/domain/equality/lists.ts';
import type { IconName } from '../../../components/Icon/icons.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { GroupFacts } from '../group-facts.ts';
import { Mark, Words } from './Mark.tsx';
import styles from './grid.module.css';

/** The cells of the grid: each says what is there, or what is missing. */

const BARS: Readonly<Record<string, number>> = { HIGH: 3, MEDIUM: 2, LOW: 1, NONE: 0 };

/** How much the group has to do with the change, as words and as one to three bars. */
export function RelevanceCell({ group: { relevance } }: GroupFacts) {
  if (relevance === null)
    return (
      <Mark icon="circle" tone="plain">
        Not assessed
      </Mark>
    );
  const bars = BARS[relevance];
  if (bars === undefined)
    return (
      <Mark icon="help" tone="open">
        {RELEVANCE_WORDS[relevance]}
      </Mark>
    );
  return (
    <span className={styles.relevance}>
      <span aria-hidden="true" className={styles.bars}>
        {[1, 2, 3].map((bar) => (
          <span key={bar} data-full={bar <= bars || undefined} />
        ))}
      </span>
      {RELEVANCE_WORDS[relevance]}
    </span>
  );
}

/** What is known, how many sources are linked, or why there is nothing. */
export function KnowCell({ group }: GroupFacts) {
  const sources = group.evidenceIds.length;
  return (
    <>
      {hasText(group.whatWeKnow) && <Words>{group.whatWeKnow}</Words>}
      {sources > 0 && (
        <Mark icon="document" tone="plain">
          {plural(sources, 'source')}
        </Mark>
      )}
      {!hasText(group.whatWeKnow) && sources === 0 && <NothingKnown {...{ group }} />}
    </>
  );
}

function NothingKnown({ group }: Pick<GroupFacts, 'group'>) {
  if (hasText(group.noEvidenceReason))
    return (
      <>
        <Mark icon="info" tone="open">
          No evidence
        </Mark>
        <Words>{group.noEvidenceReason}</Words>
      </>
    );
  return group.relevance === null ? (
    <None />
  ) : (
    <Mark icon="circle" tone="plain">
      Nothing written
    </Mark>
  );
}

/** Whether people of the group were heard, and what they said. */
export function PeopleCell({ group }: GroupFacts) {
  if (group.haveFeedback === 'YES')
    return (
      <>
        <Mark icon="checkCircle" tone="good">
          Heard
        </Mark>
        {hasText(group.feedbackSummary) && <Words>{group.feedbackSummary}</Words>}
      </>
    );
  if (group.haveFeedback === null && (group.relevance === null || group.relevance === 'NONE'))
    return <None />;
  const isWanted = group.relevance !== 'LOW' && group.relevance !== 'NONE';
  return group.haveFeedback === 'NO' ? (
    <Mark icon="cross" tone={isWanted ? 'bad' : 'plain'}>
      Not heard
    </Mark>
  ) : (
    <Mark icon="cross" tone={isWanted ? 'open' : 'plain'}>
      Not heard yet
    </Mark>
  );
}

const EFFECT_ICONS: Readonly<Record<Impact, IconName>> = {
  POSITIVE: 'up',
  NEGATIVE: 'down',
  BOTH: 'sort',
  NEUTRAL: 'arrowRight',
  UNKNOWN: 'help',
};
const EFFECT_TONES = {
  POSITIVE: 'good',
  NEGATIVE: 'bad',
  BOTH: 'open',
  NEUTRAL: 'plain',
  UNKNOWN: 'open',
} as const;

/** The likely effect. */
export function EffectCell({ group: { impact, impactNote } }: GroupFacts) {
  if (impact === null) return <None />;
  return (
    <>
      <Mark icon={EFFECT_ICONS[impact]} tone={EFFECT_TONES[impact]}>
        {IMPACT_WORDS[impact]}
      </Mark>
      {hasText(impactNote) && <Words>{impactNote}</Words>}
    </>
  );
}

/** What will be done; harm without an answer stands out. */
export function MitigationCell({ group, findings }: GroupFacts) {
  if (hasText(group.mitigation)) return <Words>{group.mitigation}</Words>;
  if (!findings.some(({ rule }) => rule === 'R-022')) return <None />;
  return (
    <Mark icon="warning" tone="bad">
      Harm has no answer yet
    </Mark>
  );
}

/** Whether the group still has to be heard; a gap stays red until an activity is linked. */
export function FurtherCell({ further, activities }: GroupFacts) {
  if (further.needed === null) return <None />;
  if (!further.needed)
    return (
      <Mark icon="check" tone="plain">
        {further.overridden ? 'No, with a reason' : 'No'}
      </Mark>
    );
  if (activities.length === 0)
    return (
      <StatusTag icon="error" tone="danger">
        Gap: no activity
      </StatusTag>
    );
  return (
    <>
      <Mark icon="calendar" tone="good">
        {`Yes: ${plural(activities.length, 'activity', 'activities')}`}
      </Mark>
      <Words>{activities.map(({ title }) => title.trim() || 'Activity without a title').join('; ')}</Words>
    </>
  );
}

/** An answer that is not there, for eyes and ears. */
export function None() {
  return (
    <>
      <span aria-hidden="true" className={styles.none}>
        –
      </span>
      <VisuallyHidden>not answered</VisuallyHidden>
    </>
  );
}
