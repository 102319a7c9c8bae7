import { useState, type ReactNode } from 'react';

type HeldProps<Value> = {
  /** At first. */
  readonly start: Value;
  /** Draws with the value and a way to change it. */
  readonly children: (value: Value, setValue: (value: Value) => void) => ReactNode;
};

/** Holds a value for an example or a test, as a page would. */
export function Held<Value>({ start, children }: HeldProps<Value>) {
  const [value, setValue] = useState(start);
  return children(value, setValue);
}
