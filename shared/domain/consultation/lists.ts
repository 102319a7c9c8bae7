import type { Words } from '../plan/lists.ts';

/** §4.16. A consultation's path. */
export const CONSULTATION_STATES = ['PREPARED', 'OPEN', 'CLOSED', 'ANALYSED', 'DECIDED', 'REPORTED'] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];
export const CONSULTATION_STATE_WORDS: Words<ConsultationState> = {
  PREPARED: 'Being prepared',
  OPEN: 'Open',
  CLOSED: 'Closed',
  ANALYSED: 'Answers analysed',
  DECIDED: 'Decided',
  REPORTED: 'Reported',
};
