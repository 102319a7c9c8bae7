import type { Writing } from '../../context.ts';
import type { Stamp } from '../../store/kept-rows.ts';

/** Who writes and when, as a row keeps it. */
export const stampOf = ({ now, me }: Pick<Writing, 'now' | 'me'>): Stamp => ({ at: now, by: me?.id ?? '' });
