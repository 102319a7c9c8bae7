import { useId, useState } from 'react';

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
}

/** A form in a component: values, errors after a try to save, and ids that lead from one to the other. */
export function useForm<Values extends object>(
  start: Values,
  checkValues: (values: Values) => FormErrors<Values>,
): Form<Values> {
  const formId = useId();
  const [values, setValues] = useState(start);
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
