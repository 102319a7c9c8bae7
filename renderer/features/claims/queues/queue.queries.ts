import type { Output } from '../../../../shared/contract/index.ts';
import type { Queue } from '../../../../shared/domain/claims/queues.ts';
import { useAsk } from '../../../data/useAsk.ts';
import type { ClaimsView } from '../../../state/claims-view.ts';

export type QueueRow = Output<'claims.queue'>['rows'][number];
export type ChasedRow = Output<'claims.chasing'>['rows'][number];

/** So many are shown at a time: a hundred thousand stay quick. */
export const PART = 200;

export const useQueues = () => useAsk('claims.queues', {});

export const useQueue = (queue: Queue, view: ClaimsView, page: number) =>
  useAsk(
    'claims.queue',
    {
      queue,
      search: view.search,
      projectId: view.projectId,
      from: view.from,
      to: view.to,
      offset: page * PART,
      limit: PART,
    },
    { keepLast: true },
  );

export const useChasing = (view: ClaimsView, page: number) =>
  useAsk(
    'claims.chasing',
    { state: view.chased, search: view.search, projectId: view.projectId, offset: page * PART, limit: PART },
    { keepLast: true },
  );
