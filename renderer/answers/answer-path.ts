import { placeOf } from '../../shared/domain/plan/form/places.ts';

/** Where an answer is given: the plan's section, a page of its own, or Settings for what belongs to the area. */
export function answerPlace(
  projectId: string,
  link: string,
): { readonly path: string; readonly state?: { readonly field: string } } {
  const place = placeOf(link);
  const project = `/projects/${projectId}`;
  if (place === undefined) return { path: `${project}/plan` };
  if (place.kind === 'area') return { path: '/settings' };
  const page = place.kind === 'page' ? place.page : `plan/${place.section}`;
  return { path: `${project}/${page}`, state: { field: link } };
}

/** The same as one address for a link; `field` gives the answer focus there. */
export function answerPath(projectId: string, link: string): string {
  const { path, state } = answerPlace(projectId, link);
  return state === undefined ? path : `${path}?field=${encodeURIComponent(state.field)}`;
}
