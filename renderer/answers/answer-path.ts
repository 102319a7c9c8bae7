import { placeOf } from '../../shared/domain/plan/form/places.ts';

/** Where an answer is given: the plan's section, a page of its own, or Settings for what belongs to the area. `field` gives the answer focus there. */
export function answerPath(projectId: string, link: string): string {
  const place = placeOf(link);
  const project = `/projects/${projectId}`;
  if (place === undefined) return `${project}/plan`;
  if (place.kind === 'area') return '/settings';
  const page = place.kind === 'page' ? place.page : `plan/${place.section}`;
  return `${project}/${page}?field=${encodeURIComponent(link)}`;
}
