type Defined<Props> = { readonly [Key in keyof Props]?: Exclude<Props[Key], undefined> };

/**
 * Leaves out the keys that hold `undefined`.
 * React Aria tells "not given" from "given as undefined", and so does `exactOptionalPropertyTypes`.
 */
export function defined<Props extends object>(props: Props): Defined<Props> {
  // The entries are those of Props, minus the undefined ones: a fact the compiler cannot follow.
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined),
  ) as Defined<Props>;
}
