import { placeOf } from '../../../shared/domain/plan/form/places.ts';

/** The pages a plan leads to. */
export const planSectionPath = (projectId: string, section: string): string =>
  `/projects/${projectId}/plan/${section}`;
export const projectPath = (projectId: string): string => `/projects/${projectId}`;
export const documentsPath = (projectId: string): string => `/projects/${projectId}/documents`;

/** What a page sends along so that the plan puts focus where an answer is missing. */
interface Wish {
  readonly field?: string;
}

/** The element another page asked for, if it did. */
export function wishedElement(): string | undefined {
  const state = history.state as Wish | null;
  const place = state?.field === undefined ? undefined : placeOf(state.field);
  return place?.kind === 'plan' ? place.element : undefined;
}
