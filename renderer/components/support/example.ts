import type { ReactNode } from 'react';

/** One state of a component, shown in the gallery and put through axe. Each `examples.tsx` exports `examples`. */
export type Example = {
  /** What it shows. */
  readonly name: string;
  /** Draws it. May not use hooks: for something that changes use `Held`. */
  readonly render: () => ReactNode;
  /** Very many of the same: drawn by the tests, but put through axe only in a real browser. */
  readonly isLarge?: boolean;
  /** Fills a window by itself, so the gallery shows it alone. */
  readonly isWholePage?: boolean;
};
