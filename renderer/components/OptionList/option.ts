/** One thing that can be chosen. */
export type Option = {
  /** What is stored. Never the empty string. */
  readonly id: string;
  /** What is read. */
  readonly label: string;
  /** A second, smaller line. */
  readonly description?: string | undefined;
  /** Shown but not choosable. */
  readonly isDisabled?: boolean | undefined;
};

/** Above this many options only the visible ones are put on the page. */
export const VIRTUAL_OPTIONS = 200;
