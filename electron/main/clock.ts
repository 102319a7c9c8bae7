import type { Clock } from '../backend/context.ts';

/** The real time. The one place outside shared/values that asks for it. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
