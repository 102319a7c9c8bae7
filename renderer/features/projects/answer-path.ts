import { placeOf } from '../../../shared/domain/plan/form/places.ts';
import { planPath } from './paths.ts';

/** Where an answer is given: the plan's section, or Settings for what belongs to the area. `field` gives the answer focus there. */
export function answerPath(id: string, link: string): string {
  const place = placeOf(link);
  if (place === undefined) return planPath(id);
  return place.kind === 'area' ? '/settings' : `${planPath(id)}/${place.section}?field=${link}`;
}
