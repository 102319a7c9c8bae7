import { v7 } from 'uuid';
import type { Clock, Ids } from '../backend/context.ts';

/** The real time. The one place outside shared/values that asks for it. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** UUIDs in the order they were made. */
export const systemIds: Ids = { next: () => v7() };
