import { z } from 'zod';
import { isIsoDate } from './dates.ts';
import { MAX_PENCE } from './money.ts';
import { cleanText } from './text.ts';

/** The building blocks every shape and contract is made of. Text is cleaned on its way in (`cleanText`). */

/** The most characters a `str` may have (domain.md §2.0). */
export const SHORT_MAX = 200;
/** The most characters a `text` may have: far more than anyone types, small enough to print. */
export const LONG_MAX = 50_000;
/** The most items a list inside one record may have. */
export const LIST_MAX = 200;

/** A UUID, as the id port makes them (version 7). */
export const Id = z.uuid();
/** A `str`: up to 200 characters. */
export const Str = z.string().max(SHORT_MAX).overwrite(cleanText);
/** A `str` that must say something. */
export const NamedStr = Str.refine((text) => text.trim() !== '', { message: 'empty' });
/** A `text`. */
export const Text = z.string().max(LONG_MAX).overwrite(cleanText);
/** A list of short texts, for instance key objectives. */
export const TextList = z.array(z.string().max(2_000).overwrite(cleanText)).max(LIST_MAX);
/** A calendar date or nothing yet. */
export const DateOrNull = z.string().max(10).refine(isIsoDate, { message: 'date' }).nullable();
export const IsoDateText = z.string().max(10).refine(isIsoDate, { message: 'date' });
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
