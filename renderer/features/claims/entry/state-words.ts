import type { ClaimState } from '../../../../shared/domain/claims/states.ts';
import type { StatusTone } from '../../../components/StatusTag/StatusTag.tsx';

/** What each state means and what comes next, in one sentence. */
export const STATE_MEANINGS: Readonly<Record<ClaimState, string>> = {
  DRAFT: 'The claim is being filled in. Hand it in when everything is there.',
  SUBMITTED: 'The claim was handed in. Somebody has to confirm that the person took part.',
  QUERIED: 'The claim came back with a question. Put it right and hand it in again.',
  CERTIFIED: 'Taking part is confirmed. An approver has to agree to the cost.',
  APPROVED: 'The claim is approved. It is waiting for the next payment run.',
  IN_RUN: 'The claim is in a payment run that is being made ready.',
  PAID: 'The claim is paid. What comes later is put right by an adjustment.',
  REJECTED: 'The claim was refused. Nothing of it is paid.',
  CANCELLED: 'The claim was taken back. Nothing of it is paid.',
};

export const STATE_TONES: Readonly<Record<ClaimState, StatusTone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  QUERIED: 'warning',
  CERTIFIED: 'info',
  APPROVED: 'success',
  IN_RUN: 'special',
  PAID: 'success',
  REJECTED: 'danger',
  CANCELLED: 'neutral',
};
