import { SECTION_IDS } from '../../../shared/domain/plan/form/section-ids.ts';
import type { Action, ActionContext } from '../../state/action.ts';

const PLAN_AT = /^\/projects\/([^/]+)\/plan(?:\/([^/]+))?$/;

/** The section a few steps away from the one the window is at. */
function sectionAway(path: string, steps: number): string | undefined {
  const [, projectId, sectionId] = PLAN_AT.exec(path) ?? [];
  if (projectId === undefined) return undefined;
  const at = Math.max(0, SECTION_IDS.indexOf(sectionId ?? ''));
  const section = SECTION_IDS[at + steps];
  return section && `/projects/${projectId}/plan/${section}`;
}

const step = (steps: 1 | -1) => ({
  when: ({ path }: ActionContext) => sectionAway(path, steps) !== undefined,
  run: ({ path, goTo }: ActionContext) => {
    const place = sectionAway(path, steps);
    if (place !== undefined) goTo(place);
  },
});

/** What can be done by key in a plan. */
export const planActions: readonly Action[] = [
  {
    id: 'plan.nextSection',
    label: 'Next section of the plan',
    group: 'In a plan',
    keys: 'Ctrl+PageDown',
    ...step(1),
  },
  {
    id: 'plan.previousSection',
    label: 'Previous section of the plan',
    group: 'In a plan',
    keys: 'Ctrl+PageUp',
    ...step(-1),
  },
];
