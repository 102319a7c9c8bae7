/** A claim with its receipts; twenty photographs fit. */
export const CLAIM_FILE_MAX_BYTES = 60_000_000;
/** The most lines, receipts, findings or decisions in a file. */
export const CLAIM_FILE_MAX_LINES = 500;
