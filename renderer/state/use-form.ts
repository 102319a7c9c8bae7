import { useId, useState } from 'react';
import { useKept } from './kept.ts';

/** Words beside each field that cannot be saved as it is. */
export type FormErrors<Values> = { readonly [Key in keyof Values]?: string };

interface BoundField<Value> {
  readonly id: string;
  readonly error: string | undefined;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export interface Form<Values extends object> {
  readonly values: Values;
  /** A field's `onChange`. What is typed takes the field's error away. */
  readonly set: <Key extends keyof Values & string>(key: Key) => (value: Values[Key]) => void;
  /** What every field needs: its id, its error, its value and its `onChange`. */
  readonly field: <Key extends keyof Values & string>(key: Key) => BoundField<Values[Key]>;
  /** For `ErrorSummary`, in the order of the fields. */
  readonly summary: readonly { readonly message: string; readonly fieldId: string }[];
  /** Rises with each refused try; as the key of the summary it moves focus there again. */
  readonly tries: number;
  /** Checks everything; gives the values when they may be saved. */
  readonly check: () => Values | undefined;
  /** What is shown was typed on an earlier visit and never saved. */
  readonly isFromBefore: boolean;
  /** Empties the form. */
  readonly startAfresh: () => void;
  /** It was saved or given up: nothing of it is kept for the next visit. */
  readonly forget: () => void;
}

/**
 * A form in a component: values, errors after a try to save, and ids that lead from one to the other. With a `place`, what is
 * typed there is still there when one comes back before it was saved (`state/kept.ts`).
 */
export function useForm<Values extends object>(
  start: Values,
  checkValues: (values: Values) => FormErrors<Values>,
  place: string | null = null,
): Form<Values> {
  const formId = useId();
  const { value: values, set: setValues, startAfresh, forget, isFromBefore } = useKept(place, start);
  const [errors, setErrors] = useState<FormErrors<Values>>({});
  const [tries, setTries] = useState(0);
  const idOf = (key: string): string => `${formId}-${key}`;
  const keys = Object.keys(start) as (keyof Values & string)[];
  const set: Form<Values>['set'] = (key) => (value) => {
    setValues((old) => ({ ...old, [key]: value }));
    setErrors((old) => ({ ...old, [key]: undefined }));
  };
  return {
    values,
    tries,
    isFromBefore,
    forget,
    startAfresh: () => {
      startAfresh();
      setErrors({});
    },
    set,
    field: (key) => ({ id: idOf(key), error: errors[key], value: values[key], onChange: set(key) }),
    summary: keys.flatMap((key) => {
      const message = errors[key];
      return message === undefined ? [] : [{ message, fieldId: idOf(key) }];
    }),
    check: () => {
      const found = checkValues(values);
      setErrors(found);
      if (!keys.some((key) => found[key] !== undefined)) return values;
      setTries((old) => old + 1);
      return undefined;
    },
  };
}
