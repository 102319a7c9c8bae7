import type { ReactNode } from 'react';

/** Drawn by us on a 20 by 20 grid with one stroke width, so they sit together. */
export const ICONS = {
  add: <path d="M10 4v12M4 10h12" />,
  archive: <path d="M3 4h14v4H3zM4.5 8v8.5h11V8M8 11.5h4" />,
  arrowLeft: <path d="M16 10H4m5-5-5 5 5 5" />,
  arrowRight: <path d="M4 10h12m-5-5 5 5-5 5" />,
  attach: (
    <path d="m15.5 9-6 6a3.5 3.5 0 0 1-5-5l6.5-6.5a2.3 2.3 0 0 1 3.3 3.3L8 13a1.2 1.2 0 0 1-1.7-1.7L12 5.6" />
  ),
  calendar: <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  checkCircle: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zm-3.5 7.8L9 12.8l4.5-5.3" />,
  chevronDown: <path d="m5 7.5 5 5 5-5" />,
  chevronLeft: <path d="m12.5 5-5 5 5 5" />,
  chevronRight: <path d="m7.5 5 5 5-5 5" />,
  chevronUp: <path d="m5 12.5 5-5 5 5" />,
  circle: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z" />,
  clock: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v4.5l3 2" />,
  copy: <path d="M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7" />,
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  delete: <path d="M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5l.8 11h8.4l.8-11M8.3 8.5v5M11.7 8.5v5" />,
  document: <path d="M5 2.5h6.5L15.5 6.5v11H5zM11 2.5V7h4.5M7.5 10.5h5.5M7.5 13.5h5.5" />,
  down: <path d="M10 4v12m-5-5 5 5 5-5" />,
  edit: <path d="m4 16 .7-3.4 8.6-8.6 2.7 2.7-8.6 8.6zM11.5 5.8l2.7 2.7" />,
  error: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v5m0 2.4v1.1" />,
  export: <path d="M10 12.5V3m-3.5 3.5L10 3l3.5 3.5M5.5 9.5h-2v7.5h13V9.5h-2" />,
  filter: <path d="M3.5 5h13M6 10h8M8.5 15h3" />,
  flag: <path d="M5 17.5V3m0 .5c3.5-2 6.5 2 10.5 0v7.5c-4 2-7-2-10.5 0" />,
  folder: <path d="M2.5 4.5H8L10 7h7.5v9h-15z" />,
  grid: <path d="M3.5 3.5h13v13h-13zM10 3.5v13M3.5 10h13" />,
  grip: (
    <g strokeWidth="2.5">
      <path d="M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01" />
    </g>
  ),
  help: (
    <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.9-1.1 1.6m0 2.2v.6" />
  ),
  home: <path d="m3 9.5 7-6.5 7 6.5M5 8v8.5h3.8V12h2.4v4.5H15V8" />,
  info: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9.2v5M10 6v1" />,
  list: <path d="M7.5 5.5H17M7.5 10H17M7.5 14.5H17M3.5 5.5h.6M3.5 10h.6M3.5 14.5h.6" />,
  lock: <path d="M4.5 9h11v8h-11zM7 9V6a3 3 0 0 1 6 0v3M10 12v2.5" />,
  menu: <path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13" />,
  minus: <path d="M4 10h12" />,
  money: (
    <path d="M13.5 6.2c-.5-1.4-1.6-2.2-3-2.2-1.9 0-3.2 1.4-3.2 3.5 0 2.7 1.2 4.3-.3 6.7-.3.5-.8 1-1.5 1.8h8.7M5.3 10.5h6" />
  ),
  more: (
    <g strokeWidth="2.75">
      <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" />
    </g>
  ),
  open: <path d="M11.5 3.5h5v5m0-5-7 7M8.5 4.5h-5v12h12v-5" />,
  people: (
    <path d="M7.5 4a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM2.5 16c0-2.5 2.2-4.2 5-4.2s5 1.7 5 4.2M12.5 4.3a2.6 2.6 0 0 1 0 5M14.5 12.2c1.8.6 3 2 3 3.8" />
  ),
  print: <path d="M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z" />,
  redo: <path d="M16 8H8a4 4 0 0 0 0 8h3m1.5-11.5L16 8l-3.5 3.5" />,
  save: <path d="M3.5 3.5h10l3 3v10h-13zM6.5 3.5V8H13V3.5M6.5 16.5V12h7v4.5" />,
  search: <path d="M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zm4 9.5 4 4" />,
  settings: <path d="M3 6h6m4 0h4M3 14h3m4 0h7M11 4v4M8 12v4" />,
  sort: <path d="m6.5 8 3.5-4 3.5 4m0 4L10 16l-3.5-4" />,
  undo: <path d="M4 8h8a4 4 0 0 1 0 8H9M7.5 4.5 4 8l3.5 3.5" />,
  up: <path d="M10 16V4M5 9l5-5 5 5" />,
  warning: <path d="M10 3 2.5 16.5h15zM10 8v4.2m0 1.9v.6" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICONS;
