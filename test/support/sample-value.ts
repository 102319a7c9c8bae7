import type { FieldValue } from '../../shared/domain/plan/shapes.ts';

interface Checks {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
  readonly _zod?: { readonly def: unknown };
}

/** A value a field takes that is not what a new record holds: tried from the likely ones, so new kinds of field need no table. */
export function sampleValue(
  shape: unknown,
  { personId, not }: { readonly personId: string; readonly not?: unknown },
): FieldValue {
  const checks = shape as Checks;
  const options = enumOptions(shape);
  const candidates: readonly FieldValue[] = [
    personId,
    '2026-05-04',
    'YES',
    ...options,
    '14:30',
    true,
    7,
    4,
    [personId],
    ['First point', 'Second point'],
    ...options.map((option) => [option]),
    'Words typed by a person.',
  ];
  const taken = candidates.filter((value) => value !== not && checks.safeParse(value).success);
  const best =
    taken.find((value) => value === personId && !checks.safeParse('Words').success) ??
    taken.findLast((value) => value !== personId);
  if (best === undefined) throw new Error('No sample value fits this field');
  return best;
}

/** The codes of an enum, or of the items of a list of enum codes. */
function enumOptions(shape: unknown): readonly string[] {
  const def = (
    shape as {
      readonly def?: {
        readonly type?: string;
        readonly entries?: Record<string, string>;
        readonly element?: unknown;
        readonly innerType?: unknown;
      };
    }
  ).def;
  if (def?.entries) return Object.values(def.entries);
  if (def?.element) return enumOptions(def.element);
  return def?.innerType ? enumOptions(def.innerType) : [];
}
