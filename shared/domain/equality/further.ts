import { hasText } from '../../values/text.ts';
import type { RowFields } from '../plan/shapes.ts';

type GroupFields = RowFields<'eiaGroup'>;

/** Whether a group has to be asked (again), and why. */
export interface FurtherEngagement {
  /** Null while nobody has said how relevant the change is, or it is not known. */
  readonly needed: boolean | null;
  /** One or more sentences; the person’s own reason where they differ. Empty when there is nothing to say. */
  readonly why: string;
  /** A person differs from the rule and said why. */
  readonly overridden: boolean;
}

/** E10. True once somebody said how relevant the change is to the group. */
export const isAssessed = ({ relevance }: Pick<GroupFields, 'relevance'>): boolean => relevance !== null;

/** E10. True when people of the group told us something about their experience, what is in the way or what would help. */
export const isHeard = ({ haveFeedback }: Pick<GroupFields, 'haveFeedback'>): boolean =>
  haveFeedback === 'YES';

/** E10. True when something is known: in words, or in a source that is linked. */
const hasEvidence = ({ whatWeKnow, evidenceIds }: Pick<GroupFields, 'whatWeKnow' | 'evidenceIds'>): boolean =>
  hasText(whatWeKnow) || evidenceIds.length > 0;

/** True when a person differs from the rule and gave a reason; without one it does not count. */
export const isOverridden = (group: GroupFields): boolean =>
  group.furtherOverride !== null && hasText(group.furtherOverrideReason);

/**
 * The change matters to the group (high or medium), and nobody heard from it, or the effect is not known, or
 * there is no evidence: further engagement is needed. A person may differ, with a reason.
 */
export function furtherEngagement(group: GroupFields): FurtherEngagement {
  if (isOverridden(group)) {
    return {
      needed: group.furtherOverride === 'YES',
      why: group.furtherOverrideReason.trim(),
      overridden: true,
    };
  }
  const { relevance } = group;
  if (relevance === null || relevance === 'UNKNOWN') return { needed: null, why: '', overridden: false };
  const reasons = relevance === 'HIGH' || relevance === 'MEDIUM' ? whatIsOpen(group) : [];
  return { needed: reasons.length > 0, why: reasons.join(' '), overridden: false };
}

const whatIsOpen = (group: GroupFields): readonly string[] => [
  ...(isHeard(group) ? [] : ['We have no feedback from this group yet.']),
  ...(group.impact === 'UNKNOWN' ? ['We do not know the likely effect yet.'] : []),
  ...(hasEvidence(group) ? [] : ['We have no evidence about this group yet.']),
];
