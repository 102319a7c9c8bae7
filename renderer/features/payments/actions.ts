import type { Action } from '../../state/action.ts';
import { PAYMENTS } from './paths.ts';

/** What can be done by the palette around payments. */
export const paymentsActions: readonly Action[] = [
  { id: 'payments.open', label: 'Payments', group: 'Go to', run: ({ goTo }) => goTo(PAYMENTS) },
];
