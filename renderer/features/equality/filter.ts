import { isAssessed } from '../../../shared/domain/equality/further.ts';
import { isOpenGap, type GroupFacts } from './group-facts.ts';

/** Which groups are on show. */
export const FILTERS = ['all', 'gaps', 'unassessed', 'relevant'] as const;
export type Filter = (typeof FILTERS)[number];

const WORDS: Readonly<Record<Filter, string>> = {
  all: 'All',
  gaps: 'Gaps',
  unassessed: 'Not assessed',
  relevant: 'High and medium',
};

/** True when a group is on show with this filter. */
export function isShown(filter: Filter, facts: GroupFacts): boolean {
  const { relevance } = facts.group;
  switch (filter) {
    case 'all':
      return true;
    case 'gaps':
      return isOpenGap(facts);
    case 'unassessed':
      return !isAssessed(facts.group);
    case 'relevant':
      return relevance === 'HIGH' || relevance === 'MEDIUM';
  }
}

/** The filters with how many groups each shows. */
export const filterOptions = (all: readonly GroupFacts[]): readonly { id: Filter; label: string }[] =>
  FILTERS.map((id) => ({
    id,
    label: `${WORDS[id]} (${all.filter((facts) => isShown(id, facts)).length})`,
  }));
