import type { LineGroup } from '../line-words.ts';

/** What the page tells a form that adds to the claim. */
export interface AddingProps {
  /** Takes focus when it appears. */
  readonly hasFocus: boolean;
  /** The lines that were added. */
  readonly onAdded: (lineIds: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Where what is typed into such a form is kept until it is added. */
export const addingPlace = (claimId: string, group: LineGroup): string => `add ${group} to claim ${claimId}`;
