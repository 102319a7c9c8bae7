import { STATUS_WORDS, type Status } from '../../../shared/domain/plan/lists.ts';
import { nextStatus, type StatusAction, type StatusNow } from '../../../shared/domain/projects/status.ts';
import type { StatusTone } from '../../components/StatusTag/StatusTag.tsx';

/** What each status means, in a few words. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  DRAFT: 'The plan is being written.',
  PLANNED: 'The plan is ready. Nobody has been asked yet.',
  LIVE: 'People are taking part now.',
  ANALYSING: 'You are working out what people said.',
  FEEDING_BACK: 'You are telling people what they changed.',
  EVALUATED: 'You have looked at what worked.',
  CLOSED: 'The project is finished. Its plan can no longer be changed.',
  PAUSED: 'The project is on hold.',
};

export const STATUS_TONES: Readonly<Record<Status, StatusTone>> = {
  DRAFT: 'neutral',
  PLANNED: 'info',
  LIVE: 'success',
  ANALYSING: 'info',
  FEEDING_BACK: 'special',
  EVALUATED: 'info',
  CLOSED: 'neutral',
  PAUSED: 'warning',
};

const FORWARD: Readonly<Record<Status, string>> = {
  DRAFT: 'Go back to draft',
  PLANNED: 'Mark as planned',
  LIVE: 'Go live',
  ANALYSING: 'Start analysing',
  FEEDING_BACK: 'Start feeding back',
  EVALUATED: 'Mark as evaluated',
  CLOSED: 'Close the project',
  PAUSED: 'Pause',
};

/** The words on the button of an action. */
export function actionWords(now: StatusNow, action: StatusAction): string {
  const to = nextStatus(now, action)?.status;
  const toWords = to === undefined ? '' : STATUS_WORDS[to].toLowerCase();
  switch (action) {
    case 'ADVANCE':
      return to === undefined ? '' : FORWARD[to];
    case 'PAUSE':
      return 'Pause';
    case 'RESUME':
      return `Carry on (${toWords})`;
    case 'STEP_BACK':
      return `Step back to ${toWords}`;
  }
}
