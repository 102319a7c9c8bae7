import type { Finding } from '../findings.ts';
import type { Status } from '../plan/lists.ts';

/** What a finding of the status path stops: the step into a status, in words. */
const INTO: Readonly<Record<Status, string>> = {
  DRAFT: 'Going back to draft',
  PLANNED: 'Marking the project as planned',
  LIVE: 'Going live',
  ANALYSING: 'Starting to analyse',
  FEEDING_BACK: 'Starting to feed back',
  EVALUATED: 'Marking the project as evaluated',
  CLOSED: 'Closing the project',
  PAUSED: 'Pausing',
};

/** §4.16. The step into a status, in words. */
export const stepInto = (status: Status): string => INTO[status];

/** Steps beside the status path that a rule keeps from being taken. */
const STEPS: Readonly<Record<string, string>> = {
  'R-001': 'A finished legal duty assessment',
  'R-007': 'A finished legal duty assessment',
  'R-012': 'A finished legal duty assessment',
  'R-014': 'A finished legal duty assessment',
  'R-061': 'Opening the consultation',
  'R-065': 'Opening the consultation',
  'R-069': 'Recording the decision',
  'R-075': 'Confirming the activity',
  'R-077': 'Keeping the recording',
  'R-080': 'Confirming the activity',
};

/** What a block keeps from happening, in words. */
export const stepOf = ({ rule, stopsFinal }: Finding): string =>
  stopsFinal === true ? 'A final document' : (STEPS[rule] ?? 'The next step');
