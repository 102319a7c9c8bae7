import type { Facts } from '../../facts.ts';
import type { Cell, FormRow } from '../../model.ts';

/** Everything D03 is made from. */
export type D03Facts = Pick<
  Facts,
  'area' | 'plan' | 'stakeholders' | 'equality' | 'activities' | 'consultation' | 'themes'
>;

/** A shaded label row with a free cell under it. */
export const item = (label: string, cell: Cell): readonly FormRow[] => [
  { kind: 'step', text: label },
  { kind: 'words', cell },
];

/** A cell's words on one line. */
export const cellText = (cell: Cell): string =>
  cell.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
