/** Where the payments of an area, or one run, are. */
export const PAYMENTS = '/payments';
export const runPath = (runId: string): string => `${PAYMENTS}/${runId}`;
