import type { FilePath } from './places.ts';

export const PROJECT_FILE_MAX_BYTES = 20_000_000;
/** The most lines one list may have. */
export const PROJECT_FILE_MAX_ROWS = 1_000;
/** The most lines of a list that has several lines for one line of another: a stakeholder’s contacts, a checklist. */
export const PROJECT_FILE_MAX_PARTS = 10_000;

const PARTS: readonly string[] = [
  'stakeholderPosition',
  'contactEntry',
  'checklistItem',
  'surveyQuestion',
  'activityReach',
];

/** The most lines the list at this place may have. */
export const mostRows = ([first, second, ...rest]: FilePath): number =>
  first === 'rows' && PARTS.includes(String(second)) && rest.length === 0
    ? PROJECT_FILE_MAX_PARTS
    : PROJECT_FILE_MAX_ROWS;
