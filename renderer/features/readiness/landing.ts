import type { ReadinessItem } from '../../../shared/domain/readiness/readiness.ts';

/** The list a finding stands in. */
export type List = 'open' | 'accepted';

/** The element of a finding in a list. */
export const lineId = ({ id }: Pick<ReadinessItem, 'id'>, list: List): string =>
  `finding-${list}-${id.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** Frames a finding is waited for: it comes to its new list as soon as the plan is drawn again. */
const PATIENCE = 30;

/** Puts focus on a finding where it has gone; on the page's heading when a filter hides it there. */
export function landOn(item: Pick<ReadinessItem, 'id'>, list: List, frames = PATIENCE): void {
  requestAnimationFrame(() => {
    const line = document.getElementById(lineId(item, list));
    if (line === null && frames > 0) {
      landOn(item, list, frames - 1);
      return;
    }
    const target = line ?? document.querySelector<HTMLElement>('main h1');
    target?.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: true });
  });
}
