import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { londonDate, nowInstant } from '../../../shared/values/dates.ts';
import { useSetup } from '../../data/setup.ts';
import type { Site } from './stakeholder-changes.ts';

/** The project and the day its changes are made on. */
export function useSite(projectId: string): Site {
  const client = useQueryClient();
  const today = londonDate(nowInstant());
  return useMemo(() => ({ client, projectId, today }), [client, projectId, today]);
}

/** The name of the person who works here; empty while nobody does. */
export function useMyName(): string {
  return useSetup().me?.name ?? '';
}
