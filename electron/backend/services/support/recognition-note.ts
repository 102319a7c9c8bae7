import type { RecognitionFields } from '../../../../shared/domain/payments/shapes.ts';
import type { Writing } from '../../context.ts';
import { noteFields, type FieldChange } from './note-fields.ts';

/** What may tell of the person stays in the record; the history names the field alone. */
const PERSONAL: readonly string[] = [
  'charityName',
  'charityNumber',
  'offerReason',
  'taxEvidence',
  'publicSectorSalary',
  'note',
  'reason',
];

interface About {
  readonly id: string;
  readonly projectId: string;
  readonly action: 'create' | 'change' | 'status';
}

/** E50. What changed in a recognition payment, in the same transaction. */
export function noteRecognition(
  context: Writing,
  about: About,
  before: Partial<RecognitionFields>,
  after: Partial<RecognitionFields>,
): void {
  const names = (Object.keys(after) as readonly (keyof RecognitionFields)[]).filter(
    (name) => before[name] !== after[name],
  );
  note(
    context,
    about,
    names.map((field) => ({ field, before: before[field] ?? null, after: after[field] })),
  );
}

/** E50, §4.16. Where a payment went, for how much, decided by whom. */
export function noteStep(
  context: Writing,
  about: Omit<About, 'action'>,
  step: { readonly from: string; readonly to: string; readonly reason: string; readonly decision?: string },
): void {
  note(context, { ...about, action: 'status' }, [
    { field: 'status', before: step.from, after: step.to },
    ...(step.decision === undefined ? [] : [{ field: 'decision', before: null, after: step.decision }]),
    ...(step.reason === '' ? [] : [{ field: 'reason', before: null, after: step.reason }]),
  ]);
}

const note = (context: Writing, { id, ...about }: About, changes: readonly FieldChange[]): void =>
  noteFields(context, { ...about, record: 'recognition', recordId: id, personal: PERSONAL }, changes);
