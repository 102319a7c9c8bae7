import { sameValue } from '../plan/change.ts';
import { NEW_DUTY } from '../plan/new-rows.ts';
import type { FieldValue } from '../plan/shapes.ts';

/** E07. The names of all answers of an assessment. */
export const DUTY_FIELDS = Object.keys(NEW_DUTY) as readonly (keyof typeof NEW_DUTY)[];

/** Whether two assessments give the same answers. */
export const sameAnswers = (a: object, b: object): boolean =>
  DUTY_FIELDS.every((field) =>
    sameValue(
      (a as Readonly<Record<string, FieldValue>>)[field] ?? null,
      (b as Readonly<Record<string, FieldValue>>)[field] ?? null,
    ),
  );

/** True once any question is answered: before that there is nothing to keep. */
export const isDutyBegun = (duty: object): boolean => !sameAnswers(duty, NEW_DUTY);
