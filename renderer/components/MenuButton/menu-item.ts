import type { IconName } from '../Icon/icons.tsx';

/** One action of a menu. */
export type MenuItemProps = {
  /** Its name among the items. */
  readonly id: string;
  /** A verb: "Archive". */
  readonly label: string;
  /** Runs when chosen. */
  readonly onAction: () => void;
  /** Picture before the words. */
  readonly icon?: IconName | undefined;
  /** Keys that do the same: "Ctrl+D". */
  readonly keys?: string | undefined;
  /** Takes something away. */
  readonly isDanger?: boolean | undefined;
  /** Cannot be chosen now. */
  readonly isDisabled?: boolean | undefined;
};

/** Actions under a name; an empty name draws only a line. */
export type MenuSectionProps = {
  readonly label: string;
  readonly items: readonly MenuItemProps[];
};
