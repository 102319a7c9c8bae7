import { z } from 'zod';
import { CountOrNull, DateOrNull, Id, PenceOrNull, Str, Text, Tri } from '../../values/zod.ts';
import { RECOGNITION_METHODS } from '../policy/recognition-lists.ts';
import { CHOICES } from './lists.ts';
import { TAX_ROUTES } from './recognition.ts';

/** E46. What is typed about a recognition payment; its state and what was approved are kept by the app. */
export const RecognitionFields = z.strictObject({
  participantId: Id,
  activityId: Id,
  /** The row of the policy it is worked out from (E03), by its id in that version; null: typed by hand, with why. */
  rateRowId: z.string().max(20).nullable(),
  minutes: CountOrNull,
  /** How many tasks or sessions, where the row counts those. */
  units: CountOrNull,
  offeredPence: PenceOrNull,
  /** Why the offer differs from the policy’s rate, or is made although a rule says no. */
  offerReason: Text,
  offerMadeOn: DateOrNull,
  choice: z.enum(CHOICES).nullable(),
  choiceOn: DateOrNull,
  /** What the person wants instead, where it is less. */
  reducedPence: PenceOrNull,
  charityName: Str,
  charityNumber: Str,
  /** The day the prompt about benefits advice was shown. Nothing about benefits is asked or kept. */
  benefitsPromptOn: DateOrNull,
  taxRoute: z.enum(TAX_ROUTES),
  /** Who settled the route and where the evidence is kept. */
  taxEvidence: Text,
  /** The code or cost centre that pays; needed before it is approved. */
  budgetCode: Str,
  publicSectorSalary: Tri,
  method: z.enum(RECOGNITION_METHODS).nullable(),
  note: Text,
});
export type RecognitionFields = Readonly<z.infer<typeof RecognitionFields>>;

export const NEW_RECOGNITION: Omit<RecognitionFields, 'participantId' | 'activityId'> = {
  rateRowId: null,
  minutes: null,
  units: null,
  offeredPence: null,
  offerReason: '',
  offerMadeOn: null,
  choice: null,
  choiceOn: null,
  reducedPence: null,
  charityName: '',
  charityNumber: '',
  benefitsPromptOn: null,
  taxRoute: 'NOT_DETERMINED',
  taxEvidence: '',
  budgetCode: '',
  publicSectorSalary: null,
  method: null,
  note: '',
};

/** E47. What is sealed of a person’s account. */
export const PayeeAccount = z.strictObject({
  accountName: Str,
  sortCode: z.string().max(20),
  accountNumber: z.string().max(20),
  rollNumber: Str,
});
export type PayeeAccount = Readonly<z.infer<typeof PayeeAccount>>;
