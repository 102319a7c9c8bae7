import { createContext } from 'react';

/** How links lead to places within the window. */
export type LinkWay = {
  /** What stands in the link: the address of a place. */
  readonly address: (place: string) => string;
  /** Goes there. */
  readonly follow: (place: string) => void;
};

/** Given by the app, once. Without it, links are the browser's own. */
export const LinkWayContext = createContext<LinkWay | undefined>(undefined);
