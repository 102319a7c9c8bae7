/** Where a line stands on the page, and each of its questions: where "Settle this first" leads. */
export const cardId = (lineId: string): string => `line-${lineId}`;
export const titleId = (lineId: string): string => `line-${lineId}-title`;
export const answerId = (lineId: string, field: string): string => `line-${lineId}-${field}`;
/** The lines as a whole. */
export const LINES_ID = 'claim-lines';
export const WHOLE_ID = 'claim-whole';
export const RECEIPT_PANEL_ID = 'claim-receipt';
