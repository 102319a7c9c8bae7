import type { RecognitionState } from './lists.ts';
import type { Choice } from './recognition.ts';
import type { RecognitionFields } from './shapes.ts';

/** §4.16. Where a person's answer leads; null: they have not answered yet, or take their answer back. */
export function stateAfterChoice(choice: Choice | null): 'OFFERED' | 'ACCEPTED' | 'DECLINED' {
  if (choice === null) return 'OFFERED';
  return choice === 'DECLINED' ? 'DECLINED' : 'ACCEPTED';
}

/** §4.16. Whether an answer may be written down, changed or taken back: before anybody approved it. */
export const mayChoose = (state: RecognitionState): boolean => state === 'OFFERED' || state === 'ACCEPTED';

/** §4.16. Withdrawn before it is in a run; what was declined has ended by itself. */
export const mayWithdraw = (state: RecognitionState): boolean => mayChoose(state) || state === 'APPROVED';

/** Whether it still stands: neither declined nor withdrawn. */
export const isOpen = (state: RecognitionState): boolean => state !== 'DECLINED' && state !== 'WITHDRAWN';

/** What the offer itself says; fixed once the person has answered. */
const OFFERED: readonly (keyof RecognitionFields)[] = [
  'rateRowId',
  'minutes',
  'units',
  'offeredPence',
  'offerReason',
  'offerMadeOn',
];
/** How it is paid; settled at the latest before the money leaves. */
const PAYING: readonly (keyof RecognitionFields)[] = [
  'taxRoute',
  'taxEvidence',
  'publicSectorSalary',
  'method',
  'note',
];

/** What of a recognition payment may be changed in a state: the offer, how it is paid, or the note alone. */
export function changeableIn(state: RecognitionState): readonly (keyof RecognitionFields)[] {
  switch (state) {
    case 'OFFERED':
      return [...OFFERED, ...PAYING, 'budgetCode'];
    case 'ACCEPTED':
      return [...PAYING, 'budgetCode'];
    case 'APPROVED':
      return PAYING;
    case 'DECLINED':
    case 'IN_RUN':
    case 'PAID':
    case 'WITHDRAWN':
      return ['note'];
  }
}
