/** Where a line stands on the page, and each of its questions: where "Settle this first" leads. */
export const cardId = (lineId: string): string => `line-${lineId}`;
export const answerId = (lineId: string, field: string): string => `line-${lineId}-${field}`;
export const RECEIPT_PANEL_ID = 'claim-receipt';
