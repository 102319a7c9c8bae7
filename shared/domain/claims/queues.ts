import type { Words } from '../plan/lists.ts';
import type { ClaimState } from './states.ts';

/** The lists a claim can be in, what needs somebody now first. */
export const QUEUES = ['CERTIFY', 'APPROVE', 'QUERIED', 'DRAFT', 'DECIDED', 'ALL'] as const;
export type Queue = (typeof QUEUES)[number];
/** Those in which a claim waits for somebody. */
export const OPEN_QUEUES = ['CERTIFY', 'APPROVE', 'QUERIED', 'DRAFT'] as const satisfies readonly Queue[];

export const QUEUE_WORDS: Words<Queue> = {
  CERTIFY: 'To certify',
  APPROVE: 'To approve',
  QUERIED: 'Queried',
  DRAFT: 'Drafts',
  DECIDED: 'Approved and later',
  ALL: 'All claims',
};

/** What each list is for, in a sentence. */
export const QUEUE_HINTS: Words<Queue> = {
  CERTIFY: 'Handed in. Somebody confirms that the person came.',
  APPROVE: 'Certified. An approver checks the budget and signs.',
  QUERIED: 'Sent back with a question. They wait for an answer.',
  DRAFT: 'Started and not handed in yet.',
  DECIDED: 'Approved, in a payment run, or paid.',
  ALL: 'Every claim there is, the latest change first.',
};

export const QUEUE_STATES: Readonly<Record<Queue, readonly ClaimState[]>> = {
  CERTIFY: ['SUBMITTED'],
  APPROVE: ['CERTIFIED'],
  QUERIED: ['QUERIED'],
  DRAFT: ['DRAFT'],
  DECIDED: ['APPROVED', 'IN_RUN', 'PAID'],
  ALL: [],
};
