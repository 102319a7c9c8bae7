import type { Input } from './index.ts';

/** The list of projects before anybody searched, filtered or sorted. */
export const FIRST_LIST = {
  search: '',
  status: null,
  archived: false,
  sort: 'updatedAt',
  descending: true,
} as const satisfies Input<'projects.list'>;

/** What the window asks when it opens at its usual place, in this order: the back end answers it ahead (ADR 0010). */
export const FIRST_QUESTIONS = [
  ['setup.get', {}],
  ['projects.list', FIRST_LIST],
] as const;
