import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import type { RecognitionMethod } from '../policy/recognition-lists.ts';
import type { RunLineKind } from './lists.ts';
import type { TaxRoute } from './recognition.ts';

/** A payment that left, with the day it was paid: what a tax-year statement is made of. */
export interface PaidLine {
  readonly participantId: string;
  readonly kind: RunLineKind;
  readonly amountPence: Pence;
  readonly method: RecognitionMethod;
  readonly paidOn: IsoDate;
  readonly runNo: string;
  readonly reference: string;
  readonly activityTitle: string;
  readonly taxRoute: TaxRoute | null;
  readonly personName: string;
  readonly personAddress: string;
}
