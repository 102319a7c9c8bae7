import { v7 } from 'uuid';
import type { Ids } from '../backend/context.ts';

/** UUIDs in the order they were made. Kept apart: what makes them takes 10 ms to read, which a window does not wait for. */
export const systemIds: Ids = { next: () => v7() };
