import { placeOf } from '../../../shared/domain/plan/form/places.ts';
import { planPath } from './paths.ts';

/** Where an answer is given: the plan's section, or Settings for what belongs to the area. `field` gives the answer focus there. */
export function answerPath(id: string, link: string): string {
  const place = placeOf(link);
  if (place === undefined) return planPath(id);
  if (place.kind === 'area') return '/settings';
  if (place.kind === 'page') return `/projects/${id}/${place.page}?field=${encodeURIComponent(link)}`;
  return `${planPath(id)}/${place.section}?field=${encodeURIComponent(link)}`;
}
