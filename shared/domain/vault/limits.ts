/** The largest file that is kept, in bytes: many times a photograph of a receipt, and small enough to be shown at once. */
export const KEPT_MAX_BYTES = 20_000_000;

/** The largest picture that is kept, in pixels: twice the largest a telephone makes. Beyond it the window may not draw it. */
export const PICTURE_MAX_PIXELS = 100_000_000;

/** The longest file name that is kept; systems allow no more. */
export const NAME_MAX = 255;
