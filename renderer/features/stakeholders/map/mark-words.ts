import { gapOf } from '../../../../shared/domain/stakeholders/positions.ts';
import type { Look } from '../../../../shared/domain/stakeholders/map-layout.ts';
import { placeWords, quadrantOf, STRATEGY_SHORT } from '../../../../shared/domain/stakeholders/quadrant.ts';
import type { MemberDue } from '../useMembers.ts';

interface Seen {
  readonly number: number;
  readonly look: Look;
  readonly showsTargets: boolean;
}

/** What is read out after the name: number, place, strategy, and the target while targets are shown. */
export function markWords(
  { place, position, row }: Pick<MemberDue, 'place' | 'position' | 'row'>,
  { number, look, showsTargets }: Seen,
): string {
  if (!place) return 'not placed yet';
  const gap = showsTargets ? gapOf(position, row) : undefined;
  const parts = [
    ...(look === 'name' ? [] : [`number ${number}`]),
    placeWords(place).toLowerCase(),
    STRATEGY_SHORT[quadrantOf(place)],
    ...(gap?.kind === 'toMove' ? [`target: ${placeWords(gap.to).toLowerCase()}`] : []),
    ...(gap?.kind === 'there' ? ['on its target'] : []),
  ];
  return parts.join(', ');
}
