import type { RunLineState, RunState } from '../../../../shared/domain/payments/lists.ts';
import type { StatusTone } from '../../../components/StatusTag/StatusTag.tsx';

export const RUN_TONES: Readonly<Record<RunState, StatusTone>> = {
  PREPARED: 'warning',
  RELEASED: 'success',
  CANCELLED: 'neutral',
};

/** Each state in one sentence. */
export const RUN_SENTENCES: Readonly<Record<RunState, string>> = {
  PREPARED: 'Nothing is paid yet. A person who did not prepare it looks at it and releases it.',
  RELEASED: 'It can be handed to finance and never changes again.',
  CANCELLED: 'It was given up before it was released. What was in it waits to be paid again.',
};

export const LINE_TONES: Readonly<Record<RunLineState | 'TAKEN_OUT', StatusTone>> = {
  IN_RUN: 'info',
  PAID: 'success',
  FAILED: 'danger',
  TAKEN_OUT: 'neutral',
};
