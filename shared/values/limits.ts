/** The most characters a `str` may have (domain.md §2.0). */
export const SHORT_MAX = 200;
/** The most characters a `text` may have: far more than anyone types, small enough to print. */
export const LONG_MAX = 50_000;
/** The most items a list inside one record may have. */
export const LIST_MAX = 200;
/** The most characters one item of such a list may have. */
export const ITEM_MAX = 2_000;
