import { placeOf } from '../../../shared/domain/plan/form/places.ts';

/** The pages of a project that lead here or from here. */
export const projectPath = (projectId: string): string => `/projects/${projectId}`;
export const planPath = (projectId: string): string => `/projects/${projectId}/plan`;

/** Where something missing is typed in: the address, and what to put focus on there. */
export function missingPath(
  projectId: string,
  link: string,
): { readonly path: string; readonly state: unknown } {
  const place = placeOf(link);
  if (place?.kind === 'area') return { path: '/settings', state: null };
  if (place?.kind === 'page') return { path: `/projects/${projectId}/${place.page}`, state: { field: link } };
  const section = place === undefined ? '' : `/${place.section}`;
  return { path: `${planPath(projectId)}${section}`, state: { field: link } };
}
