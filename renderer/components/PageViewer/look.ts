/** How large a page is drawn (1 is as wide as there is room) and by how many degrees it is turned. */
export type Look = { readonly zoom: number; readonly turn: 0 | 90 | 180 | 270 };

export const SMALLEST = 0.5;
export const LARGEST = 4;
const STEP = 0.5;

export const larger = ({ zoom, turn }: Look): Look => ({ zoom: Math.min(LARGEST, zoom + STEP), turn });
export const smaller = ({ zoom, turn }: Look): Look => ({ zoom: Math.max(SMALLEST, zoom - STEP), turn });
export const turned = ({ zoom, turn }: Look): Look => ({ zoom, turn: ((turn + 90) % 360) as Look['turn'] });
