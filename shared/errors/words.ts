/** What a person reads when something could not be done: what happened, and what to do. `{name}` is filled from the details. */
export interface Words {
  readonly what: string;
  readonly todo: string;
}
