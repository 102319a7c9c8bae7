import { z } from 'zod';
import { isIsoDate } from './dates.ts';
import { MAX_PENCE } from './money.ts';
import { ITEM_MAX, LIST_MAX, LONG_MAX, SHORT_MAX } from './limits.ts';
import { cleanText } from './text.ts';

/** The building blocks every shape and contract is made of. Text is cleaned on its way in (`cleanText`). */

/** A UUID, as the id port makes them (version 7). */
export const Id = z.uuid();
/** A `str`: up to 200 characters. */
export const Str = z.string().max(SHORT_MAX).overwrite(cleanText);
/** A `str` that must say something. */
export const NamedStr = Str.refine((text) => text.trim() !== '', { message: 'empty' });
/** A `text`. */
export const Text = z.string().max(LONG_MAX).overwrite(cleanText);
/** A list of short texts, for instance key objectives. */
export const TextList = z.array(z.string().max(ITEM_MAX).overwrite(cleanText)).max(LIST_MAX);
/** A calendar date or nothing yet. */
export const DateOrNull = z.string().max(10).refine(isIsoDate, { message: 'date' }).nullable();
/** A UTC moment with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 });
/** Yes, no, or not yet decided (null). */
export const Tri = z.enum(['YES', 'NO']).nullable();
/** Whole pence, zero or more, or nothing yet. */
export const PenceOrNull = z.int().min(0).max(MAX_PENCE).nullable();
/** 1 to 5, or nothing yet. */
export const ScoreOrNull = z.int().min(1).max(5).nullable();
/** The optimistic version of an editable record. */
export const Version = z.int().min(1);
/** A count of people or things, or nothing yet. */
export const CountOrNull = z.int().min(0).max(1_000_000).nullable();
/** A time of day, `14:30`, or nothing yet. */
export const TimeOrNull = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'time' })
  .nullable();
/** Ids of other rows, for instance the activities that answer a gap. */
export const IdList = z.array(Id).max(LIST_MAX);
