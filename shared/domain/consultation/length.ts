/** The usual length in days: a consultation that opens on 1 September 2026 runs to 24 November or later. */
export const USUAL_DAYS = 84;
